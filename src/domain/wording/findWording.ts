import { compileWords, type WordSearch } from './compileWords'
import { WORDING_KINDS, type WordingEntry, type WordingKind } from './wordingEntry'

/** One piece of advice on a text. Positions are UTF-16 units of the text as given. */
export type WordingFinding = {
  wrong: string
  right: string | null
  kind: WordingKind
  kindLabel: string
  note: string
  at: number
  length: number
  /** The words around it, for the person who looks at a list. */
  context: string
}

/**
 * What of a text a word list advises on, in the order of the text. Blanks inside a word do not hide
 * it; a line's end parts words. Of findings within each other the longest stays. Names inside 《》 are
 * quoted, so only 错别字 counts there, unless the entry itself holds the 《.
 *
 * One pass over the text (Aho-Corasick); a list is compiled once and kept as long as the array lives.
 */
export const findWording = (text: string, list: readonly WordingEntry[]): WordingFinding[] => {
  const { search, entries } = compiled(list)
  const { squeezed, origin } = squeeze(text)
  const quoted = quotedIn(squeezed)
  const hits: Hit[] = []
  search.eachIn(squeezed, (word, end) => {
    const from = end - entries[word]![0]!.wrong.length
    const entry = entries[word]!.find((each) => applies({ entry: each, squeezed, from, end }))
    if (!entry) return
    if (entry.kind !== 'typo' && quoted[from] && quoted[end - 1]) return
    hits.push({ entry, from, end })
  })
  return outermost(hits).map(({ entry, from, end }) => {
    const at = origin[from]!
    const length = origin[end - 1]! + 1 - at
    return {
      wrong: entry.wrong,
      right: entry.right ?? null,
      kind: entry.kind,
      kindLabel: WORDING_KINDS[entry.kind],
      note: entry.note,
      at,
      length,
      context: contextOf({ squeezed, from, end }),
    }
  })
}

type Hit = { entry: WordingEntry; from: number; end: number }
/** Entries of one wrong word stand together, for their conditions differ. */
type Compiled = { search: WordSearch; entries: WordingEntry[][] }

const cache = new WeakMap<readonly WordingEntry[], Compiled>()

const compiled = (list: readonly WordingEntry[]): Compiled => {
  const kept = cache.get(list)
  if (kept) return kept
  const byWord = new Map<string, WordingEntry[]>()
  for (const entry of list) {
    const same = byWord.get(entry.wrong)
    if (same) same.push(entry)
    else byWord.set(entry.wrong, [entry])
  }
  const made = { search: compileWords([...byWord.keys()]), entries: [...byWord.values()] }
  cache.set(list, made)
  return made
}

/** The text without blanks, with the place of every unit; line ends stay, they part words. */
const squeeze = (text: string): { squeezed: string; origin: number[] } => {
  const origin: number[] = []
  let squeezed = ''
  for (let at = 0; at < text.length; at += 1) {
    const unit = text[at]!
    if (BLANK.test(unit)) continue
    squeezed += unit
    origin.push(at)
  }
  return { squeezed, origin }
}

const BLANK = /[ \t\r\u00a0\u200b\u3000\ufeff]/u

/** Is the unit inside 《》 on its line? The brackets themselves are not. */
const quotedIn = (text: string): boolean[] => {
  let depth = 0
  return [...Array(text.length).keys()].map((at) => {
    const unit = text[at]
    if (unit === '\n') depth = 0
    if (unit === '》') depth = Math.max(0, depth - 1)
    const inside = depth > 0
    if (unit === '《') depth += 1
    return inside
  })
}

type Place = { entry: WordingEntry; squeezed: string; from: number; end: number }

const applies = ({ entry, squeezed, from, end }: Place): boolean => {
  const { followedBy, precededBy, unless = [], right } = entry
  if (followedBy && !followedBy.some((next) => isAt({ squeezed, at: end, pattern: next })))
    return false
  if (
    precededBy &&
    !precededBy.some((last) => isAt({ squeezed, at: from - last.length, pattern: last }))
  )
    return false
  const allowed = right?.includes(entry.wrong) ? [...unless, right] : unless
  return !allowed.some((longer) => liesIn({ longer, entry, squeezed, from }))
}

const isAt = ({
  squeezed,
  at,
  pattern,
}: {
  squeezed: string
  at: number
  pattern: string
}): boolean =>
  at >= 0 &&
  [...pattern].every((unit, index) =>
    unit === '#' ? DIGIT.test(squeezed[at + index] ?? '') : squeezed[at + index] === unit,
  )

const DIGIT = /^[0-9０-９〇零一二三四五六七八九十两]$/u

/** Does the longer word stand in the text around the wrong one? */
const liesIn = ({
  longer,
  entry,
  squeezed,
  from,
}: {
  longer: string
  entry: WordingEntry
  squeezed: string
  from: number
}): boolean => {
  for (let at = longer.indexOf(entry.wrong); at >= 0; at = longer.indexOf(entry.wrong, at + 1))
    if (squeezed.startsWith(longer, from - at) && from >= at) return true
  return false
}

/** By place; a finding within a longer one goes, and so does one that overlaps its own twin (XXXX). */
const outermost = (hits: readonly Hit[]): Hit[] => {
  const sorted = [...hits].sort((a, b) => a.from - b.from || b.end - a.end)
  const kept: Hit[] = []
  for (const hit of sorted) {
    const last = kept.at(-1)
    const repeats = last && hit.entry === last.entry && hit.from < last.end
    if (last && (repeats || hit.end <= last.end)) continue
    kept.push(hit)
  }
  return kept
}

const AROUND = 10

const contextOf = ({ squeezed, from, end }: Omit<Place, 'entry'>): string => {
  const before = squeezed
    .slice(Math.max(0, from - AROUND), from)
    .split('\n')
    .at(-1)!
  const after = squeezed.slice(end, end + AROUND).split('\n')[0]!
  return `${before}${squeezed.slice(from, end)}${after}`
}
