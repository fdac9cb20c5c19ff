import { describe, expect, it } from '@jest/globals'
import { zipOf, wordFile, workbookFile } from '../contentParts/support/officeFile'
import { gridRefusalOf, gridsOf, refusalOf, textsOf } from './support/readSpreadsheet'
import { oneSheet, sheetData, textRow } from './support/sheetXml'

/** A compound file as far as it is looked at: its mark and the name of a stream. */
const compound = (stream: string): Buffer =>
  Buffer.concat([
    Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    Buffer.alloc(504),
    Buffer.from(stream, 'utf16le'),
    Buffer.alloc(512),
  ])

const types = { '[Content_Types].xml': '<Types/>' }
const A_SHEET = sheetData(textRow(1, '甲', '乙'))

describe('a file that is no table that can be read', () => {
  it.each([
    ['an old workbook', compound('Workbook'), '表.xls', /\.xls.*请用 Excel 或 WPS 另存为 xlsx/u],
    [
      'an old workbook under a new name',
      compound('Workbook'),
      '表.xlsx',
      /旧版 Excel.*另存为 xlsx/u,
    ],
    ['a table of WPS', compound('Workbook'), '表.et', /WPS 表格文件（\.et）.*另存为 xlsx/u],
    ['a workbook with a password', compound('EncryptedPackage'), '表.xlsx', /打开密码.*取消密码/u],
    ['an old Word document', compound('WordDocument'), '表.doc', /旧版 Word/u],
    ['a PDF', '%PDF-1.7\n', '表.pdf', /PDF.*原来的 Excel 表格/u],
    ['a picture', Buffer.from('89504e470d0a1a0a00', 'hex'), '表.png', /图片/u],
    ['an archive', zipOf({ 'a.xlsx': 'x' }), '表.zip', /压缩包，请解压/u],
    ['a rar archive', 'Rar!\x1a\x07\x01\x00', '表.rar', /压缩包，请解压/u],
    [
      'a binary workbook',
      zipOf({ ...types, 'xl/workbook.bin': 'x' }),
      '表.xlsb',
      /xlsb.*另存为 xlsx/u,
    ],
    [
      'a page of the web',
      '<html><table><tr><td>甲</td></tr></table></html>',
      '表.xls',
      /网页.*另存为 xlsx/u,
    ],
    ['a table of 2003 in XML', '<?xml version="1.0"?><Workbook/>', '表.xls', /XML.*另存为 xlsx/u],
    ['a Word document', wordFile(''), '表.docx', /Word 文档.*另存为 xlsx/u],
    ['an empty file', '', '表.xlsx', /文件是空的/u],
    ['a text without any', ' \n,,\n', '表.csv', /没有内容/u],
    [
      'a workbook without values',
      oneSheet(sheetData('<row r="1"><c r="A1" s="1"/></row>')),
      '表.xlsx',
      /没有内容/u,
    ],
    ['a workbook without sheets', workbookFile([]), '表.xlsx', /没有工作表/u],
    ['bytes of no kind', Buffer.from([0, 1, 2, 3, 0, 0, 9, 200]), '表.xlsx', /无法识别/u],
    ['half a workbook', oneSheet(A_SHEET).slice(0, 300), '表.xlsx', /已损坏.*重新保存/u],
    ['a workbook of broken XML', oneSheet('<sheetData><row>'), '表.xlsx', /已损坏/u],
    [
      'a workbook with a document type',
      oneSheet('', { 'xl/workbook.xml': '<!DOCTYPE x [<!ENTITY a "b">]><workbook/>' }),
      '表.xlsx',
      /已损坏/u,
    ],
    [
      'a bomb',
      oneSheet(`${' '.repeat(20 * 1024 * 1024)}${A_SHEET}`),
      '表.xlsx',
      /解压后过大.*拆成/u,
    ],
  ])('is refused with the way out: %s', async (_, data, fileName, reason) => {
    expect(await refusalOf(data, fileName)).toMatch(reason)
    if (!fileName.endsWith('.docx')) expect(await gridRefusalOf(data, fileName)).toMatch(reason)
  })

  it('is refused where its parts are encrypted one by one', async () => {
    const data = Buffer.from(oneSheet(A_SHEET))
    // Bit 0 of the general purpose flags, in the local headers and in the central directory.
    for (const [mark, flags] of [
      ['PK\x03\x04', 6],
      ['PK\x01\x02', 8],
    ] as const)
      for (let at = data.indexOf(mark); at >= 0; at = data.indexOf(mark, at + 4))
        data.writeUInt16LE(data.readUInt16LE(at + flags) | 1, at + flags)
    expect(await refusalOf(data)).toMatch(/打开密码/u)
  })
})

describe('a file whose name lies', () => {
  it.each([
    ['a text table named .xlsx', '甲,乙\n', '表.xlsx'],
    ['a workbook named .csv', oneSheet(A_SHEET), '表.csv'],
    ['a workbook named .xls', oneSheet(A_SHEET), '表.xls'],
  ])('is read by its content: %s', async (_, data, fileName) => {
    expect(await textsOf(data, fileName)).toEqual([['甲', '乙']])
  })
})

describe('a file that is read as a whole', () => {
  it('gives its sheets with merges, empty and hidden ones too', async () => {
    const data = workbookFile([
      { name: '目录', xml: `${A_SHEET}<mergeCells><mergeCell ref="A1:A2"/></mergeCells>` },
      { name: '空', state: 'hidden', xml: sheetData() },
    ])
    expect(await gridsOf(data)).toEqual([
      {
        name: '目录',
        hidden: false,
        rows: [{ number: 1, texts: ['甲', '乙'], kinds: ['text', 'text'], hidden: false }],
        merges: [{ fromRow: 1, toRow: 2, fromColumn: 0, toColumn: 0 }],
      },
      { name: '空', hidden: true, rows: [], merges: [] },
    ])
  })

  it('may have 20,000 rows and no more', async () => {
    const lines = (count: number) => Array.from({ length: count }, (_, at) => `${at},甲`).join('\n')
    const [grid] = await gridsOf(lines(20_000), '名单.csv')
    expect(grid?.rows).toHaveLength(20_000)
    expect(await gridRefusalOf(lines(20_001), '名单.csv')).toBe(
      '表格“名单”超过20000行，请拆成几个文件后再上传。',
    )
  })

  it('may not be spread over more cells than memory should hold', async () => {
    const rows = Array.from(
      { length: 130 },
      (_, at) => `<row r="${at + 1}"><c r="XFD${at + 1}"><v>1</v></c></row>`,
    )
    expect(await gridRefusalOf(oneSheet(sheetData(...rows)))).toMatch(/单元格超过200万个/u)
  })

  it('needs a table where it is a Word document', async () => {
    expect(await gridRefusalOf(wordFile('<w:p/>'), '目录.docx')).toMatch(/Word 文档里没有表格/u)
  })
})
