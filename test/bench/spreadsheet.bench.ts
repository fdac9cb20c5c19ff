import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openPart } from '../../src/exchange/spreadsheet/openPart'
import { openSpreadsheet } from '../../src/exchange/spreadsheet/openSpreadsheet'
import { report, type Measured } from './measure'
import { makeCountyWorkbook } from './spreadsheet/makeCountyWorkbook'

const ROWS = 200_000
const MB = 1024 * 1024

/** The payment list of a county, 12 columns: rows a second beside a bare inflation of the same sheet. */
export const run = async (): Promise<void> => {
  const data = makeCountyWorkbook(ROWS)
  console.log(`  a workbook of ${ROWS} rows, ${(data.length / MB).toFixed(1)} MB`)
  const bare = await timed(async () => {
    let bytes = 0
    const sheet = await openPart({ data, part: 'xl/worksheets/sheet1.xml' })
    for await (const chunk of sheet.chunks()) bytes += chunk.length
    return bytes > 0
  })
  report('bare inflation of the sheet, the reference', bare)

  const started = performance.now()
  const opened = await openSpreadsheet({ fileName: '发放明细.xlsx', data })
  console.log(`  opening (shared strings)  ${Math.round(performance.now() - started)} ms`)
  const sheet = opened.ok ? opened.sheets[0] : undefined
  if (!sheet) throw new Error('the workbook must open')

  let longest = 0
  const reading = await timed(async () => {
    let rows = 0
    let last = performance.now()
    for await (const batch of sheet.rows()) {
      rows += batch.length
      longest = Math.max(longest, performance.now() - last)
      last = performance.now()
    }
    return rows === ROWS
  })
  report('rows read', reading, bare)
  console.log(`  longest time between two batches  ${longest.toFixed(1)} ms`)
  report(
    'rows passed in search of merges',
    await timed(async () => (await sheet.merges()).length === 1),
    bare,
  )
  const { opening, whole } = growth(data)
  console.log(`  a fresh process grows by  ${opening} MB to open it, ${whole} MB to read it all`)
}

/** Rows a second of one pass over the sheet; the best of three. */
const timed = async (pass: () => Promise<boolean>): Promise<Measured> => {
  let best = Infinity
  for (let round = 0; round < 3; round++) {
    const started = performance.now()
    if (!(await pass())) throw new Error('a bench must do its work')
    best = Math.min(best, performance.now() - started)
  }
  return { perSecond: (ROWS / best) * 1000 }
}

const growth = (data: Buffer): { opening: number; whole: number } => {
  const folder = mkdtempSync(join(tmpdir(), 'gongkai-bench-'))
  try {
    const file = join(folder, 'county.xlsx')
    writeFileSync(file, data)
    const script = join(import.meta.dirname, 'spreadsheet/growth.ts')
    const out = execFileSync(process.execPath, ['--import', 'tsx', script, file])
    return JSON.parse(out.toString()) as { opening: number; whole: number }
  } finally {
    rmSync(folder, { recursive: true })
  }
}
