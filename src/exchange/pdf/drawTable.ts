import type { PrintCell } from '../print/printBlocks'
import type { PrintImage } from '../print/printImages'
import { tableGrid, type GridCell } from '../print/tableGrid'
import { LEADING, PAGE, type PdfPage, type Tagged } from './pdfPage'
import { placeRows, type RowSlice } from './placeRows'
import { cellItems, drawCellItem, type CellItem } from './tableCells'
import { headerRows, PADDING, rowHeights, tableWidths, tiedRows } from './tableMeasures'

type DrawTableOptions = {
  page: PdfPage
  rows: readonly (readonly PrintCell[])[]
  images: ReadonlyMap<string, PrintImage>
  /** Given widths, as parts of the whole; without them, by the text of the columns. */
  widths?: readonly number[]
}

type Laid = {
  cell: GridCell
  x: number
  width: number
  /** What is still to be drawn; a cell over two pages begins on the first. */
  items: CellItem[]
  height: number
  tag: Tagged
  isBegun: boolean
}

/**
 * A table with borders, over pages where it must: rows go to the next page whole, header rows are
 * repeated, and only a row that is taller than a page is cut.
 */
export const drawTable = ({ page, rows, images, widths }: DrawTableOptions): void => {
  const grid = tableGrid(rows)
  if (grid.columns === 0) return
  const parts = widths?.map((part) => part * PAGE.width) ?? tableWidths({ page, grid, images })
  const lefts = parts.map((_, at) =>
    parts.slice(0, at).reduce((sum, part) => sum + part, PAGE.left),
  )
  const table = page.tag('Table')
  const rowTags = rows.map(() => page.tag('TR', table))
  const laid = grid.cells.map((cell): Laid => {
    const width = parts.slice(cell.column, cell.column + cell.colSpan).reduce((a, b) => a + b, 0)
    const items = cellItems({ page, cell, width: width - PADDING.x * 2, images })
    const height = items.reduce((sum, item) => sum + item.height, PADDING.y * 2)
    const tag = page.tag(cell.isHeader ? 'TH' : 'TD', rowTags[cell.row])
    return { cell, x: lefts[cell.column] ?? PAGE.left, width, items, height, tag, isBegun: false }
  })
  const heights = rowHeights({
    cells: laid,
    rows: grid.rows,
    least: LEADING.table + PADDING.y * 2,
  })
  const headers = headerRows(rows)
  page.y += 4
  const slices = placeRows({
    heights,
    tiedTo: tiedRows(grid),
    headers,
    room: PAGE.bottom - page.y,
    page: PAGE.height,
  })
  slices.forEach((part, index) => {
    if (index > 0) page.turn()
    drawPart({ page, laid, part, headers })
  })
  table.end()
  page.y += 8
}

type DrawPartOptions = {
  page: PdfPage
  laid: readonly Laid[]
  part: readonly RowSlice[]
  headers: number
}

/** The rows of one page: each cell's border over its rows here, and as much of it as fits. */
const drawPart = ({ page, laid, part, headers }: DrawPartOptions): void => {
  const top = page.y
  const tops = part.map((_, at) => part.slice(0, at).reduce((sum, it) => sum + it.height, top))
  for (const one of laid) {
    const { cell, x, width, items, tag, isBegun } = one
    const own = part
      .map((slice, at) => ({ slice, at }))
      .filter(({ slice }) => covers(cell, slice.row))
    const [first] = own
    const last = own.at(-1)?.slice
    if (!first || !last) continue
    const y = tops[first.at] ?? top
    const height = own.reduce((sum, { slice }) => sum + slice.height, 0)
    page.decorate(() => {
      page.doc.lineWidth(0.6).strokeColor('#000000')
      if (cell.isHeader) page.doc.rect(x, y, width, height).fillAndStroke('#f0f0f0', '#000000')
      else page.doc.rect(x, y, width, height).stroke()
    })
    const ends = last.isEnd && last.row === cell.row + cell.rowSpan - 1
    const isRepeated = cell.row < headers
    const shown = isRepeated
      ? items
      : takeItems({ items, height: height - PADDING.y * 2, all: ends })
    one.isBegun = true
    const used = shown.reduce((sum, item) => sum + item.height, 0)
    // A cell that goes on over the page reads from the top; a whole one stands in the middle.
    const isWhole = ends && (isRepeated || !isBegun)
    let at = y + (isWhole ? Math.max((height - used) / 2, PADDING.y) : PADDING.y)
    for (const item of shown) {
      const draw = () =>
        drawCellItem({ page, item, x: x + PADDING.x, y: at, width: width - PADDING.x * 2 })
      // Headers are read aloud once.
      if (isRepeated && isBegun) page.decorate(draw)
      else page.mark(tag, draw)
      at += item.height
    }
  }
  page.y = part.reduce((sum, { height }) => sum + height, top)
}

const covers = (cell: GridCell, row: number): boolean =>
  row >= cell.row && row < cell.row + cell.rowSpan

type TakeItemsOptions = { items: CellItem[]; height: number; all: boolean }

/** Takes from the front what this page has room for; the rest waits for the next. */
const takeItems = ({ items, height, all }: TakeItemsOptions): CellItem[] => {
  if (all) return items.splice(0)
  let used = 0
  const end = items.findIndex((item) => (used += item.height) > height + 0.5)
  return items.splice(0, end < 0 ? items.length : end)
}
