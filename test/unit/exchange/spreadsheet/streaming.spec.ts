import { describe, expect, it } from '@jest/globals'
import { createBudget, READING_LIMITS } from '../../../../src/exchange/contentParts/budget'
import { Unreadable } from '../../../../src/exchange/contentParts/unreadable'
import { PASS_LIMITS } from '../../../../src/exchange/spreadsheet/openPart'
import type { SpreadsheetSheet } from '../../../../src/exchange/spreadsheet/openSpreadsheet'
import { firstSheet } from './support/readSpreadsheet'
import { oneSheet, sheetData, textRow } from './support/sheetXml'

const ROWS = 5000

/** Numbers that hardly shrink, so that the file is much longer than what a reader takes at a time. */
const longSheet = (): Uint8Array =>
  oneSheet(
    sheetData(
      ...Array.from({ length: ROWS }, (_, at) =>
        textRow(at + 1, `${(at * 2_654_435_761) % 2 ** 32}`, `${(at * 40_503 * 7919) % 1_000_003}`),
      ),
    ),
  )

const longCsv = (): string =>
  Array.from({ length: ROWS }, (_, at) => `${at + 1},户主${at}\n`).join('')

const read = async (sheet: SpreadsheetSheet) => {
  const sizes: number[] = []
  const numbers: number[] = []
  for await (const batch of sheet.rows()) {
    sizes.push(batch.length)
    numbers.push(...batch.map(({ number }) => number))
  }
  return { sizes, numbers }
}

const SHEET = 'xl/worksheets/sheet1.xml'

/** The same file with its sheet broken near the end of its compressed bytes. */
const brokenAtItsEnd = (file: Uint8Array): Uint8Array => {
  const data = Buffer.from(file)
  const name = data.indexOf(SHEET)
  const compressed = data.readUInt32LE(name - 30 + 18)
  data.fill(0xff, name + SHEET.length + compressed - 300, name + SHEET.length + compressed - 100)
  return data
}

describe.each([
  ['a workbook', longSheet, '表.xlsx'],
  ['a text table', longCsv, '表.csv'],
])('%s', (_, make, fileName) => {
  it('is read in batches of about 500 rows, every row once and in order', async () => {
    const { sizes, numbers } = await read(await firstSheet(make(), fileName))
    expect(numbers).toEqual(Array.from({ length: ROWS }, (__, at) => at + 1))
    expect(sizes.length).toBeGreaterThan(5)
    expect(Math.max(...sizes)).toBeLessThan(1500)
  })

  it('leaves the event loop its turn between batches', async () => {
    const sheet = await firstSheet(make(), fileName)
    let turns = 0
    let isDone = false
    const other = (): void => {
      turns++
      if (!isDone) setImmediate(other)
    }
    setImmediate(other)
    const turnsAtBatch: number[] = []
    for await (const batch of sheet.rows()) if (batch.length > 0) turnsAtBatch.push(turns)
    isDone = true
    turnsAtBatch.reduce((before, now) => {
      expect(now).toBeGreaterThan(before)
      return now
    }, -1)
  })

  it('can be read again from its beginning, twice at a time', async () => {
    const sheet = await firstSheet(make(), fileName)
    const [one, other] = await Promise.all([read(sheet), read(sheet)])
    expect(one.numbers).toEqual(other.numbers)
    expect(one.numbers).toHaveLength(ROWS)
  })
})

describe('a workbook that is broken far down', () => {
  it('gives what lies before and then the reason', async () => {
    const sheet = await firstSheet(brokenAtItsEnd(longSheet()))
    let rows = 0
    const whole = async () => {
      for await (const batch of sheet.rows()) rows += batch.length
    }
    await expect(whole()).rejects.toThrow(Unreadable)
    await expect(whole()).rejects.toMatchObject({ reason: expect.stringContaining('已损坏') })
    expect(rows).toBeGreaterThan(500)
    await expect(sheet.merges()).rejects.toMatchObject({
      reason: expect.stringContaining('已损坏'),
    })
  })

  it('is never inflated so far by a consumer that stops early', async () => {
    const sheet = await firstSheet(brokenAtItsEnd(longSheet()))
    for await (const batch of sheet.rows()) {
      expect(batch[0]?.number).toBe(1)
      break
    }
  })
})

describe('the budget of a pass', () => {
  it('has room for a sheet of 300 MB, which the privacy guard would not read', () => {
    const sheet = 301 * 1024 * 1024
    expect(() => createBudget(READING_LIMITS).spendBytes(sheet)).toThrow(Unreadable)
    expect(() => createBudget(PASS_LIMITS).spendBytes(sheet)).not.toThrow()
    expect(() => createBudget(PASS_LIMITS).spendBytes(2 * sheet)).toThrow(Unreadable)
  })
})
