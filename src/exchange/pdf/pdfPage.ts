import PDFDocument from 'pdfkit'
import { breakLines, type PrintLine } from '../print/breakLines'
import { plainRun, type PrintRun } from '../print/printBlocks'
import { drawLine } from './drawLine'
import { missingGlyphs, type MissingGlyphs } from './missingGlyphs'
import { measureWith } from './measure'
import type { PdfFonts } from './pdfFonts'

const millimetres = (value: number): number => (value / 25.4) * 72

/** A4 and its type area (GB/T 9704—2012, 5.2), in points. */
export const PAGE = {
  left: millimetres(28),
  top: millimetres(37),
  width: millimetres(156),
  bottom: millimetres(297 - 35),
  height: millimetres(225),
} as const

export const SIZE = { title: 21, body: 14, table: 11, footer: 7.5, number: 12 } as const
export const LEADING = { title: 31, body: 25, table: 17, footer: 10.5 } as const

/** A part of the document's structure, for those who have it read aloud. */
export type Tagged = PDFKit.PDFStructureElement

export type PdfPage = {
  doc: PDFKit.PDFDocument
  /** Where the next line stands, in points from the top of the page. */
  y: number
  glyphs: MissingGlyphs
  measure: (size: number) => (text: string, run: PrintRun) => number
  /** Turns the page when there is not that much room left. */
  ensure(height: number): void
  turn(): void
  /** Draws something that belongs to a structure element; must not turn the page inside. */
  mark(owner: Tagged, draw: () => void): void
  /** A new element below another, or below the document. */
  tag(type: string, owner?: Tagged): Tagged
  /** Draws what carries no meaning: rules, borders, page numbers. */
  decorate(draw: () => void): void
}

type OpenPdfOptions = { fonts: PdfFonts; title: string; author: string; made: Date; footer: string }

/** A document with its first page, on which the other drawing functions write downwards. */
export const openPdf = ({ fonts, title, author, made, footer }: OpenPdfOptions): PdfPage => {
  const doc = new PDFDocument({
    size: 'A4',
    margin: 0,
    autoFirstPage: false,
    pdfVersion: '1.7',
    lang: 'zh-CN',
    tagged: true,
    displayTitle: true,
    info: { Title: title, Author: author, Creator: 'Gongkai', CreationDate: made, ModDate: made },
  })
  doc.registerFont('regular', fonts.regular)
  doc.registerFont('bold', fonts.bold)
  const root = doc.struct('Document')
  doc.addStructure(root)
  const measure = measureWith(doc)
  const glyphs = missingGlyphs(doc)
  const footerLines = breakLines({
    runs: glyphs.printable([plainRun(footer)]),
    width: PAGE.width,
    measure: measure(SIZE.footer),
  })
  let number = 0

  const page: PdfPage = {
    doc,
    y: PAGE.top,
    glyphs,
    measure,
    ensure: (height) => {
      if (page.y + height > PAGE.bottom && page.y > PAGE.top) page.turn()
    },
    turn: () => {
      doc.addPage({ size: 'A4', margin: 0 })
      number += 1
      page.y = PAGE.top
      page.decorate(() => drawFooter({ doc, number, lines: footerLines, measure }))
    },
    mark: (owner, draw) => {
      owner.add(doc.markStructureContent('Span'))
      draw()
      doc.endMarkedContent()
    },
    tag: (type, owner = root) => {
      const element = doc.struct(type)
      owner.add(element)
      return element
    },
    decorate: (draw) => {
      doc.markContent('Artifact', { type: 'Layout' })
      draw()
      doc.endMarkedContent()
    },
  }
  page.turn()
  return page
}

/** The whole file, once everything is drawn. */
export const closePdf = ({ doc }: PdfPage): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    doc.on('data', (chunk: Buffer) => chunks.push(chunk))
    doc.on('end', () => resolve(Buffer.concat(chunks)))
    doc.on('error', reject)
    doc.end()
  })

type DrawFooterOptions = {
  doc: PDFKit.PDFDocument
  number: number
  lines: readonly PrintLine[]
  measure: PdfPage['measure']
}

const drawFooter = ({ doc, number, lines, measure }: DrawFooterOptions): void => {
  const text = `— ${number} —`
  const run = plainRun(text)
  const width = measure(SIZE.number)(text, run)
  const numberLine = { pieces: [{ run, text, width }], width, indent: 0, isLast: true }
  const x = PAGE.left + (PAGE.width - width) / 2
  drawLine({ doc, line: numberLine, x, y: PAGE.bottom + 24, size: SIZE.number })
  lines.forEach((line, index) => {
    const y = PAGE.bottom + 48 + index * LEADING.footer
    drawLine({ doc, line, x: PAGE.left, y, size: SIZE.footer, color: '#595959' })
  })
}
