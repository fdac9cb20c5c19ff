import type { SheetRow } from '../../spreadsheet/sheetRow'
import type { ColumnMapping } from './columnMapping'

export type CutAmount = {
  /** A line of the header: how wide the table is. */
  seeHeader: (row: SheetRow) => void
  isCut: (row: SheetRow) => boolean
}

/**
 * Finds amounts that lost their thousands' rest to the next cell: in a text file `1,234.50` without quotes
 * is two fields, and 1 would be paid. Then what follows the amount is a remark or stands outside the table.
 */
export const createCutAmount = ({ fields }: ColumnMapping): CutAmount => {
  const amount = fields.amount!
  let width = 0
  return {
    seeHeader: ({ texts }) => {
      width = Math.max(width, texts.findLastIndex((text) => text !== '') + 1)
    },
    isCut: ({ texts, kinds }) => {
      const next = amount + 1
      if (kinds[amount] !== 'text' || kinds[next] !== 'text') return false
      if (width === 0 || (next < width && next !== fields.remark)) return false
      return LEADING.test(texts[amount]!) && REST.test(texts[next]!)
    },
  }
}

const LEADING = /^[¥￥-]?\d{1,3}$/
const REST = /^\d{3}(?:\.\d{1,2})?$/
