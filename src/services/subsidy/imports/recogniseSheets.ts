import { mappingOf } from '../../../domain/subsidy/payments/mappingOf'
import type { RecognisedSheet, SampledColumn } from '../../../domain/subsidy/payments/paymentImport'
import {
  recogniseColumns,
  type RecognisedColumn,
} from '../../../domain/subsidy/payments/recogniseColumns'
import type { SheetRow } from '../../../domain/spreadsheet/sheetRow'
import type { SpreadsheetSheet } from '../../../exchange/spreadsheet/openSpreadsheet'
import { maskSample } from './maskSample'

/** Rows in which a header is looked for, and then some for the samples. */
const FIRST_ROWS = 30
const SAMPLES = 5
const KEPT_ROWS = FIRST_ROWS + SAMPLES + 5
/** Columns that are shown of a sheet without a header. */
const MOST_COLUMNS = 40

/**
 * What each sheet is. Every sheet is read to its end, so that a file that breaks off is told at the
 * upload, and so that progress can be measured later. Throws `Unreadable`.
 */
export const recogniseSheets = async (
  sheets: readonly SpreadsheetSheet[],
): Promise<RecognisedSheet[]> => {
  const recognised: RecognisedSheet[] = []
  for (const sheet of sheets) recognised.push(await recogniseSheet(sheet))
  return recognised
}

const recogniseSheet = async (sheet: SpreadsheetSheet): Promise<RecognisedSheet> => {
  const kept: SheetRow[] = []
  let rows = 0
  for await (const batch of sheet.rows()) {
    rows += batch.length
    if (kept.length < KEPT_ROWS) kept.push(...batch.slice(0, KEPT_ROWS - kept.length))
  }
  const recognition = recogniseColumns(kept.slice(0, FIRST_ROWS), await sheet.merges())
  const common = { name: sheet.name, hidden: sheet.hidden, rows, confirmedBefore: false }
  if (recognition.headerRow === null)
    return {
      ...common,
      headerRow: null,
      headerRows: 1,
      reason: rows === 0 ? '空白工作表' : recognition.reason,
      columns: sampled(anonymousColumns(kept), kept),
      captions: {},
      doubts: [],
      proposed: null,
      include: false,
    }
  const { headerRow, headerRows, columns, captions, doubts } = recognition
  const mapping = mappingOf(recognition)
  const below = kept.filter(({ number }) => number >= headerRow + headerRows)
  return {
    ...common,
    headerRow,
    headerRows,
    reason: mapping.ok ? null : mapping.reason,
    columns: sampled(
      columns.map((column) =>
        column.chosen ? column : { ...column, field: null, is: column.field },
      ),
      below,
    ),
    captions,
    doubts: sheet.hidden ? [...doubts, '这张工作表在文件中被隐藏'] : doubts,
    proposed: mapping.ok ? mapping.mapping : null,
    include: mapping.ok && !sheet.hidden,
  }
}

/** `is`: what a column that is not proposed holds all the same, for the mask. */
type Column = Omit<RecognisedColumn, 'chosen'> & { is?: RecognisedColumn['field'] }

const sampled = (columns: readonly Column[], rows: readonly SheetRow[]): SampledColumn[] =>
  columns.map(({ column, header, field, confidence, is }) => ({
    column,
    header,
    field,
    confidence,
    samples: rows
      .slice(0, SAMPLES)
      .map(({ texts }) => maskSample({ text: texts[column] ?? '', field: field ?? is ?? null })),
  }))

const anonymousColumns = (rows: readonly SheetRow[]): Column[] => {
  const width = Math.min(MOST_COLUMNS, Math.max(0, ...rows.map(({ texts }) => texts.length)))
  return Array.from({ length: width }, (_, column) => ({
    column,
    header: '',
    field: null,
    confidence: 'likely' as const,
  }))
}
