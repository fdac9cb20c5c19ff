import { plainRun, printBlocks, type PrintCell } from '../print/printBlocks'
import { factsOf, instantOf, type PrintedDocument } from '../print/printedDocument'
import { printImages } from '../print/printImages'
import { drawBlocks, drawParagraph } from './drawBlocks'
import { drawTable } from './drawTable'
import { pdfFonts } from './pdfFonts'
import { closePdf, LEADING, openPdf, SIZE, type PdfPage } from './pdfPage'

/**
 * A PDF on A4 in the manner of GB/T 9704—2012, in the same order as the Word document: title, number,
 * facts, elements, body. Fonts are embedded, text can be searched and read aloud. Equal documents
 * give equal bytes.
 */
export const writePdf = async (document: PrintedDocument): Promise<Buffer> => {
  const blocks = printBlocks(document.body)
  const images = await printImages({ blocks, images: document.images })
  const page = openPdf({
    fonts: await pdfFonts(),
    title: document.title,
    author: document.issuer ?? '',
    made: instantOf(document),
    footer: document.footer,
  })
  drawHead(page, document)
  const elements = document.elements.map(({ label, text }) => ({ label, value: text }))
  for (const facts of [factsOf(document), elements]) {
    if (facts.length === 0) continue
    drawTable({ page, rows: facts.map(factRow), images, widths: [0.24, 0.76] })
    page.y += 6
  }
  drawBlocks({ page, blocks, images })
  const note = page.glyphs.note()
  if (note) drawParagraph({ page, runs: note, owner: page.tag('P'), size: SIZE.table })
  return closePdf(page)
}

const drawHead = (page: PdfPage, document: PrintedDocument): void => {
  if (document.registrationNumber) {
    drawParagraph({ page, runs: [plainRun(document.registrationNumber)], owner: page.tag('P') })
  }
  page.y += 8
  drawParagraph({
    page,
    runs: [{ ...plainRun(document.title), bold: true }],
    owner: page.tag('H1'),
    align: 'center',
    size: SIZE.title,
    leading: LEADING.title,
    isEven: true,
  })
  page.y += 6
  if (document.documentNumber) {
    drawParagraph({
      page,
      runs: [plainRun(document.documentNumber)],
      owner: page.tag('P'),
      align: 'center',
    })
  }
  if (document.validity) {
    drawParagraph({
      page,
      runs: [{ ...plainRun(document.validity), bold: true }],
      owner: page.tag('P'),
      align: 'center',
    })
  }
  page.y += 10
}

const factRow = ({ label, value }: { label: string; value: string }): PrintCell[] => [
  factCell(label, true),
  factCell(value, false),
]

const factCell = (text: string, bold: boolean): PrintCell => ({
  colSpan: 1,
  rowSpan: 1,
  isHeader: false,
  blocks: text.split('\n').map((line) => ({
    kind: 'paragraph',
    runs: [{ ...plainRun(line), bold }],
    align: '',
    isAddressee: false,
  })),
})
