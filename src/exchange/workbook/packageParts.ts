import { xmlText } from './xmlText'

/** A sheet as the package names it; its place in the list, from 1, numbers its parts. */
export type PackagedSheet = { name: string; hidden: boolean }
/** A name for a range; `sheet` (from 0) makes it one of that sheet alone. */
export type DefinedName = { name: string; range: string; sheet?: number; hidden?: boolean }

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006'
const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/**
 * `[Content_Types].xml`: what each part is. It stands first in the archive, for programs tell a workbook
 * by its beginning; which sheets have comments is known only later, so comments are what a part is by
 * default, and every other part is named.
 */
export const contentTypesXml = (sheets: number): string => {
  const parts: [path: string, type: string][] = [
    ['/xl/workbook.xml', `${SHEET_TYPE}.sheet.main+xml`],
    ['/xl/styles.xml', `${SHEET_TYPE}.styles+xml`],
    ['/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
    ['/docProps/app.xml', 'application/vnd.openxmlformats-officedocument.extended-properties+xml'],
    ...Array.from({ length: sheets }, (_, at): [string, string] => [
      `/xl/worksheets/sheet${at + 1}.xml`,
      `${SHEET_TYPE}.worksheet+xml`,
    ]),
  ]
  return (
    `${XML}<Types xmlns="${PACKAGE}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    `<Default Extension="xml" ContentType="${SHEET_TYPE}.comments+xml"/>` +
    '<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>' +
    parts.map(([path, type]) => `<Override PartName="${path}" ContentType="${type}"/>`).join('') +
    '</Types>'
  )
}

/** `_rels/.rels`: where the package begins. */
export const packageRelationsXml = (): string =>
  relationsXml([
    [`${OFFICE}/relationships/officeDocument`, 'xl/workbook.xml'],
    [`${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'],
    [`${OFFICE}/relationships/extended-properties`, 'docProps/app.xml'],
  ])

/** `xl/_rels/workbook.xml.rels`: sheets have the numbers from 1, the styles the one after. */
export const workbookRelationsXml = (sheets: readonly PackagedSheet[]): string =>
  relationsXml([
    ...sheets.map((_, at): [string, string] => [
      `${OFFICE}/relationships/worksheet`,
      `worksheets/sheet${at + 1}.xml`,
    ]),
    [`${OFFICE}/relationships/styles`, 'styles.xml'],
  ])

/** The relations of a sheet with comments: the boxes are rId1, as the sheet says. */
export const sheetRelationsXml = (number: number): string =>
  relationsXml([
    [`${OFFICE}/relationships/vmlDrawing`, `../drawings/vmlDrawing${number}.vml`],
    [`${OFFICE}/relationships/comments`, `../comments${number}.xml`],
  ])

/** `xl/workbook.xml`. */
export const workbookXml = (
  sheets: readonly PackagedSheet[],
  names: readonly DefinedName[],
): string =>
  `${XML}<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${OFFICE}/relationships">` +
  '<bookViews><workbookView activeTab="0"/></bookViews><sheets>' +
  sheets
    .map(
      ({ name, hidden }, at) =>
        `<sheet name="${xmlText(name)}" sheetId="${at + 1}"${hidden ? ' state="hidden"' : ''} r:id="rId${at + 1}"/>`,
    )
    .join('') +
  '</sheets>' +
  (names.length > 0 ? `<definedNames>${names.map(definedNameXml).join('')}</definedNames>` : '') +
  '</workbook>'

/** `docProps/core.xml`; without times, so that equal content has equal bytes. */
export const corePropertiesXml = (title: string, creator: string | undefined): string =>
  `${XML}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">` +
  `<dc:title>${xmlText(title)}</dc:title>` +
  (creator ? `<dc:creator>${xmlText(creator)}</dc:creator>` : '') +
  '</cp:coreProperties>'

/** `docProps/app.xml`. */
export const appPropertiesXml = (): string =>
  `${XML}<Properties xmlns="${OFFICE}/extended-properties"><Application>Gongkai</Application></Properties>`

const relationsXml = (targets: readonly (readonly [type: string, target: string])[]): string =>
  `${XML}<Relationships xmlns="${PACKAGE}/relationships">` +
  targets
    .map(
      ([type, target], at) => `<Relationship Id="rId${at + 1}" Type="${type}" Target="${target}"/>`,
    )
    .join('') +
  '</Relationships>'

const definedNameXml = ({ name, range, sheet, hidden }: DefinedName): string =>
  `<definedName name="${xmlText(name)}"${sheet === undefined ? '' : ` localSheetId="${sheet}"`}${hidden ? ' hidden="1"' : ''}>` +
  `${xmlText(range)}</definedName>`
