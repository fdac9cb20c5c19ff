import { breakLines, evenWidth, type PrintLine } from '../print/breakLines'
import { plainRun, textOfRuns, type PrintBlock, type PrintRun } from '../print/printBlocks'
import type { PrintImage } from '../print/printImages'
import { drawLine } from './drawLine'
import { drawTable } from './drawTable'
import { fitted } from './fitted'
import { withAddresses } from './withAddresses'
import { LEADING, PAGE, SIZE, type PdfPage, type Tagged } from './pdfPage'

export type DrawBlocksOptions = {
  page: PdfPage
  blocks: readonly PrintBlock[]
  images: ReadonlyMap<string, PrintImage>
}

/** The body, block after block, over as many pages as it takes. */
export const drawBlocks = ({ page, blocks, images }: DrawBlocksOptions): void => {
  let list: Tagged | undefined
  blocks.forEach((block, index) => {
    if (block.kind !== 'item') list = undefined
    switch (block.kind) {
      case 'heading': {
        // A heading does not stay alone at the foot of a page.
        page.ensure(LEADING.body * 3)
        drawParagraph({
          page,
          runs: block.runs.map((run) => ({ ...run, bold: true })),
          owner: page.tag(`H${block.level + 1}`),
          firstIndent: block.align === '' ? INDENT : 0,
          align: block.align,
          size: HEADING_SIZE[block.level],
        })
        return
      }
      case 'paragraph':
        return drawParagraph({
          page,
          runs: withAddresses(block.runs),
          owner: page.tag('P'),
          firstIndent: block.align === '' && !block.isAddressee ? INDENT : 0,
          align: block.align,
        })
      case 'quote':
        return drawParagraph({
          page,
          runs: withAddresses(block.runs),
          owner: page.tag('BlockQuote'),
          left: INDENT,
          right: INDENT,
          color: '#404040',
        })
      case 'item': {
        list ??= page.tag('L')
        drawItem({ page, item: block, list })
        return
      }
      case 'rule':
        return drawRule(page)
      case 'image': {
        const image = images.get(block.id)
        if (image) drawImage({ page, image, hasCaption: isCaption(blocks[index + 1]) })
        return
      }
      case 'table':
        return drawTable({ page, rows: block.rows, images })
    }
  })
}

/** Two characters. */
const INDENT = SIZE.body * 2

const HEADING_SIZE = { 1: 15, 2: 14.5, 3: SIZE.body } as const

type DrawParagraphOptions = {
  page: PdfPage
  runs: readonly PrintRun[]
  owner: Tagged
  size?: number
  leading?: number
  firstIndent?: number
  left?: number
  right?: number
  align?: '' | 'center' | 'right'
  color?: string
  /** Broken into lines of like length. */
  isEven?: boolean
}

/** A paragraph over the type area; a single line of it does not stand alone on either page. */
export const drawParagraph = (options: DrawParagraphOptions): void => {
  const { page, owner, size = SIZE.body, leading = LEADING.body } = options
  const { firstIndent = 0, left = 0, right = 0, align = '', color } = options
  const width = PAGE.width - left - right
  const runs = page.glyphs.printable(options.runs)
  const breaking = { runs, width, firstIndent, measure: page.measure(size) }
  const even = options.isEven ? evenWidth(breaking) : width
  const lines = breakLines({ ...breaking, width: even })
  lines.forEach((line, index) => {
    const leftOver = lines.length - index
    const keepsTwo = leftOver === 2 || (index === 0 && lines.length > 1)
    page.ensure(keepsTwo ? leading * 2 : leading)
    const x = PAGE.left + left + shiftOf({ line, align, width })
    const y = page.y + (leading - size) / 2
    page.mark(owner, () =>
      drawLine({
        doc: page.doc,
        line,
        x,
        y,
        size,
        ...(color ? { color } : {}),
        ...(align === '' ? { fill: width } : {}),
      }),
    )
    page.y += leading
  })
  owner.end()
}

type ShiftOptions = { line: PrintLine; align: '' | 'center' | 'right'; width: number }

const shiftOf = ({ line, align, width }: ShiftOptions): number => {
  if (align === '') return 0
  return align === 'center' ? (width - line.width) / 2 : width - line.width
}

type DrawItemOptions = {
  page: PdfPage
  item: Extract<PrintBlock, { kind: 'item' }>
  list: Tagged
}

const drawItem = ({ page, item, list }: DrawItemOptions): void => {
  const mark = plainRun(item.ordered ? `${item.value}.` : '•')
  const markWidth = page.measure(SIZE.body)(mark.text, mark)
  const hang = Math.max(SIZE.body * 1.5, markWidth + SIZE.body * 0.5)
  const left = INDENT + item.depth * SIZE.body * 1.5
  const element = page.tag('LI', list)
  // The number stays with the first lines of its text.
  page.ensure(LEADING.body * 2)
  const label = page.tag('Lbl', element)
  const y = page.y + (LEADING.body - SIZE.body) / 2
  const line = {
    pieces: [{ run: mark, text: mark.text, width: markWidth }],
    width: markWidth,
    indent: 0,
    isLast: true,
  }
  page.mark(label, () => drawLine({ doc: page.doc, line, x: PAGE.left + left, y, size: SIZE.body }))
  drawParagraph({
    page,
    runs: withAddresses(item.runs),
    owner: page.tag('LBody', element),
    left: left + hang,
  })
}

const drawRule = (page: PdfPage): void => {
  page.ensure(LEADING.body)
  const y = page.y + LEADING.body / 2
  page.decorate(() => {
    page.doc
      .moveTo(PAGE.left, y)
      .lineTo(PAGE.left + PAGE.width, y)
      .lineWidth(0.75)
      .stroke('#000000')
  })
  page.y += LEADING.body
}

type DrawImageOptions = { page: PdfPage; image: PrintImage; hasCaption: boolean }

/** At 96 pixels to the inch, within the type area, with its caption on the same page. */
const drawImage = ({ page, image, hasCaption }: DrawImageOptions): void => {
  const { width, height } = fitted(image, { width: PAGE.width, height: PAGE.height * 0.75 })
  page.ensure(height + 12 + (hasCaption ? LEADING.body : 0))
  const figure = page.tag('Figure')
  const x = PAGE.left + (PAGE.width - width) / 2
  page.mark(figure, () => page.doc.image(image.data, x, page.y + 6, { width, height }))
  figure.end()
  page.y += height + 12
}

const isCaption = (block: PrintBlock | undefined): boolean =>
  block?.kind === 'paragraph' &&
  /^[（(]?附?图\s*[0-9一二三四五六七八九十]/.test(textOfRuns(block.runs))
