import type { SheetRow } from '../../spreadsheet/sheetRow'
import { cellName } from '../../spreadsheet/sheetRow'
import { squeeze } from './cleanText'
import type { ColumnMapping } from './columnMapping'
import { readNumber } from './readNumber'
import { isTotalLabel } from './totalLabel'

/** A sum that the file itself claims. */
export type FileTotal = {
  sheet: string
  row: number
  cell: string
  /** `合计`, `本页小计`, `新塘村合计`. */
  label: string
  /** Of everything, or of the rows since the sum before. */
  scope: 'whole' | 'part'
  /** `null` when the cell is empty or no number. */
  amountFen: number | null
}

/** Reads a row that `createRowKind` or `createUnnamedSum` found to be a total. */
export const readFileTotal = ({
  row,
  mapping,
  sheetName,
}: {
  row: SheetRow
  mapping: ColumnMapping
  sheetName: string
}): FileTotal => {
  const label = squeeze(row.texts.find((text) => isTotalLabel(text)) ?? UNNAMED)
  const column = mapping.fields.amount!
  const yuan = readNumber(row.texts[column] ?? '')
  return {
    sheet: sheetName,
    row: row.number,
    cell: cellName(row.number, column),
    label,
    scope: /^(?:合计|总计|共计|总合计|合计数|累计)/.test(label) ? 'whole' : 'part',
    amountFen: yuan === null ? null : Math.round(yuan * mapping.amountScale * 100),
  }
}

const UNNAMED = '未写名称的合计'
