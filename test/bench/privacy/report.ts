import { precision, recall, tallyByKind, total, type Tally, type Verdict } from './judge'
import type { Mark, Part } from './truth'

export type Judged = {
  name: string
  family: string
  /** Of a file: where in it the leaks were put. */
  hiding?: string
  parts: readonly Part[]
  marks: readonly Mark[]
  verdict: Verdict
  /** The reader's reason, when it would not open the file. */
  refused?: string
}

const percent = (share: number): string => `${(share * 100).toFixed(2)}%`

const COLUMNS = ['expected', 'found', 'missed', 'right', 'false', 'precision', 'recall']

const line = (head: string, cells: readonly (string | number)[]): void =>
  console.log(`  ${head.padEnd(12)}${cells.map((cell) => String(cell).padStart(11)).join('')}`)

const tallyCells = (tally: Tally): (string | number)[] => [
  tally.expected,
  tally.found,
  tally.missed,
  tally.right,
  tally.falseAlarms,
  percent(precision(tally)),
  percent(recall(tally)),
]

/** `found` counts leaks, `right` counts findings: one wide finding may hold two leaks. */
export const printByKind = (verdicts: readonly Verdict[]): void => {
  const tallies = tallyByKind(verdicts)
  line('kind', COLUMNS)
  for (const [kind, tally] of tallies) line(kind, tallyCells(tally))
  line('all', tallyCells(total(tallies.values())))
}

const isLeaky = ({ marks }: Judged): boolean => marks.some((mark) => mark.role === 'expected')
const isBlockedRightly = ({ verdict }: Judged): boolean => verdict.right.length > 0
const isComplete = ({ verdict }: Judged): boolean =>
  verdict.missed.length === 0 && verdict.falseAlarms.length === 0

const share = (list: readonly Judged[], holds: (judged: Judged) => boolean): string => {
  const right = list.filter(holds).length
  return `${right} of ${list.length} (${percent(list.length === 0 ? 1 : right / list.length)})`
}

export const printDocuments = (what: string, judged: readonly Judged[]): void => {
  const leaky = judged.filter(isLeaky)
  const clean = judged.filter((each) => !isLeaky(each))
  const refused = judged.filter((each) => each.refused !== undefined).length
  console.log(
    `\n  ${what}: clean and left alone ${share(clean, isComplete)}; leaky and blocked ${share(leaky, isBlockedRightly)}; leaky and complete ${share(leaky, isComplete)}${refused ? `; not opened ${refused}` : ''}`,
  )
}

/** Formats and places of files where something was missed or wrongly found. */
export const printHidingPlaces = (files: readonly Judged[]): void => {
  const places = new Map<string, Judged[]>()
  for (const file of files) {
    const key = `${file.family}, ${file.hiding}`
    places.set(key, [...(places.get(key) ?? []), file])
  }
  const wrong = [...places].filter(([, list]) => !list.every(isComplete))
  console.log(`  formats and places: ${places.size}, of which not wholly right: ${wrong.length}`)
  for (const [place, list] of wrong) console.log(`    ${place}: ${share(list, isComplete)}`)
}

const CONTEXT = 26
const visible = (text: string): string => JSON.stringify(text).slice(1, -1)

const surroundings = (part: Part | undefined, mark: Mark): string => {
  if (part?.kind === 'text')
    return `${visible(part.text.slice(Math.max(0, mark.start - CONTEXT), mark.start))}【${visible(mark.text)}】${visible(part.text.slice(mark.end, mark.end + CONTEXT))}`
  if (part?.kind === 'table' && mark.row !== undefined)
    return `${visible(mark.text)}  in row ${visible((part.rows[mark.row] ?? []).join(' | '))}  under ${visible((part.rows[0] ?? []).join(' | '))}`
  return visible(mark.text)
}

const whereInParts = (parts: readonly Part[], text: string): string => {
  for (const part of parts) {
    const lines =
      part.kind === 'text' ? part.text.split('\n') : part.rows.map((cells) => cells.join(' | '))
    const holding = lines.find((each) => each.includes(text))
    if (holding !== undefined) {
      const at = holding.indexOf(text)
      return visible(holding.slice(Math.max(0, at - 60), at + text.length + 40))
    }
  }
  return ''
}

export type FailureOptions = { limit: number; kind?: string | undefined }

export const printFailures = (judged: readonly Judged[], { limit, kind }: FailureOptions): void => {
  const wanted = (each: { kind: string }): boolean => kind === undefined || each.kind === kind
  const failing = judged.filter(
    ({ verdict }) => verdict.missed.some(wanted) || verdict.falseAlarms.some(wanted),
  )
  console.log(`\n  ${failing.length} documents with an error, the first ${limit}:`)
  for (const { name, family, hiding, parts, verdict, refused } of failing.slice(0, limit)) {
    console.log(
      `\n  ${name} (${family}${hiding ? `, ${hiding}` : ''})${refused ? ` NOT OPENED: ${refused}` : ''}`,
    )
    for (const mark of verdict.missed.filter(wanted))
      console.log(
        `    missed ${mark.kind}: ${hiding === undefined ? surroundings(parts[mark.part], mark) : `${visible(mark.text)}  ${whereInParts(parts, mark.text)}`}`,
      )
    for (const found of verdict.falseAlarms.filter(wanted))
      console.log(
        `    false ${found.kind}: ${visible(found.text)}  [${found.where}]  ${whereInParts(parts, found.text)}`,
      )
  }
}
