import { listItemNode, listNode, type LexicalNode } from './lexicalNodes'
import type { Block } from './readHtml'

type Paragraph = Extract<Block, { kind: 'paragraph' }>
type Item = { ordered: boolean; level: number; value: number; nodes: LexicalNode[] }

/**
 * Neighbouring list paragraphs as lists of the editor. A deeper list stands in an item of its own, as
 * the editor stores it. Where Word's numbers jump or the kind changes, a new list begins with the
 * number that Word prints, so that no number changes.
 */
export const buildList = (paragraphs: readonly Paragraph[]): LexicalNode[] =>
  buildLevel(paragraphs.map(itemOf), 0)

const itemOf = ({ facts, nodes }: Paragraph): Item => ({
  ordered: facts.list?.ordered ?? false,
  level: facts.list?.level ?? 0,
  value: facts.list?.value ?? 1,
  nodes,
})

/** `indent` counts the lists around; Word's levels may skip some. */
const buildLevel = (items: readonly Item[], indent: number): LexicalNode[] => {
  const level = Math.min(...items.map((item) => item.level))
  const lists: { ordered: boolean; start: number; next: number; items: LexicalNode[] }[] = []
  let index = 0
  while (index < items.length) {
    const item = items[index] as Item
    const open = lists.at(-1)
    if (item.level > level) {
      const deeper = takeWhile(items.slice(index), (it) => it.level > level)
      const inner = buildLevel(deeper, indent + 1)
      // Only a list that begins deeper than it goes on has nothing to hang from.
      if (open) open.items.push(wrapper({ inner, value: open.next, indent }))
      else
        lists.push({
          ordered: false,
          start: 1,
          next: 1,
          items: [wrapper({ inner, value: 1, indent })],
        })
      index += deeper.length
      continue
    }
    const continues =
      open && open.ordered === item.ordered && (!item.ordered || item.value === open.next)
    const list = continues ? open : newList(item)
    if (!continues) lists.push(list)
    list.items.push(listItemNode({ value: list.next, indent, children: item.nodes }))
    list.next += 1
    index += 1
  }
  return lists.map((list) => listNode(list))
}

const newList = ({ ordered, value }: Item) => {
  const start = ordered ? value : 1
  return { ordered, start, next: start, items: [] as LexicalNode[] }
}

type WrapperOptions = { inner: LexicalNode[]; value: number; indent: number }

/** The item that holds a deeper list; it carries no number of its own. */
const wrapper = ({ inner, value, indent }: WrapperOptions): LexicalNode =>
  listItemNode({ value, indent, children: inner })

const takeWhile = (items: readonly Item[], is: (item: Item) => boolean): Item[] => {
  const end = items.findIndex((item) => !is(item))
  return items.slice(0, end < 0 ? items.length : end)
}
