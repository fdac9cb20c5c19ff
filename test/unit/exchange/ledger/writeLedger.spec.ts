import { inflateRawSync } from 'node:zlib'
import { describe, expect, it } from '@jest/globals'
import type { LedgerRow } from '../../../../src/exchange/ledger/ledgerRow'
import { writeLedgerCsv } from '../../../../src/exchange/ledger/writeLedgerCsv'
import { writeLedgerXlsx } from '../../../../src/exchange/ledger/writeLedgerXlsx'

const row = (changes: Partial<LedgerRow> = {}): LedgerRow => ({
  title: '财政预决算：部门预算',
  item: '部门预算',
  domain: '财政预决算',
  unit: '县财政局',
  anchorDate: '2026-02-02',
  dueDate: '2026-02-24',
  state: '逾期公开',
  publishedOn: '2026-02-26',
  workdaysLate: 2,
  provisional: false,
  ceiling: true,
  explanation: '批复之日不计入；第20日在春节假期，顺延至2月24日',
  ...changes,
})

describe('the ledger as CSV', () => {
  it('begins with a byte order mark, so that Excel reads Chinese', () => {
    expect([...writeLedgerCsv([]).subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
  })

  it('has a header and a line a row', () => {
    const lines = writeLedgerCsv([row(), row()]).toString('utf8').trimEnd().split('\r\n')
    expect(lines).toHaveLength(3)
    expect(lines[0]).toContain('公开任务,公开事项,领域,责任单位')
    expect(lines[1]).toContain('2026-02-24,逾期公开,2026-02-26,2,,是')
  })

  it.each(['=HYPERLINK("http://x")', '+1', '-1', '@SUM(A1)'])(
    'keeps %s from being run as a formula',
    (title) => {
      const text = writeLedgerCsv([row({ title })]).toString('utf8')
      expect(text).toContain(`'${title.slice(0, 1)}`)
    },
  )
})

describe('the ledger as a workbook', () => {
  it('is a zip archive whose sheet holds the texts as texts and the numbers as numbers', async () => {
    const file = await writeLedgerXlsx([row({ title: '=1+1' })])
    expect(file.subarray(0, 2).toString('latin1')).toBe('PK')
    const sheet = entryOf(file, 'xl/worksheets/sheet1.xml')
    expect(sheet).toContain('<v>2</v>')
    expect(sheet).not.toContain('<f>')
    expect(sheet).toContain('state="frozen"')
    expect(entryOf(file, 'xl/sharedStrings.xml')).toContain('=1+1')
  })
})

/** The text of an entry, found through the archive's central directory. */
const entryOf = (zip: Buffer, name: string): string => {
  for (let at = zip.indexOf('PK\u0001\u0002', 0, 'latin1'); at >= 0;) {
    const nameLength = zip.readUInt16LE(at + 28)
    const entry = zip.subarray(at + 46, at + 46 + nameLength).toString('utf8')
    if (entry === name) {
      const local = zip.readUInt32LE(at + 42)
      const data = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28)
      const bytes = zip.subarray(data, data + zip.readUInt32LE(at + 20))
      return (zip.readUInt16LE(at + 10) === 0 ? bytes : inflateRawSync(bytes)).toString('utf8')
    }
    at = zip.indexOf('PK\u0001\u0002', at + 4, 'latin1')
  }
  throw new Error(`${name} is not in the archive`)
}
