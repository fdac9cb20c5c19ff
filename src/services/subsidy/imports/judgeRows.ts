import type { ColumnMapping } from '../../../domain/subsidy/payments/columnMapping'
import { createRowJudge } from '../../../domain/subsidy/payments/createRowJudge'
import type { FileTotal } from '../../../domain/subsidy/payments/fileTotal'
import type { JudgedRow } from '../../../domain/subsidy/payments/judgedRow'
import type { PaymentCaptions } from '../../../domain/subsidy/payments/captions'
import type { SpreadsheetSheet } from '../../../exchange/spreadsheet/openSpreadsheet'
import type { PaymentImportRecord } from '../../../repositories/paymentImports'
import type { VillageRegister } from './readRegister'

export type SheetToRead = {
  sheet: SpreadsheetSheet
  mapping: ColumnMapping
  captions: PaymentCaptions
}

/** Some rows of a sheet as they were judged, and how many rows of the sheet that took. */
export type JudgedBatch = { rows: JudgedRow[]; mapping: ColumnMapping; consumed: number }

export type JudgeOptions = {
  record: Pick<PaymentImportRecord, 'year' | 'townshipId'>
  register: VillageRegister
  /** The policy's standard per unit, in fen. */
  policyStandard: number | null
  /** Is standard × quantity to be the amount? Default true. */
  comparesProduct?: boolean
  /** Hears of a sum when all rows above it have been taken from the generator. */
  onTotal?: (total: FileTotal) => void
}

/**
 * Judges the rows of sheets in their order, batch by batch. A sum that the file claims ends a batch, so
 * that whoever counts hears of it between the right rows. Throws `Unreadable`.
 */
export async function* judgeRows(
  sheets: readonly SheetToRead[],
  { record, register, policyStandard, comparesProduct = true, onTotal }: JudgeOptions,
): AsyncGenerator<JudgedBatch> {
  for (const { sheet, mapping, captions } of sheets) {
    const claimed: FileTotal[] = []
    const judge = createRowJudge({
      mapping,
      sheetName: sheet.name,
      captions,
      merges: await sheet.merges(),
      villages: register.index,
      townships: record.townshipId ? new Set([record.townshipId]) : null,
      policyStandard,
      comparesProduct,
      year: record.year,
      onTotal: (total) => claimed.push(total),
    })
    for await (const batch of sheet.rows()) {
      let rows: JudgedRow[] = []
      let consumed = 0
      for (const row of batch) {
        const judged = judge(row)
        consumed += 1
        if (judged) rows.push(judged)
        const total = claimed.pop()
        if (!total) continue
        yield { rows, mapping, consumed }
        rows = []
        consumed = 0
        onTotal?.(total)
      }
      yield { rows, mapping, consumed }
    }
  }
}
