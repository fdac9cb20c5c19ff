import type { MergedRange, SheetRow } from '../../spreadsheet/sheetRow'
import { squeeze } from './cleanText'
import { readHeader } from './headerWording'
import type { PaymentField } from './paymentFields'

/** A column's header from the top line to the bottom one, without empty and repeated parts. */
export type HeaderPath = { column: number; parts: string[] }

export type HeaderBlock = {
  headerRow: number
  headerRows: number
  paths: HeaderPath[]
  /** The fields that are named at all. */
  fields: ReadonlySet<PaymentField>
}

export type HeaderLinesInput = {
  rows: readonly SheetRow[]
  /** Index in `rows` of the supposed first header line. */
  at: number
  merges: readonly MergedRange[]
}

/** Reads `rows[at]` as a header, with the lines below that divide its columns (水田/旱地/合计). */
export const headerLines = ({ rows, at, merges }: HeaderLinesInput): HeaderBlock => {
  const first = rows[at]!
  const lines = [spreadParents(first, merges, rows[at + 1])]
  while (lines.length < MOST_LINES) {
    const next = rows[at + lines.length]
    if (!next || !divides({ above: lines.at(-1)!, first, next })) break
    lines.push(spreadParents(next, merges, rows[at + lines.length + 1]))
  }
  const width = Math.max(...lines.map((line) => line.length))
  const paths: HeaderPath[] = []
  for (let column = 0; column < width; column += 1) {
    const parts = lines.map((line) => line[column] ?? '').filter((part) => part !== '')
    const distinct = parts.filter((part, order) => part !== parts[order - 1])
    if (distinct.length > 0) paths.push({ column, parts: distinct })
  }
  const named = paths.flatMap(({ parts }) => readParts(parts)?.field ?? [])
  return {
    headerRow: first.number,
    headerRows: lines.length,
    paths,
    fields: new Set(named),
  }
}

/** What a path says: its last part, or the parent where the last part only divides it. */
export const readParts = (parts: readonly string[]) => {
  const own = readHeader(parts.at(-1)!)
  if (own && parts.length === 1) return own
  const parent = parts.length > 1 ? readHeader(parts.at(-2)!) : null
  if (!parent) return own
  const isTotal = /^(?:合计|总计|小计|总数|共计)$/.test(bare(parts.at(-1)!))
  if (isTotal) return { ...parent, unit: readUnit(own, parent) }
  if (own) return own
  return { ...parent, confidence: 'likely' as const, rank: parent.rank + PART_OF_TOTAL }
}

/** 水田 and 旱地 rank behind their 合计. */
const PART_OF_TOTAL = 10
const MOST_LINES = 3

const bare = (text: string): string => squeeze(text).replace(/[([].*$/, '')
const readUnit = (own: { unit: string } | null, parent: { unit: string }): string =>
  own && own.unit !== '' ? own.unit : parent.unit

/** The line's texts; a merged (or, without merges, an open) cell speaks for the cells to its right. */
const spreadParents = (
  row: SheetRow,
  merges: readonly MergedRange[],
  below: SheetRow | undefined,
): string[] => {
  const texts = row.texts.map((text) => text.replace(/\s+/g, ''))
  for (const { fromRow, toRow, fromColumn, toColumn } of merges) {
    if (row.number < fromRow || row.number > toRow) continue
    for (let column = fromColumn + 1; column <= toColumn && column < texts.length; column += 1)
      texts[column] ||= texts[fromColumn] ?? ''
  }
  if (merges.length > 0 || !below) return texts
  for (let column = 1; column < texts.length; column += 1) {
    const isOpen = texts[column] === '' && squeeze(below.texts[column] ?? '') !== ''
    if (isOpen && squeeze(below.texts[column - 1] ?? '') !== '') texts[column] = texts[column - 1]!
  }
  return texts
}

/**
 * Does `next` divide the columns of the line above it? It holds words only, no figures; some of them
 * stand where the first line is open; and none names a person under 姓名.
 */
const divides = ({
  above,
  first,
  next,
}: {
  above: readonly string[]
  first: SheetRow
  next: SheetRow
}): boolean => {
  let isOpenSomewhere = false
  let words = 0
  for (const [column, text] of next.texts.entries()) {
    const word = squeeze(text)
    if (word === '') continue
    words += 1
    if (/^[\d.,-]+$/.test(word) || next.kinds[column] !== 'text') return false
    const parent = above[column] ?? ''
    if (readHeader(parent)?.field === 'name' && readHeader(word)?.field !== 'name') return false
    if (squeeze(first.texts[column] ?? '') === '' && column > 0) isOpenSomewhere = true
  }
  return isOpenSomewhere && words > 1
}
