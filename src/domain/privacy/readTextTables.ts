import { isFieldLabel } from './tableLabels'

/** A table that came as text: cells with their place in that text, heading first. */
export type TextTable = {
  title: string
  rows: readonly (readonly TextCell[])[]
  /** The lines that the rows were read from. */
  lines: readonly TextCell[]
}

export type TextCell = { start: number; text: string }

/**
 * Tables pasted as text, written as CSV or read from PDF: a line of headings, then lines that the
 * same separator cuts into as many cells. A line that does not fit is left to be read as text.
 */
export const readTextTables = (text: string): TextTable[] => {
  const lines = readLines(text)
  const tables: TextTable[] = []
  for (let at = 0; at < lines.length; at += 1) {
    const separator = SEPARATORS.find((candidate) => isHeading(lines[at]!.text, candidate))
    if (separator === undefined) continue
    const title = lines.slice(Math.max(0, at - 3), at).map((line) => line.text)
    const table = readTable(lines, at, separator)
    tables.push({ ...table, title: title.filter((line) => line.length <= 60).join('\n') })
    at = table.next - 1
  }
  return tables
}

const SEPARATORS = [/\t/g, /[|｜]/g, /[,，]/g, /[ \u3000]{2,}/g, /[ \u3000]/g]
const LONGEST_HEADING = 400
/** Titles between parts of a table, notes and wrapped cells; after more the table is over. */
const MOST_STRANGE_LINES = 3

const readLines = (text: string): TextCell[] =>
  [...text.matchAll(/[^\r\n]+/g)]
    .filter((match) => match[0].trim() !== '')
    .map((match) => ({ start: match.index, text: match[0] }))

const isHeading = (line: string, separator: RegExp): boolean => {
  if (line.length > LONGEST_HEADING) return false
  const cells = line.split(separator).filter((cell) => cell.trim() !== '')
  return cells.length >= 2 && cells.filter(isFieldLabel).length * 5 >= cells.length * 3
}

const readTable = (
  lines: readonly TextCell[],
  from: number,
  separator: RegExp,
): { rows: TextCell[][]; lines: TextCell[]; next: number } => {
  const rows = [cut(lines[from]!, separator)]
  const read = [lines[from]!]
  let strange = 0
  let next = from + 1
  for (; next < lines.length && strange <= MOST_STRANGE_LINES; next += 1) {
    const line = lines[next]!
    const cells = cut(line, separator)
    if (cells.length !== rows[0]!.length || cells.every((cell) => isFieldLabel(cell.text))) {
      strange += 1
      continue
    }
    strange = 0
    rows.push(cells)
    read.push(line)
  }
  return { rows, lines: read, next: next - strange }
}

const cut = (line: TextCell, separator: RegExp): TextCell[] => {
  const cells: TextCell[] = []
  let from = 0
  const push = (to: number) => {
    const raw = line.text.slice(from, to)
    const text = raw.trim()
    cells.push({ start: line.start + from + raw.indexOf(text), text })
  }
  for (const match of line.text.trimEnd().matchAll(separator)) {
    push(match.index)
    from = match.index + match[0].length
  }
  push(line.text.length)
  return cells[0]!.text === '' ? cells.slice(1) : cells
}
