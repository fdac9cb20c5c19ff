import { CELL_STYLES, OUTPUT_TYPES, type CellStyleName, type OutputType } from './workbookOutput'

/** The number of a cell's format in `styles.xml`: each look once a type, the untyped first. */
export const styleIndex = (style: CellStyleName, type: OutputType | undefined): number =>
  FIRST_OF_LOOK[style] + (type === undefined ? 0 : PLACE_OF_TYPE[type])

/** Does a look break its lines where the column ends? */
export const isWrapped = (style: CellStyleName): boolean => LOOKS[style].wrap === true

/** The part `xl/styles.xml`. It is the same in every workbook. */
export const styleSheetXml = (): string =>
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
  `<numFmts count="1"><numFmt numFmtId="${DATE_FORMAT}" formatCode="yyyy-mm-dd"/></numFmts>` +
  list('fonts', FONTS) +
  list('fills', FILLS) +
  list('borders', BORDERS) +
  list('cellStyleXfs', ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>']) +
  list('cellXfs', FORMATS_OF_CELLS) +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>' +
  '</styleSheet>'

type Look = {
  font: number
  fill: number
  border: number
  horizontal?: 'center'
  vertical?: 'top' | 'center'
  wrap?: boolean
}

/** 宋体 has the Latin letters too, and every office in China has it. */
const font = (size: number, extra = ''): string =>
  `<font>${extra}<sz val="${size}"/><name val="宋体"/><family val="3"/><charset val="134"/></font>`

const GREY = '<color rgb="FF7F7F7F"/>'

const FONTS = [
  font(11),
  font(11, '<b/>'),
  font(16, '<b/>'),
  `<font><i/><sz val="10"/>${GREY}<name val="宋体"/><family val="3"/><charset val="134"/></font>`,
]

const solid = (rgb: string): string =>
  `<fill><patternFill patternType="solid"><fgColor rgb="${rgb}"/><bgColor indexed="64"/></patternFill></fill>`

/** The first two are fixed by the format. */
const FILLS = [
  '<fill><patternFill patternType="none"/></fill>',
  '<fill><patternFill patternType="gray125"/></fill>',
  solid('FFE7E6E6'),
  solid('FFFFF2CC'),
]

const side = (name: string): string => `<${name} style="thin"><color rgb="FFA6A6A6"/></${name}>`

const BORDERS = [
  '<border><left/><right/><top/><bottom/><diagonal/></border>',
  `<border>${['left', 'right', 'top', 'bottom'].map(side).join('')}<diagonal/></border>`,
]

/** Places in the lists above. */
const LOOKS: Record<CellStyleName, Look> = {
  plain: { font: 0, fill: 0, border: 0 },
  header: { font: 1, fill: 2, border: 1, horizontal: 'center', vertical: 'center', wrap: true },
  title: { font: 2, fill: 0, border: 0, horizontal: 'center', vertical: 'center', wrap: true },
  text: { font: 0, fill: 0, border: 1, vertical: 'top', wrap: true },
  centred: { font: 0, fill: 0, border: 1, horizontal: 'center', vertical: 'center', wrap: true },
  problem: { font: 0, fill: 3, border: 1, vertical: 'top', wrap: true },
  note: { font: 3, fill: 0, border: 0, vertical: 'top', wrap: true },
}

const DATE_FORMAT = 164
/** Numbers below 164 are built in (ECMA-376 18.8.30): 1 is `0`, 4 is `#,##0.00`, 49 is `@`. */
const NUMBER_FORMATS: Record<OutputType, number> = {
  text: 49,
  number: 0,
  integer: 1,
  money: 4,
  date: DATE_FORMAT,
}

const list = (name: string, entries: readonly string[]): string =>
  `<${name} count="${entries.length}">${entries.join('')}</${name}>`

const formatOf = (look: Look, numberFormat: number): string => {
  const { font, fill, border, horizontal, vertical, wrap } = look
  const alignment = [
    horizontal && ` horizontal="${horizontal}"`,
    vertical && ` vertical="${vertical}"`,
    wrap && ' wrapText="1"',
  ]
    .filter(Boolean)
    .join('')
  return (
    `<xf numFmtId="${numberFormat}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0"` +
    ' applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"' +
    (alignment === '' ? '/>' : `><alignment${alignment}/></xf>`)
  )
}

const FORMATS_OF_CELLS = CELL_STYLES.flatMap((style) =>
  [0, ...OUTPUT_TYPES.map((type) => NUMBER_FORMATS[type])].map((format) =>
    formatOf(LOOKS[style], format),
  ),
)

const FIRST_OF_LOOK = Object.fromEntries(
  CELL_STYLES.map((style, place) => [style, place * (OUTPUT_TYPES.length + 1)]),
) as Record<CellStyleName, number>

const PLACE_OF_TYPE = Object.fromEntries(
  OUTPUT_TYPES.map((type, place) => [type, place + 1]),
) as Record<OutputType, number>
