import { describe, expect, it } from '@jest/globals'
import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { collectBytes } from '../../../../src/exchange/workbook/collectBytes'
import { writeCsv, type CsvCell } from '../../../../src/exchange/workbook/writeCsv'

const csv = async (header: string[], ...batches: CsvCell[][][]): Promise<Buffer> =>
  collectBytes(writeCsv({ header, rows: batches }))

describe('a table as CSV', () => {
  it('begins with a byte order mark, so that Excel reads Chinese', async () => {
    expect([...(await csv(['甲'])).subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
  })

  it('ends its lines as Excel does, over all batches', async () => {
    const text = (await csv(['甲', '乙'], [['1', 2]], [], [[null, '3']])).toString('utf8')
    expect(text.slice(1)).toBe('甲,乙\r\n1,2\r\n,3\r\n')
  })

  it.each([
    ...['=1+1', '+cmd', '@x', '\tx', '-2+3', '-1', '＝1'],
    // Programs take white space away before they look.
    ...['\r=1', '\n=1', ' =1+1', '\u00a0@x', '\u3000+1', '\ufeff=1', '\u200b=1'],
  ])('keeps %j from being run, in the header too', async (value) => {
    const [header, row] = parse(await csv([value], [[value]]), { bom: true })
    expect([header, row]).toEqual([[`'${value}`], [`'${value}`]])
  })

  it('leaves negative numbers numbers, and decimals digit for digit', async () => {
    const text = (await csv(['甲'], [[-2.5], [{ decimal: '-12.30' }]])).toString('utf8')
    expect(text).toContain('\r\n-2.5\r\n-12.30\r\n')
  })

  it.each(['甲\n乙', '甲\r乙', '甲\r\n=1+1', '甲\n=1+1', '甲;=1+1', '甲\t=1+1'])(
    'keeps %j in one cell, whatever separates cells and lines where it is opened',
    async (value) => {
      const bytes = await csv(['甲', '乙'], [[value, '丙']])
      expect(parse(bytes, { bom: true, from: 2 })).toEqual([[value, '丙']])
      expect(bytes.toString('utf8')).toContain(`"${value}",丙`)
    },
  )

  it('leaves out the characters that end a text early where it is opened', async () => {
    const [, row] = parse(await csv(['甲'], [['乙\u0000丙\u0008丁\ufffe']]), { bom: true })
    expect(row).toEqual(['乙丙丁'])
  })

  it('gives any texts back', async () => {
    const unit = fc.oneof(
      { weight: 3, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }) },
      { weight: 1, arbitrary: fc.constantFrom('\n', '\r', '\r\n', '"', ',', ';', '\t') },
    )
    const cell = fc.array(unit, { maxLength: 20 }).map((parts) => `字${parts.join('')}`)
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(cell, cell), { minLength: 1 }), async (rows) => {
        const read = parse(await csv(['甲', '乙'], rows), { bom: true, from: 2 })
        expect(read).toEqual(rows)
      }),
    )
  })
})
