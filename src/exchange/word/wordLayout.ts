import {
  AlignmentType,
  LineRuleType,
  type IPropertiesOptions,
  type ISectionPropertiesOptions,
} from 'docx'

/** Fonts of official documents that every Chinese Windows and WPS has. */
export const FONTS = {
  body: font('仿宋'),
  title: font('宋体'),
  first: font('黑体'),
  second: font('楷体'),
} as const

function font(eastAsia: string) {
  return { ascii: 'Times New Roman', hAnsi: 'Times New Roman', cs: 'Times New Roman', eastAsia }
}

/** Sizes in half points: 二号, 三号, 小四, 小五. */
export const SIZE = { title: 44, body: 32, table: 24, footer: 18 } as const

const millimetres = (value: number): number => Math.round((value / 25.4) * 1440)

/** GB/T 9704—2012, 5.2: the type area of A4 is 156 mm by 225 mm, 37 mm from the top, 28 mm from the left. */
export const PAGE: NonNullable<ISectionPropertiesOptions['page']> = {
  size: { width: millimetres(210), height: millimetres(297) },
  margin: {
    top: millimetres(37),
    bottom: millimetres(35),
    left: millimetres(28),
    right: millimetres(26),
    footer: millimetres(18),
  },
}

/** The width of the type area in twentieths of a point. */
export const TYPE_WIDTH = millimetres(156)

/** 22 lines a page (GB/T 9704—2012, 5.2.3). */
const LEADING = { line: 560, lineRule: LineRuleType.EXACT } as const

/** Two characters, in hundredths of a character, so that it follows the size of the text. */
export const FIRST_LINE = { firstLine: 640, firstLineChars: 200 } as const

const heading = (run: object) => ({
  run: { size: SIZE.body, color: '000000', ...run },
  paragraph: { spacing: LEADING, indent: FIRST_LINE, keepNext: true },
})

export const STYLES: NonNullable<IPropertiesOptions['styles']> = {
  default: {
    document: {
      run: { font: FONTS.body, size: SIZE.body, language: { value: 'en-US', eastAsia: 'zh-CN' } },
      paragraph: { spacing: LEADING },
    },
    title: {
      run: { font: FONTS.title, size: SIZE.title, bold: true },
      paragraph: {
        alignment: AlignmentType.CENTER,
        spacing: { line: 640, lineRule: LineRuleType.AT_LEAST, before: 280, after: 280 },
      },
    },
    heading1: heading({ font: FONTS.first }),
    heading2: heading({ font: FONTS.second }),
    heading3: heading({ font: FONTS.body, bold: true }),
  },
  paragraphStyles: [{ id: 'Quote', name: 'Quote', basedOn: 'Normal', run: { font: FONTS.second } }],
}
