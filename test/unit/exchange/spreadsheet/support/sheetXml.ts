import { workbookFile, type Parts } from '../../contentParts/support/officeFile'

export const sheetData = (...rows: string[]): string => `<sheetData>${rows.join('')}</sheetData>`

/** A row of inline texts from column A. */
export const textRow = (number: number, ...texts: string[]): string =>
  `<row r="${number}">${texts
    .map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`)
    .join('')}</row>`

/** A workbook of one sheet, `表`. */
export const oneSheet = (
  xml: string,
  parts: Parts & { strings?: string; workbook?: string } = {},
): Uint8Array => workbookFile([{ name: '表', xml }], parts)

/** A styles part whose cell styles have the given formats: a number is built in, a text is custom. */
export const stylesXml = (...formats: (number | string)[]): string => {
  const custom = formats.flatMap((format, at) =>
    typeof format === 'string'
      ? [`<numFmt numFmtId="${200 + at}" formatCode="${format.replaceAll('"', '&quot;')}"/>`]
      : [],
  )
  const ids = formats.map((format, at) => (typeof format === 'string' ? 200 + at : format))
  return `<styleSheet><numFmts>${custom.join('')}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs>${ids
    .map((id) => `<xf numFmtId="${id}"/>`)
    .join(
      '',
    )}</cellXfs><dxfs><dxf><numFmt numFmtId="0" formatCode="yyyy"/></dxf></dxfs></styleSheet>`
}
