import { KINDS, type Mark, type Part } from './truth'

/** What the detector says; `start` and `end` count only where a text was scanned from memory. */
export type Found = { kind: string; text: string; where: string; start: number; end: number }

export type Verdict = {
  missed: Mark[]
  hit: Mark[]
  falseAlarms: Found[]
  /** Findings that answer to a leak; several may answer to one. */
  right: Found[]
}

/** Width, blanks, hyphens and letter case are writing, not content. */
export const normalised = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\s\p{P}\p{Z}\p{Cf}]/gu, '')
    .toUpperCase()

const longestCommon = (left: string, right: string): number => {
  let best = 0
  let row = new Array<number>(right.length + 1).fill(0)
  for (const character of left) {
    const next = new Array<number>(right.length + 1).fill(0)
    for (let at = 1; at <= right.length; at++)
      if (right[at - 1] === character) best = Math.max(best, (next[at] = row[at - 1]! + 1))
    row = next
  }
  return best
}

const COVERED = 0.8
const TOUCHED = 0.5

/** How much of the mark the finding holds, 0 to 1, after normalisation. */
const coverage = (mark: Mark, found: Found): number => {
  const wanted = normalised(mark.text)
  const said = normalised(found.text)
  return said.includes(wanted) ? 1 : longestCommon(wanted, said) / wanted.length
}

/**
 * In memory the place must agree too: the offsets of a text, the row and column of a cell as they
 * are told to people (第2行第3列, the heading being row 1). A file has only its words.
 */
const samePlace = (mark: Mark, found: Found, parts: readonly Part[] | undefined): boolean => {
  const part = parts?.[mark.part]
  if (!part) return true
  if (!found.where.startsWith(part.where)) return false
  if (part.kind === 'text') return found.start < mark.end && found.end > mark.start
  const [, row, column] = /第(\d+)行第(\d+)列/.exec(found.where) ?? []
  return Number(row) === mark.row! + 1 && Number(column) === mark.column! + 1
}

export type JudgeOptions = {
  marks: readonly Mark[]
  found: readonly Found[]
  /** Left out for a file, whose places are named in its own way. */
  parts?: readonly Part[]
}

/** The finding-level verdict; the definitions stand in `privacy.bench.ts`. */
export const judge = ({ marks, found, parts }: JudgeOptions): Verdict => {
  const used = new Set<Found>()
  const right = new Set<Found>()
  const hit: Mark[] = []
  const missed: Mark[] = []
  const answers = (mark: Mark, finding: Found): boolean =>
    finding.kind === mark.kind &&
    samePlace(mark, finding, parts) &&
    coverage(mark, finding) >= COVERED
  const expected = marks.filter((mark) => mark.role === 'expected')
  for (const mark of expected) {
    const answering = found.filter((finding) => answers(mark, finding))
    // Two equal strings need two findings, unless one finding is wide enough to hold both.
    const chosen =
      answering.find((finding) => !used.has(finding)) ??
      answering.find((finding) => holdsMore(finding, mark))
    for (const finding of answering) right.add(finding)
    if (chosen) {
      used.add(chosen)
      hit.push(mark)
    } else missed.push(mark)
  }
  const excused = (finding: Found): boolean =>
    marks.some(
      (mark) =>
        finding.kind === mark.kind &&
        samePlace(mark, finding, parts) &&
        (coverage(mark, finding) >= TOUCHED ||
          normalised(mark.text).includes(normalised(finding.text))),
    )
  return {
    hit,
    missed,
    right: [...right],
    falseAlarms: found.filter((finding) => !right.has(finding) && !excused(finding)),
  }
}

const holdsMore = (finding: Found, mark: Mark): boolean =>
  normalised(finding.text).length >= 2 * normalised(mark.text).length

export type Tally = {
  expected: number
  found: number
  missed: number
  right: number
  falseAlarms: number
}

const emptyTally = (): Tally => ({ expected: 0, found: 0, missed: 0, right: 0, falseAlarms: 0 })

/** A row for each kind; a kind the detector made up is counted under its own name. */
export const tallyByKind = (verdicts: readonly Verdict[]): Map<string, Tally> => {
  const tallies = new Map<string, Tally>(KINDS.map((kind) => [kind, emptyTally()]))
  const of = (kind: string): Tally => {
    const known = tallies.get(kind) ?? emptyTally()
    tallies.set(kind, known)
    return known
  }
  for (const verdict of verdicts) {
    for (const mark of verdict.hit) of(mark.kind).found++
    for (const mark of verdict.missed) of(mark.kind).missed++
    for (const mark of [...verdict.hit, ...verdict.missed]) of(mark.kind).expected++
    for (const finding of verdict.right) of(finding.kind).right++
    for (const finding of verdict.falseAlarms) of(finding.kind).falseAlarms++
  }
  return tallies
}

export const total = (tallies: Iterable<Tally>): Tally => {
  const sum = emptyTally()
  for (const tally of tallies)
    for (const key of Object.keys(sum) as (keyof Tally)[]) sum[key] += tally[key]
  return sum
}

export const precision = ({ right, falseAlarms }: Tally): number =>
  right + falseAlarms === 0 ? 1 : right / (right + falseAlarms)

export const recall = ({ found, expected }: Tally): number =>
  expected === 0 ? 1 : found / expected
