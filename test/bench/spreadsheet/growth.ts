import { readFileSync } from 'node:fs'
import { openSpreadsheet } from '../../../src/exchange/spreadsheet/openSpreadsheet'

/**
 * How far the resident set of a fresh process grows while it opens and reads the workbook named by its
 * argument, which it prints as JSON in MB. Garbage that waits for its collector counts.
 */
const data = readFileSync(process.argv[2] ?? '')
const MB = 1024 * 1024
const before = process.memoryUsage.rss()
let peak = before
const grown = (): number => {
  peak = Math.max(peak, process.memoryUsage.rss())
  return Math.round((peak - before) / MB)
}
const opened = await openSpreadsheet({ fileName: '发放明细.xlsx', data })
if (!opened.ok) throw new Error(opened.reason)
const opening = grown()
let rows = 0
for (const sheet of opened.sheets)
  for await (const batch of sheet.rows()) {
    rows += batch.length
    grown()
  }
console.log(JSON.stringify({ rows, opening, whole: grown() }))
