import type { SheetRow } from '../../spreadsheet/sheetRow'
import { squeeze } from './cleanText'
import { headerOf, type ColumnMapping } from './columnMapping'
import { readHeader } from './headerWording'

export type HeaderWatch = {
  /** A header line below the first one. */
  see: (row: SheetRow) => void
  /** The row of a header whose columns stand elsewhere; `null` where they stand as in the first. */
  movedAt: () => number | null
}

/**
 * Watches the headers that stand again between the rows of one sheet (villages pasted one below the
 * other): where they name known columns in other places, the rows below cannot be read as those above.
 */
export const createHeaderWatch = (mapping: ColumnMapping): HeaderWatch => {
  const { fields } = mapping
  let movedAt: number | null = null
  return {
    see: ({ number, texts }) => {
      let words = 0
      let isMoved = false
      for (const field of WATCHED) {
        const column = fields[field]
        const text = column === undefined ? '' : (texts[column] ?? '')
        const reading = readHeader(text)
        if (!reading) continue
        words += 1
        if (reading.field === field || squeeze(text) === squeeze(headerOf(mapping, field))) continue
        isMoved ||= fields[reading.field] !== undefined
      }
      if (words > 1) movedAt = isMoved ? number : null
    },
    movedAt: () => movedAt,
  }
}

const WATCHED = ['name', 'identity', 'bank', 'quantity', 'standard', 'gross', 'amount'] as const
