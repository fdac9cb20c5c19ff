import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import PDFDocument from 'pdfkit'

const FONT = join(
  import.meta.dirname,
  '../../../../node_modules/@embedpdf/fonts-sc/fonts/NotoSansHans-Regular.otf',
)

let font: Buffer | undefined

export type PdfOptions = { paragraphs: readonly string[]; tables: readonly string[][][] }

const SIZE = 9
const LINE = 16
const GAP = 12
const MARGIN = 40

/** Running text, then each table with its cells set out in columns; as wide as its widest row. */
export const makePdf = async ({ paragraphs, tables }: PdfOptions): Promise<Buffer> => {
  font ??= readFileSync(FONT)
  const document = new PDFDocument({ autoFirstPage: false })
  const chunks: Buffer[] = []
  document.on('data', (chunk: Buffer) => chunks.push(chunk))
  const finished = new Promise<void>((resolve) => document.on('end', resolve))
  document.registerFont('han', font)
  document.font('han').fontSize(SIZE)
  document.addPage({ size: 'A4', margin: MARGIN })
  for (const text of paragraphs) document.text(text.replace(/\r/g, ''), { paragraphGap: 4 })
  for (const rows of tables) {
    const widths = rows[0]!.map((_, column) =>
      Math.max(...rows.map((cells) => document.widthOfString(cells[column] ?? ''))),
    )
    const width = widths.reduce((sum, each) => sum + each + GAP, 2 * MARGIN)
    document.addPage({ size: [Math.max(width, 595), 842], margin: MARGIN })
    rows.forEach((cells, row) => {
      let x = MARGIN
      cells.forEach((cell, column) => {
        document.text(cell.replace(/\r?\n/g, ''), x, MARGIN + row * LINE, { lineBreak: false })
        x += widths[column]! + GAP
      })
    })
  }
  document.end()
  await finished
  return Buffer.concat(chunks)
}
