import { detectPersonalData, type PrivacyOptions } from './detectPersonalData'
import { findInTable } from './findInTable'
import type { PrivacyFinding } from './privacyFinding'
import { readTextTables, type TextTable } from './readTextTables'

export type { PrivacyOptions } from './detectPersonalData'

/**
 * The personal data in a text, in order and without overlap, each with its place in the text as
 * given and its mask. Tables written as text are read as tables. Linear in the length of the text.
 */
export const findPersonalData = (text: string, options: PrivacyOptions = {}): PrivacyFinding[] => {
  const tables = readTextTables(text).filter((table) => table.rows.length > 1)
  if (tables.length === 0) return detectPersonalData(text, options)
  return [
    ...detectPersonalData(withoutTables(text, tables), options).map((finding) => ({
      ...finding,
      text: text.slice(finding.start, finding.end),
    })),
    ...tables.flatMap((table) => findInTextTable(table, options)),
  ].sort((a, b) => a.start - b.start)
}

/** Full stops in place of the rows: nothing is read across a table, and every place stays. */
const withoutTables = (text: string, tables: readonly TextTable[]): string => {
  let rest = ''
  let done = 0
  for (const line of tables.flatMap((table) => table.lines)) {
    rest += text.slice(done, line.start) + '。'.repeat(line.text.length)
    done = line.start + line.text.length
  }
  return rest + text.slice(done)
}

const findInTextTable = (table: TextTable, options: PrivacyOptions): PrivacyFinding[] =>
  findInTable(
    table.rows.map((cells) => cells.map((cell) => cell.text)),
    { ...options, title: table.title },
  ).map(({ row, column, finding }) => {
    const { start } = table.rows[row]![column]!
    return { ...finding, start: finding.start + start, end: finding.end + start }
  })
