import type { MergedRange, SheetRow } from '../../spreadsheet/sheetRow'
import { squeeze } from './cleanText'
import type { ColumnMapping } from './columnMapping'
import { createMergedCells } from './mergedCells'
import { readNumber } from './readNumber'

export type UnnamedSum = {
  /** A payment; `null` where its amount could not be read. */
  add: (amountFen: number | null) => void
  /** A sum that says that it is one. */
  passTotal: () => void
  /** Nobody is named, and the amount is that of the rows above. */
  isSum: (row: SheetRow) => boolean
}

/**
 * Finds the sums of one sheet that nobody has labelled, so that none is taken for a person without a name.
 * A plot below the merged name of its household is no sum, whatever its amount; nor is one that has a
 * standard, or so few rows above it that the amounts may agree by chance.
 */
export const createUnnamedSum = ({
  mapping,
  merges,
}: {
  mapping: ColumnMapping
  merges: readonly MergedRange[]
}): UnnamedSum => {
  const { fields, amountScale } = mapping
  const isMerged = createMergedCells(merges, fields.name)
  const fewest = fields.standard === undefined ? 3 : 2
  const naming = NAMING.flatMap((field) => fields[field] ?? [])
  let ofSheet = { rows: 0, fen: 0 }
  let ofPart = { rows: 0, fen: 0 }
  return {
    add: (amountFen) => {
      ofSheet = { rows: ofSheet.rows + 1, fen: ofSheet.fen + (amountFen ?? 0) }
      ofPart = { rows: ofPart.rows + 1, fen: ofPart.fen + (amountFen ?? 0) }
    },
    passTotal: () => {
      ofPart = { rows: 0, fen: 0 }
    },
    isSum: ({ number, texts }) => {
      if (isMerged(number) || naming.some((column) => squeeze(texts[column] ?? '') !== ''))
        return false
      const yuan = readNumber(texts[fields.amount!] ?? '')
      if (yuan === null) return false
      const fen = Math.round(yuan * amountScale * 100)
      return [ofSheet, ofPart].some((sum) => sum.rows >= fewest && sum.fen === fen)
    },
  }
}

/** What a payment is known by, and what no sum has. */
const NAMING = ['serial', 'village', 'group', 'name', 'identity', 'bank', 'standard'] as const
