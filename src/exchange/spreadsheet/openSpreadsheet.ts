import type { MergedRange, SheetRow } from '../../domain/spreadsheet/sheetRow'
import type { NamedBytes } from '../contentParts/readingContext'
import { openDelimited } from './delimited/openDelimited'
import { identifySpreadsheet } from './identifySpreadsheet'
import { refusalOf } from './refusals'
import { openWorkbook } from './workbook/openWorkbook'

/**
 * A sheet that is read from the file each time it is asked for rows. Both functions throw
 * `Unreadable` (`contentParts/unreadable.ts`) with a Chinese `reason` where the file turns out to be
 * broken or oversized further down.
 */
export type SpreadsheetSheet = {
  name: string
  hidden: boolean
  /** In the order of the file; a pass over the whole sheet, but a cheap one. */
  merges: () => Promise<MergedRange[]>
  /**
   * Batches of about 500 rows, the event loop has its turn between two of them. Rows without any
   * value are left out, `number` counts them all the same. Reading ends where the consumer stops.
   */
  rows: () => AsyncIterable<SheetRow[]>
}

export type OpenedSpreadsheet =
  { ok: true; sheets: SpreadsheetSheet[] } | { ok: false; reason: string }

/**
 * Opens a workbook (.xlsx, .xlsm) or a text table (.csv, .tsv) by what its bytes are, whatever its
 * name says. Sheets come in the order of the workbook, hidden ones too; chart sheets are no tables
 * and left out. Memory: the bytes, the shared strings of a workbook (or the decoded text), one batch.
 */
export const openSpreadsheet = async (file: NamedBytes): Promise<OpenedSpreadsheet> => {
  try {
    const kind = await identifySpreadsheet(file)
    const sheets = kind === 'workbook' ? await openWorkbook(file.data) : openDelimited(file)
    return { ok: true, sheets }
  } catch (error) {
    return { ok: false, reason: refusalOf(error).reason }
  }
}
