import { cellName, type CellKind, type SheetGrid } from '../../spreadsheet/sheetRow'
import { mergedText } from './mergedText'
import type { RosterColumn, RosterProblem, RosterRow } from './rosterColumn'

export type RosterReading<Key extends string> =
  | { ok: true; sheet: string; rows: RosterRow<Key>[]; problems: RosterProblem[] }
  | { ok: false; reason: string }

/** Sheets of our own templates that hold no data. */
const BESIDE_DATA = new Set(['示例', '填写说明'])
/** Titles may stand above the header. */
const MOST_ROWS_ABOVE = 10

/**
 * Reads a filled-in roster: the first sheet whose header names every required column. Columns stand in
 * any order, unknown ones are left alone; a required cell that is empty and a value that is not on the
 * list are problems, and so is what a spreadsheet has spoilt. Cells that are merged downwards say the same
 * for each row. A row with nothing of its own in our columns is none.
 */
export const readRoster = <Key extends string>({
  grids,
  columns,
}: {
  grids: readonly SheetGrid[]
  columns: readonly RosterColumn<Key>[]
}): RosterReading<Key> => {
  for (const grid of grids) {
    if (BESIDE_DATA.has(grid.name.trim())) continue
    const header = findHeader(grid, columns)
    if (header) return { ok: true, sheet: grid.name, ...readRows({ grid, columns, header }) }
  }
  const required = columns.filter((column) => column.required).map(({ label }) => label)
  return {
    ok: false,
    reason: `没有找到表头：应有一行写明“${required.join('”“')}”等栏目。请下载模板，照模板填写`,
  }
}

type Header = { row: number; places: ReadonlyMap<string, number> }

const findHeader = (grid: SheetGrid, columns: readonly RosterColumn[]): Header | null => {
  for (const row of grid.rows.slice(0, MOST_ROWS_ABOVE)) {
    const places = new Map<string, number>()
    for (const [at, text] of row.texts.entries()) {
      const label = plain(text)
      const column = columns.find(
        (one) =>
          !places.has(one.key) && [one.label, ...one.aliases].some((name) => plain(name) === label),
      )
      if (column) places.set(column.key, at)
    }
    if (columns.every(({ key, required }) => !required || places.has(key)))
      return { row: row.number, places }
  }
  return null
}

/** Without white space, marks of required columns, and the difference of wide and narrow forms. */
const plain = (header: string): string =>
  header.normalize('NFKC').replace(/[\s*]/g, '').toLowerCase()

const readRows = <K extends string>({
  grid,
  columns,
  header,
}: {
  grid: SheetGrid
  columns: readonly RosterColumn<K>[]
  header: Header
}): { rows: RosterRow<K>[]; problems: RosterProblem[] } => {
  const rows: RosterRow<K>[] = []
  const problems: RosterProblem[] = []
  const labels = new Map(columns.map(({ key, label }) => [key, label]))
  const merged = mergedText({ grid, belowRow: header.row })
  for (const { number, texts, kinds } of grid.rows) {
    if (number <= header.row) continue
    const own = (key: K): string => tidy(texts[header.places.get(key) ?? -1] ?? '')
    if (columns.every(({ key }) => own(key) === '')) continue
    const text = (key: K): string => {
      const place = header.places.get(key)
      return place === undefined ? '' : own(key) || tidy(merged(number, place))
    }
    const problem = (key: K, reason: string): RosterProblem => ({
      row: number,
      column: labels.get(key) ?? key,
      cell: cellName(number, header.places.get(key) ?? 0),
      reason,
    })
    for (const { key, label, required, values } of columns) {
      if (required && text(key) === '') problems.push(problem(key, `请填写${label}`))
      if (values && text(key) !== '' && !values.includes(text(key)))
        problems.push(problem(key, `${label}应为：${values.join('、')}`))
      const spoilt = SPOILT[kinds[header.places.get(key) ?? -1] ?? 'empty']
      if (spoilt) problems.push(problem(key, spoilt))
    }
    rows.push({ row: number, text, problem })
  }
  return { rows, problems }
}

/** What a cell can't be taken for, though something stands in it. */
const SPOILT: Partial<Record<CellKind, string>> = {
  lossy: '数字超过 15 位，表格软件已改动末尾几位：请把这一格设为文本，再重新填写',
  error: '公式没有算出结果，请改为直接填写',
}

const tidy = (text: string): string => text.replace(/\u00a0/g, ' ').trim()
