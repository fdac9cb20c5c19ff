import { strToU8, zipSync } from 'fflate'
import { contentTypesXml, escapeXml, relationshipsXml, XML_HEAD } from './xml'

export const XLSX_PLACES = [
  'sheet',
  'second sheet',
  'hidden sheet',
  'very hidden sheet',
  'hidden columns',
  'hidden rows',
  'comment',
  'number cells',
  'rich text',
] as const
export type XlsxPlace = (typeof XLSX_PLACES)[number]

export type Sheet = {
  name: string
  rows: readonly string[][]
  state?: 'hidden' | 'veryHidden'
  hide?: 'columns' | 'rows'
  comment?: string
  /** Cells of digits alone are stored as numbers, when fifteen digits suffice for them. */
  numbers?: 'plain' | 'scientific'
  /** Each string in two differently formatted runs. */
  rich?: boolean
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

const columnName = (index: number): string =>
  (index >= 26 ? columnName(Math.floor(index / 26) - 1) : '') +
  String.fromCharCode(65 + (index % 26))

const numberValue = (cell: string, style: 'plain' | 'scientific'): string => {
  if (style === 'plain') return cell
  const digits = cell.replace(/0+$/, '')
  return digits.length > 1
    ? `${digits[0]}.${digits.slice(1)}E${cell.length - 1}`
    : `${digits}E${cell.length - 1}`
}

/** Strings of the whole workbook, each kept once, as Excel does. */
const sharedStrings = () => {
  const known = new Map<string, number>()
  return {
    index: (xml: string): number => {
      const at = known.get(xml) ?? known.size
      known.set(xml, at)
      return at
    },
    xml: (): string =>
      `${XML_HEAD}<sst xmlns="${MAIN}" uniqueCount="${known.size}">${[...known.keys()].join('')}</sst>`,
  }
}

const stringXml = (cell: string, rich: boolean): string => {
  const text = (part: string): string => `<t xml:space="preserve">${escapeXml(part)}</t>`
  if (!rich || cell.length < 2) return `<si>${text(cell)}</si>`
  const half = Math.floor(cell.length / 2)
  return `<si><r>${text(cell.slice(0, half))}</r><r><rPr><b/></rPr>${text(cell.slice(half))}</r></si>`
}

const sheetXml = (sheet: Sheet, strings: ReturnType<typeof sharedStrings>): string => {
  const width = Math.max(...sheet.rows.map((cells) => cells.length))
  const columns =
    sheet.hide === 'columns'
      ? `<cols><col min="3" max="${width}" width="9" hidden="1"/></cols>`
      : ''
  const rows = sheet.rows.map((cells, row) => {
    const written = cells.map((cell, column) => {
      const reference = `r="${columnName(column)}${row + 1}"`
      if (sheet.numbers && /^[1-9]\d{0,14}$/.test(cell))
        return `<c ${reference}><v>${numberValue(cell, sheet.numbers)}</v></c>`
      return `<c ${reference} t="s"><v>${strings.index(stringXml(cell, sheet.rich ?? false))}</v></c>`
    })
    const hidden = sheet.hide === 'rows' && row > 0 ? ' hidden="1"' : ''
    return `<row r="${row + 1}"${hidden}>${written.join('')}</row>`
  })
  return `${XML_HEAD}<worksheet xmlns="${MAIN}">${columns}<sheetData>${rows.join('')}</sheetData></worksheet>`
}

/** A SpreadsheetML package written by hand: hidden sheets, columns and rows, comments, number cells. */
export const makeXlsx = (sheets: readonly Sheet[]): Buffer => {
  const strings = sharedStrings()
  const files: Record<string, string> = {}
  const types: Record<string, string> = {
    'xl/workbook.xml': `${TYPE}.sheet.main+xml`,
    'xl/sharedStrings.xml': `${TYPE}.sharedStrings+xml`,
  }
  sheets.forEach((sheet, index) => {
    const path = `xl/worksheets/sheet${index + 1}.xml`
    files[path] = sheetXml(sheet, strings)
    types[path] = `${TYPE}.worksheet+xml`
    if (sheet.comment === undefined) return
    files[`xl/comments${index + 1}.xml`] =
      `${XML_HEAD}<comments xmlns="${MAIN}"><authors><author>经办人</author></authors><commentList><comment ref="B2" authorId="0"><text><r><t xml:space="preserve">${escapeXml(sheet.comment)}</t></r></text></comment></commentList></comments>`
    types[`xl/comments${index + 1}.xml`] = `${TYPE}.comments+xml`
    files[`xl/worksheets/_rels/sheet${index + 1}.xml.rels`] = relationshipsXml([
      { id: 'rId1', type: 'comments', target: `../comments${index + 1}.xml` },
    ])
  })
  files['xl/workbook.xml'] =
    `${XML_HEAD}<workbook xmlns="${MAIN}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>${sheets
      .map(
        (sheet, index) =>
          `<sheet name="${escapeXml(sheet.name)}" sheetId="${index + 1}"${sheet.state ? ` state="${sheet.state}"` : ''} r:id="rId${index + 1}"/>`,
      )
      .join('')}</sheets></workbook>`
  files['xl/_rels/workbook.xml.rels'] = relationshipsXml([
    ...sheets.map((_, index) => ({
      id: `rId${index + 1}`,
      type: 'worksheet',
      target: `worksheets/sheet${index + 1}.xml`,
    })),
    { id: 'rId99', type: 'sharedStrings', target: 'sharedStrings.xml' },
  ])
  files['xl/sharedStrings.xml'] = strings.xml()
  files['_rels/.rels'] = relationshipsXml([
    { id: 'rId1', type: 'officeDocument', target: 'xl/workbook.xml' },
  ])
  files['[Content_Types].xml'] = contentTypesXml(types)
  return Buffer.from(
    zipSync(Object.fromEntries(Object.entries(files).map(([path, xml]) => [path, strToU8(xml)]))),
  )
}
