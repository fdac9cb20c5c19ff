import { describe, expect, it } from '@jest/globals'
import writeXlsxFile from 'write-excel-file/node'
import { plainDecimal } from '../../../../src/exchange/contentParts/workbook/plainDecimal'
import { relsXml, workbookFile } from './support/officeFile'
import { readParts, refusal } from './support/readParts'

const cell = (place: string, text: string): string =>
  `<c r="${place}" t="inlineStr"><is><t>${text}</t></is></c>`
const sheetOf = (...rows: string[]): string => `<sheetData>${rows.join('')}</sheetData>`

describe('a workbook', () => {
  it('written by a program is read cell by cell, its name too', async () => {
    const data = await writeXlsxFile([
      [{ value: '姓名' }, { value: '手机' }],
      [{ value: '张三' }, { value: 13812345678, type: Number }],
    ]).toBuffer()
    const { placed, parts } = await readParts('名单.xlsx', data)
    expect(placed).toEqual(expect.arrayContaining([['文件名', '名单.xlsx']]))
    const table = parts.find(({ kind }) => kind === 'table')
    expect(table).toMatchObject({
      rows: [
        ['姓名', '手机'],
        ['张三', '13812345678'],
      ],
    })
  })

  it('is read with hidden sheets, rows and columns, and says so', async () => {
    const data = workbookFile([
      {
        name: '汇总',
        xml: `<cols><col min="3" max="4" hidden="1"/></cols>${sheetOf(
          `<row r="2">${cell('A2', '甲')}${cell('C2', '乙')}</row>`,
          `<row r="9" hidden="true">${cell('A9', '丙')}</row>`,
        )}`,
      },
      { name: '明细', state: 'hidden', xml: sheetOf(`<row r="5">${cell('C5', '丁')}</row>`) },
      { name: '底稿', state: 'veryHidden', xml: sheetOf(`<row>${cell('AA1', '戊')}</row>`) },
    ])
    const { placed } = await readParts('a.xlsx', data)
    expect(placed).toEqual(
      expect.arrayContaining([
        ['工作表“汇总”!A2', '甲'],
        ['工作表“汇总”!C2（隐藏列）', '乙'],
        ['工作表“汇总”!A9（隐藏行）', '丙'],
        ['工作表“明细”（隐藏）!C5', '丁'],
        ['工作表“底稿”（隐藏）!AA1', '戊'],
        ['工作表名称', '底稿'],
      ]),
    )
  })

  it('keeps columns in their places where rows have gaps', async () => {
    const data = workbookFile([
      {
        name: '表',
        xml: sheetOf(
          `<row r="1">${cell('B1', '姓名')}${cell('D1', '病情')}</row>`,
          `<row r="2">${cell('D2', '残疾')}</row>`,
        ),
      },
    ])
    const { parts } = await readParts('a.xlsx', data)
    expect(parts.find(({ kind }) => kind === 'table')).toMatchObject({
      rows: [
        ['姓名', '病情'],
        ['', '残疾'],
      ],
    })
  })

  it('gives shared strings to their cells and reports those left over', async () => {
    const data = workbookFile(
      [{ name: '表', xml: sheetOf('<row r="1"><c r="A1" t="s"><v>1</v></c></row>') }],
      {
        strings:
          '<si><t>删去的13812345678</t></si><si><r><t>1381</t></r><r><t>2345678</t></r><rPh><t>yi</t></rPh></si>',
      },
    )
    const { placed } = await readParts('a.xlsx', data)
    expect(placed).toEqual(
      expect.arrayContaining([
        ['工作表“表”!A1', '13812345678'],
        ['残留文字（没有单元格引用）', '删去的13812345678'],
      ]),
    )
    expect(placed).toHaveLength(4)
  })

  it('is read by local names: some programs prefix every element', async () => {
    const data = workbookFile([{ name: '表', xml: '' }], {
      'xl/worksheets/sheet1.xml':
        '<x:worksheet xmlns:x="m"><x:sheetData><x:row r="3"><x:c r="B3" t="str"><x:v>甲</x:v></x:c></x:row></x:sheetData></x:worksheet>',
    })
    const { placed } = await readParts('a.xlsx', data)
    expect(placed).toContainEqual(['工作表“表”!B3', '甲'])
  })

  it('is read with its comments, old and threaded, at their cells', async () => {
    const data = workbookFile([{ name: '明细', state: 'hidden', xml: sheetOf() }], {
      'xl/worksheets/_rels/sheet1.xml.rels': relsXml([
        { type: 'comments', target: '../comments1.xml' },
        { type: 'threadedComment', target: '../threadedComments/threadedComment1.xml' },
        { type: 'hyperlink', target: 'tel:13712345678', isExternal: true },
      ]),
      'xl/comments1.xml':
        '<comments><authors><author>李四</author></authors><commentList><comment ref="C5"><text><r><t>138</t></r><r><t>12345678</t></r></text></comment></commentList></comments>',
      'xl/threadedComments/threadedComment1.xml':
        '<ThreadedComments><threadedComment ref="D6" personId="{1}"><text>13912345678</text></threadedComment></ThreadedComments>',
    })
    const { placed } = await readParts('a.xlsx', data)
    expect(placed).toEqual(
      expect.arrayContaining([
        ['批注 工作表“明细”（隐藏）!C5', '13812345678'],
        ['批注 工作表“明细”（隐藏）!D6', '13912345678'],
        ['链接地址', 'tel:13712345678'],
      ]),
    )
  })

  it.each([
    [
      'a defined name',
      '定义的名称“电话”',
      {
        workbook:
          '<definedNames><definedName name="电话" hidden="1">"甲"</definedName></definedNames>',
      },
      '"甲"',
    ],
    [
      'an external link',
      '外部链接的缓存值',
      {
        'xl/externalLinks/externalLink1.xml':
          '<externalLink><externalBook><sheetDataSet><sheetData><row r="1"><cell r="A1"><v>1.3812345678E10</v></cell></row></sheetData></sheetDataSet></externalBook></externalLink>',
      },
      '13812345678',
    ],
    [
      'a pivot cache',
      '数据透视表缓存',
      {
        'xl/pivotCache/pivotCacheRecords1.xml':
          '<pivotCacheRecords><r><s v="张三"/><n v="13812345678"/></r></pivotCacheRecords>',
      },
      '13812345678',
    ],
    [
      'a text box',
      '文本框',
      {
        'xl/drawings/drawing1.xml':
          '<xdr:wsDr xmlns:xdr="x" xmlns:a="a"><xdr:sp><xdr:txBody><a:p><a:r><a:t>1381234</a:t></a:r><a:r><a:t>5678</a:t></a:r></a:p></xdr:txBody></xdr:sp></xdr:wsDr>',
      },
      '13812345678',
    ],
    [
      'an old text box',
      '文本框',
      {
        'xl/drawings/vmlDrawing1.vml':
          '<xml><v:textbox><div>13812345678<br></div></v:textbox></xml>',
      },
      '13812345678',
    ],
    [
      'the author',
      '文档属性（作者）',
      {
        'docProps/core.xml':
          '<cp:coreProperties xmlns:cp="c" xmlns:dc="d"><dc:creator>张三</dc:creator></cp:coreProperties>',
      },
      '张三',
    ],
    [
      'a custom property',
      '文档属性（联系人）',
      {
        'docProps/custom.xml':
          '<Properties xmlns:vt="v"><property name="联系人"><vt:lpwstr>张三</vt:lpwstr></property></Properties>',
      },
      '张三',
    ],
  ])('is read with %s', async (_, where, more, text) => {
    const { placed } = await readParts('a.xlsx', workbookFile([{ name: '表', xml: '' }], more))
    expect(placed.map(([at, found]) => [at, found.trim()])).toContainEqual([where, text])
  })

  it.each([
    [
      'header',
      '页眉页脚',
      '<headerFooter><oddHeader>&amp;L&amp;"宋体,常规"&amp;12 138&amp;B12345678</oddHeader></headerFooter>',
      '13812345678',
    ],
    [
      'choices of a cell',
      '数据有效性',
      '<dataValidations><dataValidation><formula1>"张三,李四"</formula1></dataValidation></dataValidations>',
      '"张三,李四"',
    ],
    [
      'texts in formulas',
      '公式',
      sheetOf('<row r="1"><c r="B1" t="str"><f>IF(A1,"张三","")</f><v></v></c></row>'),
      'IF(A1,"张三","")',
    ],
  ])('is read with the %s', async (_, where, xml, text) => {
    const { placed } = await readParts('a.xlsx', workbookFile([{ name: '表', xml }]))
    const [found] = placed.filter(([at]) => at.startsWith(where))
    expect(found?.[1].trim()).toBe(text)
  })

  it('in a workbook that says nothing of macros names them as unread', async () => {
    const data = workbookFile([{ name: '表', xml: '' }], { 'xl/vbaProject.bin': new Uint8Array(9) })
    expect((await readParts('a.xlsm', data)).unreadable).toEqual([
      '含有宏（VBA），未能检查宏里的文字',
    ])
  })

  it.each([
    ['cut off', '<sheetData><row r="1"><c r="A1">'],
    ['with an entity of its own', '<sheetData>&bomb;</sheetData>'],
  ])('with a sheet %s is refused', async (_, xml) => {
    expect(await refusal('a.xlsx', workbookFile([{ name: '表', xml }]))).toContain('已损坏')
  })

  it('with cells that spread over a whole sheet is refused, not unfolded', async () => {
    const rows = Array.from({ length: 3000 }, (_, at) => {
      const letters = String.fromCharCode(
        65 + Math.floor(at / 676),
        65 + (Math.floor(at / 26) % 26),
        65 + (at % 26),
      )
      return `<row r="${at + 1}"><c r="${letters}${at + 1}"><v>1</v></c></row>`
    })
    expect(
      await refusal('a.xlsx', workbookFile([{ name: '表', xml: sheetOf(...rows) }])),
    ).toContain('表格过大')
  })
})

describe('a number stored as a number', () => {
  it.each([
    ['1.3812345678E10', '13812345678'],
    ['4.3042119900101123E17', '430421199001011230'],
    ['1E2', '100'],
    ['1.25E1', '12.5'],
    ['-1.5e-3', '-0.0015'],
    ['0.5E1', '5'],
    ['45000', '45000'],
    ['1E999', '1E999'],
    ['E10', 'E10'],
  ])('%s has the digits %s', (stored, digits) => {
    expect(plainDecimal(stored)).toBe(digits)
  })
})
