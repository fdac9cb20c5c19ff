import { cellName, type MergedRange } from '../../domain/spreadsheet/sheetRow'
import { rowXml } from './cellXml'
import { printXml } from './printXml'
import type { OptionLists } from './optionLists'
import { textWidth } from './rowHeight'
import { styleIndex } from './styleSheet'
import { validationsXml } from './validations'
import type { OutputRow, SheetOutput } from './workbookOutput'

/** Rows that a sheet of Excel has, the header among them. */
export const MOST_SHEET_ROWS = 1_048_576

/** What is known of a sheet only after its last row went by. */
export type SheetFacts = { rows: number; comments: CellComment[] }
export type CellComment = { row: number; column: number; text: string }

type SheetXmlOptions = {
  sheet: SheetOutput
  facts: SheetFacts
  options: OptionLists
  /** The sheet that is open when the workbook is. */
  isFirst: boolean
}

/**
 * The part of a sheet in pieces of some 64,000 characters, drawn from the rows as they come; `facts` is
 * filled on the way. Throws a RangeError when there are more rows than a sheet has.
 */
export async function* sheetXml(given: SheetXmlOptions): AsyncGenerator<string> {
  const { sheet, facts } = given
  const widthOf = textWidth(sheet)
  let piece = headXml(given)
  for await (const batch of sheet.rows)
    for (const row of batch) {
      facts.rows += 1
      if (facts.rows > MOST_SHEET_ROWS)
        throw new RangeError(
          `工作表“${sheet.name}”超过 Excel 的 ${MOST_SHEET_ROWS} 行，请导出 CSV 或缩小范围`,
        )
      collectComments(row, facts)
      piece += rowXml(row, facts.rows, widthOf)
      if (piece.length < PIECE) continue
      yield piece
      piece = ''
    }
  yield piece + tailXml(given)
}

/** The range of a sheet's filter, or null; known when all rows are written. */
export const filterRange = (sheet: SheetOutput, rows: number): MergedRange | null =>
  sheet.filter
    ? {
        fromRow: sheet.filter.fromRow,
        toRow: Math.max(rows, sheet.filter.fromRow),
        fromColumn: 0,
        toColumn: sheet.filter.toColumn,
      }
    : null

const PIECE = 65_536
/** Of a column, in characters; Excel refuses more. */
const WIDEST = 255
/** More are of no use to a reader, and each stays in memory until the sheet is written. */
const MOST_COMMENTS = 20_000

const collectComments = ({ cells }: OutputRow, { rows, comments }: SheetFacts): void => {
  for (let column = 0; column < cells.length; column += 1) {
    const cell = cells[column]
    if (cell === null || typeof cell !== 'object' || !cell.comment) continue
    if (comments.length < MOST_COMMENTS) comments.push({ row: rows, column, text: cell.comment })
  }
}

const headXml = ({ sheet, isFirst }: SheetXmlOptions): string => {
  const fit = sheet.print && sheet.print.fitToWidth !== false
  const columns = sheet.columns.map(
    ({ width, type }, at) =>
      `<col min="${at + 1}" max="${at + 1}" width="${Math.min(width, WIDEST)}" customWidth="1"` +
      (type === undefined ? '/>' : ` style="${styleIndex('plain', type)}"/>`),
  )
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"' +
    ' xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">' +
    (fit ? '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' : '') +
    `<sheetViews><sheetView${isFirst ? ' tabSelected="1"' : ''} workbookViewId="0">` +
    `${paneXml(sheet)}</sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/>` +
    (columns.length > 0 ? `<cols>${columns.join('')}</cols>` : '') +
    '<sheetData>'
  )
}

const paneXml = ({ frozenRows = 0, frozenColumns = 0 }: SheetOutput): string => {
  if (frozenRows === 0 && frozenColumns === 0) return ''
  const pane = frozenRows === 0 ? 'topRight' : frozenColumns === 0 ? 'bottomLeft' : 'bottomRight'
  return (
    '<pane' +
    (frozenColumns > 0 ? ` xSplit="${frozenColumns}"` : '') +
    (frozenRows > 0 ? ` ySplit="${frozenRows}"` : '') +
    ` topLeftCell="${cellName(frozenRows + 1, frozenColumns)}" activePane="${pane}" state="frozen"/>` +
    `<selection pane="${pane}"/>`
  )
}

/** In the order of ECMA-376 18.3.1.99; Excel repairs a file that has another. */
const tailXml = ({ sheet, facts, options }: SheetXmlOptions): string => {
  const filter = filterRange(sheet, facts.rows)
  const merges = (sheet.merges ?? []).filter(isMoreThanOneCell)
  return (
    '</sheetData>' +
    (filter ? `<autoFilter ref="${rangeName(filter)}"/>` : '') +
    (merges.length > 0
      ? `<mergeCells count="${merges.length}">${merges.map((range) => `<mergeCell ref="${rangeName(range)}"/>`).join('')}</mergeCells>`
      : '') +
    validationsXml(sheet.validations ?? [], options) +
    (sheet.print ? printXml(sheet.print) : '') +
    (facts.comments.length > 0 ? '<legacyDrawing r:id="rId1"/>' : '') +
    '</worksheet>'
  )
}

/** Excel calls a file broken that merges one cell with nothing. */
const isMoreThanOneCell = ({ fromRow, toRow, fromColumn, toColumn }: MergedRange): boolean =>
  fromRow !== toRow || fromColumn !== toColumn

const rangeName = ({ fromRow, toRow, fromColumn, toColumn }: MergedRange): string =>
  `${cellName(fromRow, fromColumn)}:${cellName(toRow, toColumn)}`
