import { createDuplicateWatch } from '../domain/subsidy/payments/createDuplicateWatch'
import type { ColumnMapping } from '../domain/subsidy/payments/columnMapping'
import {
  createPaymentSummary,
  type PaymentSummary,
} from '../domain/subsidy/payments/createPaymentSummary'
import { createRowJudge, type RowJudge } from '../domain/subsidy/payments/createRowJudge'
import type { JudgedRow } from '../domain/subsidy/payments/judgedRow'
import { mappingOf } from '../domain/subsidy/payments/mappingOf'
import { recogniseColumns } from '../domain/subsidy/payments/recogniseColumns'
import type { SheetRow } from '../domain/spreadsheet/sheetRow'
import { Unreadable } from '../exchange/contentParts/unreadable'
import { refusalOf } from '../exchange/spreadsheet/refusals'
import type { SpreadsheetSheet } from '../exchange/spreadsheet/openSpreadsheet'

export type JudgeSheetsInput = {
  sheets: readonly SpreadsheetSheet[]
  /** Some payments, in order; waited for before more are read. */
  onRows: (rows: JudgedRow[]) => void | Promise<void>
  /** A doubt about a sheet, in Chinese. */
  onNote: (note: string) => void
}

export type JudgedSheets = { ok: true; summary: PaymentSummary } | { ok: false; reason: string }

/**
 * Reads the payments of all sheets as a stream, with the columns that their headings suggest. Sheets
 * without a list (a cover, a summary) are named and passed over; refused when there is no list at all.
 */
export const judgeSheets = async (input: JudgeSheetsInput): Promise<JudgedSheets> => {
  const summary = createPaymentSummary()
  const duplicates = createDuplicateWatch()
  const reasons: string[] = []
  let lists = 0
  try {
    for (const sheet of input.sheets) {
      const read = await judgeSheet({ ...input, sheet, summary, duplicates })
      if (read.ok) lists += 1
      else reasons.push(`工作表“${sheet.name}”：${read.reason}`)
    }
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error
    return { ok: false, reason: refusalOf(error).reason }
  }
  if (lists === 0) return { ok: false, reason: reasons.join('；') || '文件里没有工作表' }
  for (const reason of reasons) input.onNote(`未读取${reason}。`)
  const done = summary.summarise()
  for (const { sheet, reason } of done.totals) input.onNote(`工作表“${sheet}”${reason}。`)
  return { ok: true, summary: done }
}

/** So many rows are held until the header is found among them. */
const ROWS_TO_RECOGNISE = 40

type SheetInput = JudgeSheetsInput & {
  sheet: SpreadsheetSheet
  summary: ReturnType<typeof createPaymentSummary>
  duplicates: ReturnType<typeof createDuplicateWatch>
}

const judgeSheet = async (
  input: SheetInput,
): Promise<{ ok: true } | { ok: false; reason: string }> => {
  const { sheet, onRows } = input
  if (sheet.hidden) return { ok: false, reason: '工作表被隐藏' }
  let started: Started | null = null
  for await (const rows of withLongStart(sheet.rows())) {
    if (!started) {
      const start = await startSheet({ ...input, firstRows: rows })
      if (!start.ok) return start
      started = start
    }
    await onRows(judgeRows({ ...input, ...started, rows }))
  }
  return started ? { ok: true } : { ok: false, reason: '没有内容' }
}

/** The same batches; the first one has enough rows to find the header, where the sheet has them. */
async function* withLongStart(batches: AsyncIterable<SheetRow[]>): AsyncGenerator<SheetRow[]> {
  let held: SheetRow[] = []
  let isLong = false
  for await (const batch of batches) {
    held = held.length === 0 ? batch : [...held, ...batch]
    isLong ||= held.length >= ROWS_TO_RECOGNISE
    if (!isLong) continue
    yield held
    held = []
  }
  if (held.length > 0) yield held
}

type Started = { ok: true; judge: RowJudge; mapping: ColumnMapping }

const startSheet = async (
  input: SheetInput & { firstRows: SheetRow[] },
): Promise<Started | { ok: false; reason: string }> => {
  const { sheet, summary, onNote } = input
  const merges = await sheet.merges()
  const recognition = recogniseColumns(input.firstRows.slice(0, ROWS_TO_RECOGNISE), merges)
  const result = mappingOf(recognition)
  if (!result.ok) return result
  if (recognition.headerRow === null) return { ok: false, reason: recognition.reason }
  for (const doubt of recognition.doubts) onNote(`工作表“${sheet.name}”${doubt}。`)
  const { mapping } = result
  const judge = createRowJudge({
    mapping,
    sheetName: sheet.name,
    captions: recognition.captions,
    merges,
    villages: null,
    year: recognition.captions.year ?? null,
    onTotal: summary.addTotal,
  })
  return { ok: true, judge, mapping }
}

const judgeRows = (input: SheetInput & Started & { rows: SheetRow[] }): JudgedRow[] => {
  const { rows, judge, mapping, summary, duplicates } = input
  const payments: JudgedRow[] = []
  for (const row of rows) {
    const judged = judge(row)
    if (!judged) continue
    const person = judged.identity?.kind === 'given' ? judged.identity.digits : null
    const twice = duplicates.see({ judged, person, mapping })
    if (twice) judged.problems.push(twice)
    summary.add(judged)
    payments.push(judged)
  }
  return payments
}
