import { breakLines, widestWord, type PrintLine } from '../print/breakLines'
import {
  plainRun,
  type PrintAlign,
  type PrintBlock,
  type PrintCell,
  type PrintRun,
} from '../print/printBlocks'
import type { PrintImage } from '../print/printImages'
import { withAddresses } from './withAddresses'
import { drawLine } from './drawLine'
import { fitted } from './fitted'
import { LEADING, PAGE, SIZE, type PdfPage } from './pdfPage'

/** What a table cell draws, from top to bottom: a line of text or a picture. */
export type CellItem =
  | { kind: 'line'; line: PrintLine; align: PrintAlign; height: number }
  | { kind: 'image'; image: PrintImage; width: number; height: number }

export type CellItemsOptions = {
  page: PdfPage
  cell: PrintCell
  width: number
  images: ReadonlyMap<string, PrintImage>
}

/** The content of a cell, broken to a width. */
export const cellItems = ({ page, cell, width, images }: CellItemsOptions): CellItem[] =>
  cell.blocks.flatMap((block): CellItem[] => {
    if (block.kind === 'image') {
      const image = images.get(block.id)
      if (!image) return []
      return [{ kind: 'image', image, ...fitted(image, { width, height: PAGE.height / 2 }) }]
    }
    const runs = runsOf({ page, block, cell })
    const align =
      'align' in block && block.align !== '' ? block.align : cell.isHeader ? 'center' : ''
    if (runs.length === 0) return []
    return breakLines({ runs, width, measure: page.measure(SIZE.table) }).map((line) => ({
      kind: 'line',
      line,
      align,
      height: LEADING.table,
    }))
  })

/** The least and the most width, in points, that a cell can make use of. */
export const cellWidths = (
  options: Omit<CellItemsOptions, 'width'>,
): { narrow: number; wide: number } => {
  const { page, cell } = options
  const measure = page.measure(SIZE.table)
  const words = cell.blocks.map((block) =>
    widestWord({ runs: runsOf({ page, block, cell }), measure }),
  )
  const items = cellItems({ ...options, width: PAGE.width * 10 })
  const whole = items.map((item) => (item.kind === 'line' ? item.line.width : item.width))
  return { narrow: Math.max(SIZE.table * 2, ...words), wide: Math.max(0, ...whole) }
}

export type DrawCellItemOptions = {
  page: PdfPage
  item: CellItem
  x: number
  y: number
  width: number
}

export const drawCellItem = ({ page, item, x, y, width }: DrawCellItemOptions): void => {
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

type RunsOptions = { page: PdfPage; block: PrintBlock; cell: PrintCell }

const runsOf = ({ page, block, cell: { isHeader } }: RunsOptions): PrintRun[] => {
  if (!('runs' in block)) return []
  const mark = block.kind === 'item' ? [plainRun(block.ordered ? `${block.value}. ` : '• ')] : []
  const runs = page.glyphs.printable([...mark, ...withAddresses(block.runs)])
  return isHeader || block.kind === 'heading' ? runs.map((run) => ({ ...run, bold: true })) : runs
}
