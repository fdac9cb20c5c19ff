import {
  POSTER_COLUMNS,
  type PosterColumn,
  type PosterFact,
  type PosterRow,
  type PosterVillage,
} from '../../domain/subsidy/publication/posterView'
import type { PrintLine } from '../print/breakLines'
import type { Poster } from './posterContent'
import { CELL_PADDING, CONTENT_WIDTH, SHEET, type SheetText } from './posterSheet'

export const TITLE = { size: 19, leading: 27 } as const
export const PLACE = { size: 15, leading: 23 } as const
export const FACT = { size: 10, leading: 15, label: 70 } as const
export const ROW = { size: 11, leading: 15, padding: 3 } as const
/** The code's side, and the white it needs around it. */
export const QR = { side: 82, gap: 10, caption: 8 } as const

/** The columns of the list with their widths, which come to the width of the sheet. */
export const COLUMNS: readonly (PosterColumn & { width: number })[] = [
  { ...POSTER_COLUMNS.place, width: 34 },
  { ...POSTER_COLUMNS.group, width: 82 },
  { ...POSTER_COLUMNS.name, width: 108 },
  { ...POSTER_COLUMNS.quantity, width: 56 },
  { ...POSTER_COLUMNS.standard, width: 72 },
  { ...POSTER_COLUMNS.amount, width: 84 },
  { ...POSTER_COLUMNS.paidOn, width: CONTENT_WIDTH - 436 },
]

export type LaidRow = { cells: PrintLine[][]; height: number }

export type LaidVillage = {
  village: PosterVillage
  title: PrintLine[]
  place: PrintLine[]
  facts: { label: PrintLine[]; value: PrintLine[]; height: number; isRepeated: boolean }[]
  /** The rows of each page, at least one page; its sum stands below the last. */
  pages: LaidRow[][]
  /** Where the table begins, on the first page and on the later ones. */
  tops: { first: number; later: number }
}

export const HEADER_HEIGHT = ROW.leading + ROW.padding * 2
/** The sum of the village and the note of characters that the font lacks. */
export const CLOSING_HEIGHT = HEADER_HEIGHT + FACT.leading * 2 + 4

/**
 * Where everything of a village stands: how many rows a page takes follows from their heights, so that
 * every page can say how many there are.
 */
export const layOutVillage = (
  text: SheetText,
  { title, facts }: Pick<Poster, 'title' | 'facts'>,
  village: PosterVillage,
): LaidVillage => {
  const beside = CONTENT_WIDTH - QR.side - QR.gap
  const laidTitle = text.lines(title, { width: beside, size: TITLE.size, bold: true })
  const place = text.lines(village.place, { width: beside, size: PLACE.size, bold: true })
  const whole: PosterFact = { label: '发放合计', value: village.total }
  const laidFacts = [...facts, whole].map(({ label, value, isRepeated = false }) => {
    const look = { width: beside - FACT.label, size: FACT.size }
    const lines = text.lines(value, look)
    return {
      label: text.lines(`${label}：`, { width: FACT.label, size: FACT.size, bold: true }),
      value: lines,
      height: Math.max(1, lines.length) * FACT.leading,
      isRepeated,
    }
  })
  const head = SHEET.top + laidTitle.length * TITLE.leading + place.length * PLACE.leading
  const besideCode = SHEET.top + QR.side + QR.caption + 14
  const heightOf = (shown: readonly { height: number }[]) =>
    shown.reduce((sum, { height }) => sum + height, 0)
  const tops = {
    first: Math.max(head + heightOf(laidFacts) + 8, besideCode),
    later: Math.max(
      head + heightOf(laidFacts.filter(({ isRepeated }) => isRepeated)) + 8,
      besideCode,
    ),
  }
  const rows = village.rows.map((row, at) => layOutRow(text, row, at + 1))
  return { village, title: laidTitle, place, facts: laidFacts, pages: pagesOf(rows, tops), tops }
}

const layOutRow = (text: SheetText, row: PosterRow, place: number): LaidRow => {
  const cells = COLUMNS.map((column) => {
    const width = column.width - CELL_PADDING * 2
    return text.lines(column.text(row, place), { width, size: ROW.size })
  })
  const lines = Math.max(...cells.map((cell) => cell.length))
  return { cells, height: lines * ROW.leading + ROW.padding * 2 }
}

/** Rows go over whole; the closing stays with the last of them. */
const pagesOf = (
  rows: readonly LaidRow[],
  { first, later }: { first: number; later: number },
): LaidRow[][] => {
  const pages: LaidRow[][] = [[]]
  let room = SHEET.bottom - first - HEADER_HEIGHT
  rows.forEach((row, at) => {
    const needed = row.height + (at === rows.length - 1 ? CLOSING_HEIGHT : 0)
    if (needed > room && (pages.at(-1)?.length ?? 0) > 0) {
      pages.push([])
      room = SHEET.bottom - later - HEADER_HEIGHT
    }
    pages.at(-1)?.push(row)
    room -= row.height
  })
  return pages
}
