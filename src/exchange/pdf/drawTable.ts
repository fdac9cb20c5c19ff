import { breakLines, type PrintLine } from '../print/breakLines'
import { columnWidths } from '../print/columnWidths'
import { plainRun, type PrintAlign, type PrintBlock, type PrintCell } from '../print/printBlocks'
import type { PrintImage } from '../print/printImages'
import { tableGrid, type GridCell, type TableGrid } from '../print/tableGrid'
import { fitted, withAddresses } from './drawBlocks'
import { drawLine } from './drawLine'
import { placeRows, type RowSlice } from './placeRows'
import { LEADING, PAGE, SIZE, type PdfPage, type Tagged } from './pdfPage'

type DrawTableOptions = {
  page: PdfPage
  rows: readonly (readonly PrintCell[])[]
  images: ReadonlyMap<string, PrintImage>
  /** Given widths, as parts of the whole; without them, by the text of the columns. */
  widths?: readonly number[]
}

/** What a cell draws, from top to bottom. */
type Item =
  | { kind: 'line'; line: PrintLine; align: PrintAlign; height: number }
  | { kind: 'image'; image: PrintImage; width: number; height: number }

type Laid = {
  cell: GridCell
  x: number
  width: number
  /** What is still to be drawn; a cell over two pages begins on the first. */
  items: Item[]
  height: number
  tag: Tagged
  isBegun: boolean
}

const PADDING = { x: 5, y: 4 } as const

/**
 * A table with borders, over pages where it must: rows go to the next page whole, header rows are
 * repeated, and only a row that is taller than a page is cut.
 */
export const drawTable = ({ page, rows, images, widths }: DrawTableOptions): void => {
  const grid = tableGrid(rows)
  if (grid.columns === 0) return
  const parts =
    widths?.map((part) => part * PAGE.width) ??
    widthsFor({ page, grid: grid.cells, columns: grid.columns, images })
  const lefts = parts.map((_, at) =>
    parts.slice(0, at).reduce((sum, part) => sum + part, PAGE.left),
  )
  const table = page.tag('Table')
  const rowTags = rows.map(() => page.tag('TR', table))
  const laid = grid.cells.map((cell): Laid => {
    const width = parts.slice(cell.column, cell.column + cell.colSpan).reduce((a, b) => a + b, 0)
    const items = itemsOf({ page, cell, width: width - PADDING.x * 2, images })
    const height = items.reduce((sum, item) => sum + item.height, PADDING.y * 2)
    const tag = page.tag(cell.isHeader ? 'TH' : 'TD', rowTags[cell.row])
    return { cell, x: lefts[cell.column] ?? PAGE.left, width, items, height, tag, isBegun: false }
  })
  const heights = rowHeights(laid, grid.rows)
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
        drawItem({ page, item, x: x + PADDING.x, y: at, width: width - PADDING.x * 2 })
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

type TakeItemsOptions = { items: Item[]; height: number; all: boolean }

/** Takes from the front what this page has room for; the rest waits for the next. */
const takeItems = ({ items, height, all }: TakeItemsOptions): Item[] => {
  if (all) return items.splice(0)
  let used = 0
  const end = items.findIndex((item) => (used += item.height) > height + 0.5)
  return items.splice(0, end < 0 ? items.length : end)
}

type DrawItemOptions = { page: PdfPage; item: Item; x: number; y: number; width: number }

const drawItem = ({ page, item, x, y, width }: DrawItemOptions): void => {
  if (item.kind === 'image') {
    page.doc.image(item.image.data, x, y, { width: item.width, height: item.height })
    return
  }
  const { line, align } = item
  const shift =
    align === '' ? 0 : align === 'center' ? (width - line.width) / 2 : width - line.width
  const top = y + (LEADING.table - SIZE.table) / 2
  drawLine({ doc: page.doc, line, x: x + shift, y: top, size: SIZE.table })
}

type ItemsOptions = {
  page: PdfPage
  cell: PrintCell
  width: number
  images: ReadonlyMap<string, PrintImage>
}

const itemsOf = ({ page, cell, width, images }: ItemsOptions): Item[] =>
  cell.blocks.flatMap((block): Item[] => {
    if (block.kind === 'image') {
      const image = images.get(block.id)
      if (!image) return []
      const size = fitted(image, { width, height: PAGE.height / 2 })
      return [{ kind: 'image', image, ...size }]
    }
    if (!('runs' in block)) return []
    const isBold = cell.isHeader || block.kind === 'heading'
    const marked = [...markOf(block), ...withAddresses(block.runs)]
    const runs = isBold ? marked.map((run) => ({ ...run, bold: true })) : marked
    const align =
      'align' in block && block.align !== '' ? block.align : cell.isHeader ? 'center' : ''
    return breakLines({ runs, width, measure: page.measure(SIZE.table) }).map((line) => ({
      kind: 'line',
      line,
      align,
      height: LEADING.table,
    }))
  })

const markOf = (block: PrintBlock) =>
  block.kind === 'item' ? [plainRun(block.ordered ? `${block.value}. ` : '• ')] : []

/** Rows as tall as their cells; what a merged cell needs on top is added to its last row. */
const rowHeights = (laid: readonly Laid[], rows: number): number[] => {
  const heights = new Array<number>(rows).fill(LEADING.table + PADDING.y * 2)
  const bySpan = [...laid].sort((a, b) => a.cell.rowSpan - b.cell.rowSpan)
  for (const { cell, height } of bySpan) {
    const last = cell.row + cell.rowSpan - 1
    const above = heights.slice(cell.row, last).reduce((sum, it) => sum + it, 0)
    heights[last] = Math.max(heights[last] ?? 0, height - above)
  }
  return heights
}

/** The last row that the merges of each row reach, and those of the rows between. */
const tiedRows = ({ cells, rows }: TableGrid): number[] => {
  const tied = Array.from({ length: rows }, (_, row) => row)
  for (const { row, rowSpan } of cells) tied[row] = Math.max(tied[row] ?? row, row + rowSpan - 1)
  for (let row = rows - 1; row >= 0; row -= 1) {
    tied[row] = Math.max(...tied.slice(row, (tied[row] ?? row) + 1))
  }
  return tied
}

const headerRows = (rows: readonly (readonly PrintCell[])[]): number => {
  const end = rows.findIndex(
    (cells) => !(cells.length > 0 && cells.every(({ isHeader }) => isHeader)),
  )
  return end < 0 ? 0 : end
}

type WidthsOptions = {
  page: PdfPage
  grid: readonly GridCell[]
  columns: number
  images: ReadonlyMap<string, PrintImage>
}

const widthsFor = ({ page, grid, columns, images }: WidthsOptions): number[] => {
  const measured = grid.map((cell) => {
    const lines = itemsOf({ page, cell, width: PAGE.width * 10, images })
    const words = itemsOf({ page, cell, width: 1, images })
    const widest = (items: readonly Item[]) =>
      Math.max(0, ...items.map((item) => (item.kind === 'line' ? item.line.width : item.width)))
    return {
      column: cell.column,
      colSpan: cell.colSpan,
      wide: widest(lines) + PADDING.x * 2 + 2,
      narrow: Math.max(widest(words), SIZE.table * 2) + PADDING.x * 2,
    }
  })
  return columnWidths({ cells: measured, columns, width: PAGE.width })
}
