import { describe, expect, it } from '@jest/globals'
import { rowsOf } from './support/readSpreadsheet'
import { oneSheet, sheetData, stylesXml } from './support/sheetXml'

/** What one cell reads as: `[text, kind]`. */
const read = async (
  cell: string,
  parts: Parameters<typeof oneSheet>[1] = {},
): Promise<readonly [string | undefined, string | undefined]> => {
  const last = '<c r="C1" t="str"><v>末</v></c>'
  const [row] = await rowsOf(oneSheet(sheetData(`<row r="1">${cell}${last}</row>`), parts))
  return [row?.texts[0], row?.kinds[0]]
}

describe('a cell of a workbook', () => {
  it.each([
    ['a shared string', '<c r="A1" t="s"><v>0</v></c>', ['张三', 'text']],
    [
      'a shared string in runs without its reading',
      '<c r="A1" t="s"><v>1</v></c>',
      ['李四', 'text'],
    ],
    ['a shared string that is empty', '<c r="A1" t="s"><v>2</v></c>', ['', 'empty']],
    ['a shared string that is missing', '<c r="A1" t="s"><v>99</v></c>', ['', 'empty']],
    ['an inline text', '<c r="A1" t="inlineStr"><is><t>王五</t></is></c>', ['王五', 'text']],
    [
      'an inline text in runs without its reading',
      '<c r="A1" t="inlineStr"><is><r><t>欧阳</t></r><r><rPr/><t>修</t></r><rPh sb="0" eb="2"><t>ouyang</t></rPh></is></c>',
      ['欧阳修', 'text'],
    ],
    [
      'a text with line breaks and escaped characters',
      '<c r="A1" t="str"><v>一_x000D_\n二_x005F_</v></c>',
      ['一\n二_', 'text'],
    ],
    [
      'a formula by its cached text',
      '<c r="A1" t="str"><f>B1&amp;"x"</f><v>甲x</v></c>',
      ['甲x', 'text'],
    ],
    [
      'a formula by its cached number',
      '<c r="A1"><f>SUM(B1:B9)</f><v>105</v></c>',
      ['105', 'number'],
    ],
    ['a formula without a cached value', '<c r="A1"><f>NOW()</f></c>', ['', 'empty']],
    ['true', '<c r="A1" t="b"><v>1</v></c>', ['TRUE', 'boolean']],
    ['false', '<c r="A1" t="b"><v>0</v></c>', ['FALSE', 'boolean']],
    ['an error', '<c r="A1" t="e"><v>#N/A</v></c>', ['#N/A', 'error']],
    [
      'a day written out by a strict workbook',
      '<c r="A1" t="d"><v>2024-03-01T00:00:00</v></c>',
      ['2024-03-01', 'date'],
    ],
    ['a styled cell without a value', '<c r="A1" s="1"/>', ['', 'empty']],
  ])('reads %s', async (_, cell, expected) => {
    const strings =
      '<si><t>张三</t></si><si><r><t>李</t></r><r><t>四</t></r><rPh sb="0" eb="1"><t>li si</t></rPh></si><si><t/></si>'
    expect(await read(cell, { strings })).toEqual(expected)
  })

  it.each([
    ['0.30000000000000004', '0.3', 'number'],
    ['2.6749999999999998', '2.675', 'number'],
    ['1.38E10', '13800000000', 'number'],
    ['1.5E-3', '0.0015', 'number'],
    ['-0', '0', 'number'],
    ['-12.50', '-12.5', 'number'],
    ['007', '7', 'number'],
    ['123456789012345', '123456789012345', 'number'],
    ['123456.78901234501', '123456.789012345', 'number'],
    ['-999999999999999', '-999999999999999', 'number'],
    ['4.30422199001011E+17', '430422199001011000', 'lossy'],
    ['430422199001011234', '430422199001011000', 'lossy'],
    ['6222020000000000', '6222020000000000', 'lossy'],
    ['约三亩', '约三亩', 'text'],
  ])('reads the number %s as %s, %s', async (written, text, kind) => {
    expect(await read(`<c r="A1"><v>${written}</v></c>`)).toEqual([text, kind])
  })

  it('takes the format of its own style and of no other', async () => {
    const parts = { 'xl/styles.xml': stylesXml(0, 14) }
    expect(await read('<c r="A1" s="0"><v>45352</v></c>', parts)).toEqual(['45352', 'number'])
    expect(await read('<c r="A1"><v>45352</v></c>', parts)).toEqual(['45352', 'number'])
    expect(await read('<c r="A1" s="1"><v>45352</v></c>', parts)).toEqual(['2024-03-01', 'date'])
    expect(await read('<c r="A1" s="7"><v>45352</v></c>', parts)).toEqual(['45352', 'number'])
  })

  it.each([
    [true, '45352', '2028-03-02'],
    [true, '0', '1904-01-01'],
    [false, '45352', '2024-03-01'],
  ])('counts days from the year that the workbook says (1904: %s)', async (is1904, days, date) => {
    const parts = {
      'xl/styles.xml': stylesXml('yyyy"年"m"月"d"日"'),
      workbook: `<workbookPr date1904="${is1904}"/>`,
    }
    expect(await read(`<c r="A1" s="0"><v>${days}</v></c>`, parts)).toEqual([date, 'date'])
  })

  it('stays a number where its date lies before or after all days of Excel', async () => {
    const parts = { 'xl/styles.xml': stylesXml(14) }
    expect(await read('<c r="A1" s="0"><v>-1</v></c>', parts)).toEqual(['-1', 'number'])
    expect(await read('<c r="A1" s="0"><v>2958466</v></c>', parts)).toEqual(['2958466', 'number'])
  })
})
