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

  it.each(['=1+1', '+cmd', '@x', '\tx', '-2+3', '-1', '＝1'])(
    'keeps %j from being run, in the header too',
    async (value) => {
      const [header, row] = parse(await csv([value], [[value]]), { bom: true })
      expect([header, row]).toEqual([[`'${value}`], [`'${value}`]])
    },
  )

  it('leaves negative numbers numbers, and decimals digit for digit', async () => {
    const text = (await csv(['甲'], [[-2.5], [{ decimal: '-12.30' }]])).toString('utf8')
    expect(text).toContain('\r\n-2.5\r\n-12.30\r\n')
  })

  it('gives any texts back', async () => {
    const cell = fc.string({ unit: 'grapheme', maxLength: 20 }).map((text) => `字${text}`)
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(cell, cell), { minLength: 1 }), async (rows) => {
        const read = parse(await csv(['甲', '乙'], rows), { bom: true, from: 2 })
        expect(read).toEqual(rows)
      }),
    )
  })
})
