import type { MergedRange, SheetRow } from '../../spreadsheet/sheetRow'
import { squeeze } from './cleanText'
import { isUnitAlone, readHeader, type HeaderReading } from './headerWording'
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
  const lines: string[][] = []
  let lastRow = first.number
  for (let line: SheetRow | undefined = first; line;) {
    lastRow = line.number
    const next: SheetRow | undefined = rows[at + lines.length + 1]
    const isDivided: boolean =
      next !== undefined &&
      next.number - first.number < MOST_LINES &&
      divides({ above: spreadParents({ row: line, merges }), first, next })
    lines.push(spreadParents({ row: line, merges, below: isDivided ? next : undefined }))
    line = isDivided ? next : undefined
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
    headerRows: lastRow - first.number + 1,
    paths,
    fields: new Set(named),
  }
}

/** What a path says: its last part, or the parent where the last part only divides it. */
export const readParts = (parts: readonly string[]): HeaderReading | null => {
  if (parts.length > 1 && isUnitAlone(parts.at(-1)!)) {
    const measured = readParts(parts.slice(0, -1))
    if (measured)
      return { ...measured, unit: squeeze(parts.at(-1)!).replace(/[()[\]]|单位:?/g, '') }
  }
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

/**
 * The line's texts; a merged cell speaks for the cells to its right, and so does an open one where the
 * line knows no merges and `below` divides it.
 */
const spreadParents = ({
  row,
  merges,
  below,
}: {
  row: SheetRow
  merges: readonly MergedRange[]
  below?: SheetRow | undefined
}): string[] => {
  const width = Math.max(row.texts.length, below?.texts.length ?? 0)
  const texts = Array.from({ length: width }, (_, at) => (row.texts[at] ?? '').replace(/\s+/g, ''))
  const across = merges.filter(
    ({ fromRow, toRow, fromColumn, toColumn }) =>
      fromRow <= row.number && row.number <= toRow && fromColumn < toColumn,
  )
  for (const { fromColumn, toColumn } of across)
    for (let column = fromColumn + 1; column <= toColumn && column < width; column += 1)
      texts[column] ||= texts[fromColumn] ?? ''
  if (across.length > 0 || !below) return texts
  for (let column = 1; column < width; column += 1) {
    const isOpen = texts[column] === '' && squeeze(below.texts[column] ?? '') !== ''
    if (isOpen && squeeze(below.texts[column - 1] ?? '') !== '') texts[column] = texts[column - 1]!
  }
  return texts
}

/** A line of nothing but units (亩, 元/亩, 万元) below the words they belong to. */
const isUnitLine = ({ texts }: SheetRow): boolean => {
  const words = texts.filter((text) => squeeze(text) !== '')
  return words.length > 0 && words.every(isUnitAlone)
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
  if (isUnitLine(next)) return true
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
