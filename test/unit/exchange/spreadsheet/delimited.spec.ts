import { describe, expect, it } from '@jest/globals'
import { stringify } from 'csv-stringify/sync'
import fc from 'fast-check'
import { encodeGb18030 } from '../../../bench/privacy/files/encodeGb18030'
import { firstSheet, gridsOf, rowsOf, textsOf } from './support/readSpreadsheet'

const HEADER = '姓名,金额（元）\n张三,105.00\n李四,210.00\n'

describe('a text table', () => {
  it.each([
    ['UTF-8', Buffer.from(HEADER)],
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${HEADER}`)],
    ['UTF-16 with a mark', Buffer.from(`\uFEFF${HEADER}`, 'utf16le')],
    ['GB18030', encodeGb18030(HEADER) ?? Buffer.alloc(0)],
  ])('is read in %s', async (_, data) => {
    expect(await textsOf(data, '名单.csv')).toEqual([
      ['姓名', '金额（元）'],
      ['张三', '105.00'],
      ['李四', '210.00'],
    ])
  })

  it('is one sheet named after its file, without merges', async () => {
    const sheet = await firstSheet(HEADER, '石桥镇.csv')
    expect([sheet.name, sheet.hidden, await sheet.merges()]).toEqual(['石桥镇', false, []])
  })

  it.each([
    ['commas', '甲,乙,丙\n1,2,3\n'],
    ['tabs', '甲\t乙\t丙\n1\t2\t3\n'],
    ['semicolons', '甲;乙;丙\n1;2;3\n'],
    ['semicolons that its first line tells of', 'sep=;\r\n甲;乙;丙\r\n1;2;3'],
  ])('is split at %s', async (_, text) => {
    expect(await textsOf(text)).toEqual([
      ['甲', '乙', '丙'],
      ['1', '2', '3'],
    ])
  })

  it.each([
    ['commas within amounts', '姓名\t金额\n甲\t1,234.50\n乙\t2,000.00\n', '1,234.50'],
    ['semicolons within remarks', '姓名,备注\n甲,一;二;三\n乙,\n丙,四\n', '一;二;三'],
    ['tabs within quotes', '姓名,备注\n甲,"一\t二\t三"\n', '一\t二\t三'],
    ['a title line without any', '2024年耕地地力保护补贴\n姓名;面积\n甲;1,5\n乙;2,5\n', '面积'],
  ])('is not misled by %s', async (_, text, second) => {
    expect((await textsOf(text))[1]?.[1]).toBe(second)
  })

  it('keeps line breaks, quotes and separators of quoted fields', async () => {
    expect(await textsOf('甲,"一\r\n二","说""好"", 的"\r\n乙,1,2\r\n')).toEqual([
      ['甲', '一\n二', '说"好", 的'],
      ['乙', '1', '2'],
    ])
  })

  it('takes rows of different lengths and counts blank ones', async () => {
    const rows = await rowsOf('标题\n\n姓名,村,备注\n,,\n甲,,乙,丙\n')
    expect(rows).toEqual([
      { number: 1, texts: ['标题'], kinds: ['text'], hidden: false },
      { number: 3, texts: ['姓名', '村', '备注'], kinds: ['text', 'text', 'text'], hidden: false },
      {
        number: 5,
        texts: ['甲', '', '乙', '丙'],
        kinds: ['text', 'empty', 'text', 'text'],
        hidden: false,
      },
    ])
  })

  it.each([
    ['="00123"', '00123'],
    ['"=""00123"""', '00123'],
    ["'00123", '00123'],
    ['"\t00123\t"', '00123'],
    ['=1+1', '=1+1'],
    ['5\'6"', '5\'6"'],
  ])('reads %s as %s', async (field, text) => {
    expect((await textsOf(`${field},末\n乙,丙`))[0]).toEqual([text, '末'])
  })

  it('names the row from which a quote is never closed', async () => {
    const sheet = await firstSheet('甲,乙\n1,2\n3,"4\n5,6\n')
    const whole = async () => {
      for await (const batch of sheet.rows()) expect(batch).toEqual([])
    }
    await expect(whole()).rejects.toMatchObject({
      reason: '第3行起的引号没有成对，请用 Excel 或 WPS 打开后另存为 xlsx 再上传。',
    })
  })

  it('names the row from which a quote swallows more than any record has', async () => {
    const sheet = await firstSheet(`甲,乙\n1,2\n3,4\n5,"6\n${'7,8\n'.repeat(400_000)}`)
    const whole = async () => {
      for await (const batch of sheet.rows()) expect(batch).toEqual([])
    }
    await expect(whole()).rejects.toMatchObject({ reason: expect.stringMatching(/^第4行起/u) })
  })

  it('comes back as it was written, whatever its texts and its separator', async () => {
    const text = fc
      .string({ unit: fc.constantFrom(...'甲乙𠮷12 ,;\t"\n.%') })
      // Tabs beside a text are what systems put there for Excel's sake: they are taken off.
      .filter((field) => !/^\t|\t$/u.test(field))
    const row = fc.array(text, { minLength: 2, maxLength: 5 })
    await fc.assert(
      fc.asyncProperty(
        fc.array(row, { minLength: 1, maxLength: 8 }),
        fc.constantFrom(',', '\t', ';'),
        async (table, delimiter) => {
          const header = ['序号', '姓名', '村', '金额', '备注']
          const csv = stringify([header, header, ...table], {
            delimiter,
            quoted_match: /[,;\t"\n]/u,
            bom: true,
          })
          const [grid] = await gridsOf(csv, '表.csv')
          const read = new Map(grid?.rows.map(({ number, texts }) => [number, texts]))
          expect(read.get(1)).toEqual(header)
          table.forEach((written, at) => {
            const padded = [...(read.get(at + 3) ?? []), ...written.map(() => '')]
            expect(padded.slice(0, written.length)).toEqual(written)
          })
        },
      ),
    )
  })
})
