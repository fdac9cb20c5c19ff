import { POSTER_NOTE } from '../../domain/subsidy/publication/posterView'
import type { Poster } from './posterContent'
import { CELL_PADDING, CONTENT_WIDTH, SHEET, type SheetText } from './posterSheet'
import { drawQr } from './drawQr'
import {
  COLUMNS,
  FACT,
  HEADER_HEIGHT,
  PLACE,
  QR,
  ROW,
  TITLE,
  type LaidRow,
  type LaidVillage,
} from './layOutVillage'

type DrawOptions = {
  doc: PDFKit.PDFDocument
  text: SheetText
  laid: LaidVillage
  poster: Pick<Poster, 'publisher'>
  /** Opens the next sheet, in the lengths of A4. */
  turn: () => void
}

/** The sheets of one village: what it is about, the list, its sum. */
export const drawVillage = (options: DrawOptions): void => {
  const { laid, turn } = options
  laid.pages.forEach((rows, at) => {
    turn()
    const isLast = at === laid.pages.length - 1
    drawHead(options, at === 0)
    let y = drawHeader(options, at === 0 ? laid.tops.first : laid.tops.later)
    for (const row of rows) y = drawRow(options, row, y)
    if (isLast) drawClosing(options, y)
    drawFoot(options, { number: at + 1, count: laid.pages.length })
  })
}

const drawHead = ({ doc, text, laid }: DrawOptions, isFirst: boolean): void => {
  const width = CONTENT_WIDTH - QR.side - QR.gap
  const frame = { x: SHEET.left, width }
  let y = text.draw(laid.title, { ...frame, ...TITLE, y: SHEET.top })
  y = text.draw(laid.place, { ...frame, ...PLACE, y })
  const x = SHEET.right - QR.side
  drawQr(doc, { text: laid.village.address, x, y: SHEET.top, side: QR.side })
  const caption = text.lines('扫码看网上公示', { width: QR.side, size: QR.caption })
  text.draw(caption, {
    x,
    y: SHEET.top + QR.side + 2,
    width: QR.side,
    size: QR.caption,
    leading: QR.caption + 4,
    align: 'center',
  })
  for (const { label, value, height, isRepeated } of laid.facts) {
    if (!isFirst && !isRepeated) continue
    text.draw(label, { x: SHEET.left, y, width: FACT.label, ...FACT })
    text.draw(value, { x: SHEET.left + FACT.label, y, width: width - FACT.label, ...FACT })
    y += height
  }
}

/** Answers where the first row begins. */
const drawHeader = ({ doc, text }: DrawOptions, y: number): number => {
  doc.rect(SHEET.left, y, CONTENT_WIDTH, HEADER_HEIGHT).fill('#e8e8e8')
  const cells = COLUMNS.map(({ header, width }) =>
    text.lines(header, { width: width - CELL_PADDING * 2, size: ROW.size, bold: true }),
  )
  return drawCells({ doc, text }, { cells, height: HEADER_HEIGHT, y, isHeader: true })
}

const drawRow = ({ doc, text }: DrawOptions, row: LaidRow, y: number): number =>
  drawCells({ doc, text }, { ...row, y, isHeader: false })

type Cells = LaidRow & { y: number; isHeader: boolean }

const drawCells = (
  { doc, text }: Pick<DrawOptions, 'doc' | 'text'>,
  { cells, height, y, isHeader }: Cells,
): number => {
  let x = SHEET.left
  doc.lineWidth(0.6).strokeColor('#000000')
  COLUMNS.forEach(({ width, align }, at) => {
    const lines = cells[at] ?? []
    doc.rect(x, y, width, height).stroke()
    text.draw(lines, {
      x: x + CELL_PADDING,
      y: y + (height - lines.length * ROW.leading) / 2,
      width: width - CELL_PADDING * 2,
      size: ROW.size,
      leading: ROW.leading,
      align: isHeader ? 'center' : align,
    })
    x += width
  })
  return y + height
}

const drawClosing = ({ doc, text, laid }: DrawOptions, y: number): void => {
  doc.rect(SHEET.left, y, CONTENT_WIDTH, HEADER_HEIGHT).stroke()
  const sum = text.lines(`合计：${laid.village.total}`, {
    width: CONTENT_WIDTH,
    size: ROW.size,
    bold: true,
  })
  const place = { x: SHEET.left, width: CONTENT_WIDTH }
  text.draw(sum, { ...place, y: y + ROW.padding, ...ROW, align: 'center' })
  const missing = text.missing()
  if (missing.length === 0) return
  const codes = missing.map((one) => `U+${(one.codePointAt(0) ?? 0).toString(16).toUpperCase()}`)
  const note = text.lines(
    `注：字库没有的字印作“〓”，请对照名单用笔补写后张贴（编码：${codes.join('、')}）。`,
    { width: CONTENT_WIDTH, size: FACT.size },
  )
  text.draw(note, { ...place, y: y + HEADER_HEIGHT + 4, ...FACT })
}

const drawFoot = (
  { text, poster }: DrawOptions,
  { number, count }: { number: number; count: number },
): void => {
  const place = { x: SHEET.left, width: CONTENT_WIDTH, size: 9, leading: 13 }
  const page = `第 ${number} 页  共 ${count} 页`
  const look = { width: CONTENT_WIDTH, size: 9 }
  text.draw(text.lines(poster.publisher, look), { ...place, y: SHEET.bottom + 10 })
  text.draw(text.lines(page, look), { ...place, y: SHEET.bottom + 10, align: 'right' })
  text.draw(text.lines(POSTER_NOTE, look), { ...place, y: SHEET.bottom + 24, color: '#404040' })
}
