import type { FileTotal } from './fileTotal'
import { yuanText } from './readNumber'

export type TotalDoubt = { sheet: string; row: number; cell: string; reason: string }

export type TotalCheck = {
  add: (row: { sheet: string; amountFen: number }) => void
  addTotal: (total: FileTotal) => void
  doubts: () => TotalDoubt[]
}

/**
 * Compares the sums that a file claims with its rows. Lists sum up in many ways, so a sum agrees when it
 * is that of its sheet so far, of the rows since the sum before, or of the file so far.
 */
export const createTotalCheck = (): TotalCheck => {
  const doubts: TotalDoubt[] = []
  let sheet = ''
  let ofFile = 0
  let ofSheet = 0
  let ofPart = 0
  /** Rows between two whole sums: a block with subtotals of its own. */
  let ofBlock = 0

  const enter = (name: string): void => {
    if (name === sheet) return
    sheet = name
    ofSheet = 0
    ofPart = 0
    ofBlock = 0
  }

  return {
    add: (row) => {
      enter(row.sheet)
      ofFile += row.amountFen
      ofSheet += row.amountFen
      ofPart += row.amountFen
      ofBlock += row.amountFen
    },
    addTotal: (total) => {
      enter(total.sheet)
      const { amountFen, scope } = total
      const sums = [ofSheet, ofPart, ofBlock, ofFile]
      if (amountFen !== null && !sums.some((sum) => Math.abs(sum - amountFen) <= TOLERANCE_FEN))
        doubts.push(doubtOf(total, scope === 'whole' ? ofSheet : ofPart))
      ofPart = 0
      if (scope === 'whole') ofBlock = 0
    },
    doubts: () => [...doubts],
  }
}

/** A sum of rounded rows printed with its own rounding. */
const TOLERANCE_FEN = 1

const doubtOf = ({ sheet, row, cell, label, amountFen }: FileTotal, sum: number): TotalDoubt => ({
  sheet,
  row,
  cell,
  reason: `第${row}行“${label}”为${yuanText(amountFen ?? 0)}，按各行相加为${yuanText(sum)}，相差${yuanText(Math.abs(sum - (amountFen ?? 0)))}，请核对是否有漏行或者错数`,
})
