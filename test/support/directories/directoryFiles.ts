import type { SheetGrid } from '../../../src/domain/spreadsheet/sheetRow'
import { collectBytes } from '../../../src/exchange/workbook/collectBytes'
import { writeWorkbook } from '../../../src/exchange/workbook/writeWorkbook'
import { wordFile } from '../../unit/exchange/contentParts/support/officeFile'

/** The sheets as a workbook, merges included. */
export const xlsxOf = (grids: readonly SheetGrid[]): Promise<Buffer> =>
  collectBytes(
    writeWorkbook({
      sheets: grids.map(({ name, rows, merges }) => ({
        name,
        columns: (rows[0]?.texts ?? ['']).map(() => ({ width: 12 })),
        rows: [rows.map(({ texts }) => ({ cells: texts.map((text) => text || null) }))],
        merges,
      })),
    }),
  )

/** The sheets as tables of a Word document, each under its name as a heading; merges included. */
export const docxOf = (grids: readonly SheetGrid[]): Buffer =>
  Buffer.from(wordFile(grids.map(tableXml).join('')))

const tableXml = (grid: SheetGrid): string => {
  const width = Math.max(...grid.rows.map(({ texts }) => texts.length))
  const rows = grid.rows.map(({ number, texts }) => rowXml({ grid, number, texts, width }))
  return `<w:p><w:r><w:t>${escaped(grid.name)}</w:t></w:r></w:p><w:tbl>${rows.join('')}</w:tbl>`
}

const rowXml = ({
  grid,
  number,
  texts,
  width,
}: {
  grid: SheetGrid
  number: number
  texts: readonly string[]
  width: number
}): string => {
  const cells: string[] = []
  for (let column = 0; column < width;) {
    const merge = grid.merges.find(
      (one) =>
        one.fromRow <= number &&
        number <= one.toRow &&
        one.fromColumn <= column &&
        column <= one.toColumn,
    )
    const span = merge ? merge.toColumn - merge.fromColumn + 1 : 1
    const down = merge && merge.toRow > merge.fromRow
    const kind = down ? `<w:vMerge${merge.fromRow === number ? ' w:val="restart"' : ''}/>` : ''
    const properties = `<w:tcPr>${span > 1 ? `<w:gridSpan w:val="${span}"/>` : ''}${kind}</w:tcPr>`
    cells.push(`<w:tc>${properties}${paragraphs(texts[column] ?? '')}</w:tc>`)
    column += span
  }
  return `<w:tr>${cells.join('')}</w:tr>`
}

const paragraphs = (text: string): string =>
  text
    .split('\n')
    .map((line) => `<w:p><w:r><w:t xml:space="preserve">${escaped(line)}</w:t></w:r></w:p>`)
    .join('')

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
