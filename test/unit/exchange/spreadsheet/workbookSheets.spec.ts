import { describe, expect, it } from '@jest/globals'
import { relsXml, workbookFile } from '../contentParts/support/officeFile'
import { firstSheet, rowsOf, sheetsOf, textsOf } from './support/readSpreadsheet'
import { oneSheet, sheetData, textRow } from './support/sheetXml'

describe('the sheets of a workbook', () => {
  it('come in the order of the workbook with their names, hidden ones marked', async () => {
    const xml = sheetData(textRow(1, '甲'))
    const sheets = await sheetsOf(
      workbookFile([
        { name: '石桥镇', xml },
        { name: '底稿 &amp; 说明', state: 'hidden', xml },
        { name: '参数', state: 'veryHidden', xml: sheetData() },
      ]),
    )
    expect(sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
      ['石桥镇', false],
      ['底稿 & 说明', true],
      ['参数', true],
    ])
  })

  it('leave out chart sheets and find parts by their relationship, whatever their path', async () => {
    const data = workbookFile([], {
      'xl/workbook.xml':
        '<workbook xmlns:r="r"><sheets><sheet name="图" sheetId="1" r:id="rId7"/><sheet name="表" sheetId="2" r:id="rId9"/></sheets></workbook>',
      'xl/_rels/workbook.xml.rels': relsXml([
        { id: 'rId9', type: 'worksheet', target: '/xl/Worksheets/A.xml' },
        { id: 'rId7', type: 'chartsheet', target: 'chartsheets/sheet1.xml' },
      ]),
      'xl/worksheets/a.xml': `<worksheet>${sheetData(textRow(1, '甲'))}</worksheet>`,
      'xl/chartsheets/sheet1.xml': '<chartsheet/>',
    })
    const sheets = await sheetsOf(data)
    expect(sheets.map(({ name }) => name)).toEqual(['表'])
    expect(await textsOf(data)).toEqual([['甲']])
  })

  it.each([
    ['transitional', 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'],
    ['strict', 'http://purl.oclc.org/ooxml/spreadsheetml/main'],
  ])('are read in %s OOXML with prefixes', async (_, main) => {
    const office = main.includes('purl')
      ? 'http://purl.oclc.org/ooxml/officeDocument/relationships'
      : 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
    const relation = (type: string, target: string) =>
      `<p:Relationships xmlns:p="p"><p:Relationship Id="rId1" Type="${office}/${type}" Target="${target}"/></p:Relationships>`
    const data = workbookFile([], {
      '_rels/.rels': relation('officeDocument', 'xl/workbook.xml'),
      'xl/_rels/workbook.xml.rels': relation('worksheet', 'worksheets/sheet1.xml'),
      'xl/workbook.xml': `<x:workbook xmlns:x="${main}" xmlns:q="${office}"><x:sheets><x:sheet name="表" q:id="rId1"/></x:sheets></x:workbook>`,
      'xl/worksheets/sheet1.xml': `<x:worksheet xmlns:x="${main}"><x:sheetData><x:row r="2"><x:c r="B2" t="inlineStr"><x:is><x:t>甲</x:t></x:is></x:c></x:row></x:sheetData><x:mergeCells><x:mergeCell ref="B2:C3"/></x:mergeCells></x:worksheet>`,
    })
    expect(await rowsOf(data)).toEqual([
      { number: 2, texts: ['', '甲'], kinds: ['empty', 'text'], hidden: false },
    ])
    expect(await (await firstSheet(data)).merges()).toEqual([
      { fromRow: 2, toRow: 3, fromColumn: 1, toColumn: 2 },
    ])
  })
})

describe('the rows of a sheet', () => {
  it('keep their numbers and columns through gaps, with and without references', async () => {
    const xml = sheetData(
      '<row><c t="str"><v>甲</v></c><c/><c t="str"><v>乙</v></c></row>',
      '<row r="5"><c r="C5" t="str"><v>丙</v></c><c t="str"><v>丁</v></c></row>',
      '<row r="6"><c r="A6" s="3"/></row>',
      '<row><c r="AA7" t="str"><v>戊</v></c><c r="AB7"/></row>',
    )
    expect(
      (await rowsOf(oneSheet(xml))).map(({ number, texts }) => [number, texts.join('|')]),
    ).toEqual([
      [1, '甲||乙'],
      [5, '||丙|丁'],
      [7, `${'|'.repeat(26)}戊`],
    ])
  })

  it('say whether they are hidden', async () => {
    const xml = sheetData(
      textRow(1, '甲'),
      '<row r="2" hidden="1"><c t="str"><v>乙</v></c></row>',
      '<row r="3" hidden="true"><c t="str"><v>丙</v></c></row>',
      '<row r="4" hidden="0"><c t="str"><v>丁</v></c></row>',
    )
    expect((await rowsOf(oneSheet(xml))).map(({ hidden }) => hidden)).toEqual([
      false,
      true,
      true,
      false,
    ])
  })

  it('are not confused with rows and cells of drawings behind them', async () => {
    const xml = `${sheetData(textRow(1, '甲'))}<controls><from><row>5</row><c><v>8</v></c></from></controls>`
    expect(await rowsOf(oneSheet(xml))).toHaveLength(1)
  })

  it('survive a sheet in UTF-16', async () => {
    const xml = `<?xml version="1.0" encoding="UTF-16"?><worksheet>${sheetData(textRow(1, '甲'))}<mergeCells><mergeCell ref="A1:B1"/></mergeCells></worksheet>`
    const data = workbookFile([{ name: '表', xml: '' }], {
      'xl/worksheets/sheet1.xml': Buffer.from(`\uFEFF${xml}`, 'utf16le'),
    })
    expect(await textsOf(data)).toEqual([['甲']])
    expect(await (await firstSheet(data)).merges()).toHaveLength(1)
  })
})

describe('the merged ranges of a sheet', () => {
  it('are found behind the rows in every way of writing them', async () => {
    const merges = `<mergeCells count="4"><mergeCell ref="A1:N1"/><mergeCell  ref='$A$2:$A$3' /><mergeCell ref="B2:B2"/><mergeCell ref="nonsense"/></mergeCells>`
    const sheet = await firstSheet(
      oneSheet(`${sheetData(textRow(1, '&lt;mergeCell ref="Z1:Z9"/>'))}${merges}`),
    )
    expect(await sheet.merges()).toEqual([
      { fromRow: 1, toRow: 1, fromColumn: 0, toColumn: 13 },
      { fromRow: 2, toRow: 3, fromColumn: 0, toColumn: 0 },
    ])
  })

  it('are all found, wherever the file is cut into chunks', async () => {
    const count = 5000
    const merges = Array.from(
      { length: count },
      (_, at) => `<mergeCell ref="A${at * 2 + 1}:C${at * 2 + 2}"/>`,
    ).join('')
    const sheet = await firstSheet(
      oneSheet(`${sheetData(textRow(1, '甲'))}<mergeCells>${merges}</mergeCells>`),
    )
    const found = await sheet.merges()
    expect(found.map(({ fromRow }) => fromRow)).toEqual(
      Array.from({ length: count }, (_, at) => at * 2 + 1),
    )
  })

  it('are none in a sheet without any', async () => {
    expect(await (await firstSheet(oneSheet(sheetData(textRow(1, '甲'))))).merges()).toEqual([])
  })
})
