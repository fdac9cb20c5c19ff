import type { WordingEntry, WordingKind } from './wordingEntry'

export type WordPairsOptions = {
  kind: WordingKind
  /** One reason for all of them, in Chinese. */
  note: string
  /**
   * `wrong:right`, parted by white space; `wrong:` where nothing takes its place. Behind `|` stand the
   * longer right words that hold the wrong one: `必需要:必须要|必需要素,必需要件`.
   */
  words: string
  /** Endings that make every word of this group harmless: 局 for 农业局部. */
  unlessFollowedBy?: string
  /** Beginnings that do so: 原 for 原国土资源局. */
  unlessPrecededBy?: string
}

/** The entries of a group of words that share their reason. Throws an Error for a broken line. */
export const wordPairs = ({
  kind,
  note,
  words,
  unlessFollowedBy = '',
  unlessPrecededBy = '',
}: WordPairsOptions): WordingEntry[] =>
  words
    .trim()
    .split(/\s+/u)
    .map((line) => {
      const [pair = '', allowed = ''] = line.split('|')
      const [wrong, right] = pair.split(':')
      if (!wrong || right === undefined) throw new Error(`词表写法有误：${line}`)
      const unless = [
        ...(allowed ? allowed.split(',') : []),
        ...(unlessFollowedBy ? unlessFollowedBy.split(' ').map((next) => wrong + next) : []),
        ...(unlessPrecededBy ? unlessPrecededBy.split(' ').map((last) => last + wrong) : []),
      ]
      return {
        wrong,
        ...(right ? { right } : {}),
        kind,
        note,
        ...(unless.length > 0 ? { unless } : {}),
      }
    })
