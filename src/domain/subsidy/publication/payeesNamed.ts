import type { ContentPart } from '../../privacy/contentPart'
import { maskName } from '../maskName'

/** Payees of a list who stand by their whole names in one place of a copy. */
export type PayeesNamed = { where: string; count: number; example: string }

/** So many, each alone in a cell or between separators, make a list; one or two may be officials. */
const LEAST_ALONE = 3
/** In running text characters meet by chance as well. */
const LEAST_IN_TEXT = 5
const SHORTEST_ALONE = 2
const SHORTEST_IN_TEXT = 3

/**
 * Where a copy names payees in full. A list's whole names belong on the village's own board; online they
 * are masked at most, so an attachment or a text must not bring them in by another door.
 */
export const payeesNamed = (
  parts: readonly ContentPart[],
  names: ReadonlySet<string>,
): PayeesNamed[] => {
  const plain = new Map([...names].map((name) => [tight(name), name]))
  const lengths = [...new Set([...plain.keys()].map((name) => name.length))]
  return parts.flatMap(({ where, ...part }) => {
    const texts = part.kind === 'text' ? [part.text] : part.rows.flat()
    const found = new Set([
      ...atLeast(LEAST_ALONE, alone(texts, plain)),
      ...atLeast(LEAST_IN_TEXT, inText(texts, plain, lengths)),
    ])
    const [first] = found
    return first === undefined ? [] : [{ where, count: found.size, example: maskName(first) }]
  })
}

const atLeast = (least: number, found: ReadonlySet<string>): Iterable<string> =>
  found.size >= least ? found : []

type Names = ReadonlyMap<string, string>

const alone = (texts: readonly string[], names: Names): Set<string> =>
  new Set(
    texts
      // A cell may be a name set wide (王 强); a text holds names between separators.
      .flatMap((text) => [text, ...text.split(SEPARATORS)])
      .map(tight)
      .filter((token) => token.length >= SHORTEST_ALONE)
      .flatMap((token) => names.get(token) ?? []),
  )

const SEPARATORS = /[^\p{Script=Han}〇·•]+/u

const inText = (
  texts: readonly string[],
  names: Names,
  lengths: readonly number[],
): Set<string> => {
  const found = new Set<string>()
  const searched = lengths.filter((length) => length >= SHORTEST_IN_TEXT)
  for (const text of texts.map(tight))
    for (let at = 0; at < text.length; at += 1)
      for (const length of searched) {
        const name = names.get(text.slice(at, at + length))
        if (name !== undefined) found.add(name)
      }
  return found
}

const tight = (text: string): string => text.normalize('NFKC').replace(/\s+/gu, '')
