/** A search for many words at once. */
export type WordSearch = {
  /** Calls `found` for every occurrence of every word; `end` is the index behind its last unit. */
  eachIn: (text: string, found: (word: number, end: number) => void) => void
}

type Node = { next: Map<number, Node>; fail: Node | null; word: number; shorter: Node | null }

/**
 * Aho-Corasick: one pass over the text whatever the number of words (`words[i]` is reported as `i`;
 * of two equal words the first). Empty words are never found.
 */
export const compileWords = (words: readonly string[]): WordSearch => {
  const root = emptyNode()
  words.forEach((word, index) => insert({ root, word, index }))
  linkFailures(root)
  return {
    eachIn: (text, found) => {
      let node = root
      for (let at = 0; at < text.length; at += 1) {
        const unit = text.charCodeAt(at)
        let next = node.next.get(unit)
        while (!next && node.fail) {
          node = node.fail
          next = node.next.get(unit)
        }
        node = next ?? root
        for (let hit: Node | null = node; hit; hit = hit.shorter)
          if (hit.word >= 0) found(hit.word, at + 1)
      }
    },
  }
}

const emptyNode = (): Node => ({ next: new Map(), fail: null, word: -1, shorter: null })

const insert = ({ root, word, index }: { root: Node; word: string; index: number }): void => {
  if (word === '') return
  let node = root
  for (let at = 0; at < word.length; at += 1) {
    const unit = word.charCodeAt(at)
    let next = node.next.get(unit)
    if (!next) {
      next = emptyNode()
      node.next.set(unit, next)
    }
    node = next
  }
  if (node.word < 0) node.word = index
}

/** Breadth first: a node's failure is the longest proper suffix that is a node, too. */
const linkFailures = (root: Node): void => {
  const queue: Node[] = [root]
  for (let at = 0; at < queue.length; at += 1) {
    const node = queue[at]!
    for (const [unit, child] of node.next) {
      let back = node.fail
      while (back && !back.next.has(unit)) back = back.fail
      child.fail = back ? back.next.get(unit)! : root
      child.shorter = child.fail.word >= 0 ? child.fail : child.fail.shorter
      queue.push(child)
    }
  }
}
