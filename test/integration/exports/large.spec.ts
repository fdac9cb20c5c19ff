import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { beforeAll, expect, it } from '@jest/globals'
import { sql } from '@payloadcms/db-sqlite'
import type { ExportFormat } from '../../../src/domain/export/exportKind'
import { openSpreadsheet } from '../../../src/exchange/spreadsheet/openSpreadsheet'
import { readExportProgress } from '../../../src/services/exports/readExportProgress'
import { workOnExports } from '../../../src/services/exports/workOnExports'
import { installationOf } from '../../../src/services/installation'
import { aCounty, type County } from '../../support/aCounty'
import { describeOnSqlite } from '../../support/databases'
import { exporting } from './exporting'

const ROWS = 20_000
setFlagsFromString('--expose-gc')
const collectGarbage = runInNewContext('gc') as () => void

/** What may be kept at a time: the text table alone has over 90 MB, a batch about three. */
const MOST_GROWTH = 64 * 1024 * 1024

describeOnSqlite('The export of 20,000 entries of the audit log', (open) => {
  let county: County
  beforeAll(async () => {
    county = await aCounty(await open(), { items: [] })
    await fill(county)
  })

  it.each(['csv', 'xlsx'] as const)(
    'is whole as %s, told on the way, in bounded memory',
    async (format) => {
      const { as, ask, fetch } = exporting(county, '2026-09-10')
      const { auditor } = county.people
      let seconds = 0
      const clock = () => new Date(as(auditor).now.getTime() + 1000 * (seconds += 1))
      const { id, rowsTotal } = await ask(auditor, { kind: 'audit', format })
      expect(rowsTotal).toBeGreaterThanOrEqual(ROWS)
      const told: number[] = []
      const watch = watchMemory(county, async () => {
        told.push((await readExportProgress(as(auditor), id)).rowsDone)
      })
      expect(await workOnExports({ payload: county.payload, clock })).toContain('已生成')
      expect(watch.end()).toBeLessThan(MOST_GROWTH)
      expect(told).toEqual([...told].sort((a, b) => a - b))
      expect(told.filter((rows) => rows > 0 && rows < ROWS).length).toBeGreaterThan(2)
      const { data } = await fetch(auditor, id)
      const numbers = await firstColumn(data, format)
      expect(numbers.filter((number) => Number(number) >= 1_000_000)).toEqual(
        Array.from({ length: ROWS }, (_, index) => String(1_000_000 + index)),
      )
    },
  )
})

/** Entries of four and a half kilobytes: together more than the export may keep. */
const fill = async ({ payload }: County): Promise<void> => {
  const { drizzle } = payload.db as unknown as {
    drizzle: { run: (statement: unknown) => Promise<unknown> }
  }
  const details = JSON.stringify({ text: '详'.repeat(1500) })
  await drizzle.run(sql`
    WITH RECURSIVE entry(seq) AS (
      SELECT 1000000 UNION ALL SELECT seq + 1 FROM entry WHERE seq < ${999_999 + ROWS}
    )
    INSERT INTO audit_log (id, seq, at, act, subject, details, simulated, updated_at, created_at)
    SELECT 'entry-' || seq, seq, '2026-09-02T00:00:00.000Z', '长', '对象' || seq, ${details}, 0,
      '2026-09-02T00:00:00.000Z', '2026-09-02T00:00:00.000Z'
    FROM entry`)
}

/** The most that the heap and buffers grow while the file is stored, looked at at every chunk. */
const watchMemory = ({ payload }: County, onLook: () => Promise<void>): { end: () => number } => {
  const used = (): number => {
    collectGarbage()
    const { heapUsed, external } = process.memoryUsage()
    return heapUsed + external
  }
  const { officeFiles } = installationOf(payload)
  const put = officeFiles.putStream
  const before = used()
  let most = before
  let seen = 0
  officeFiles.putStream = (key, chunks) =>
    put(
      key,
      (async function* () {
        for await (const chunk of chunks) {
          seen += 1
          if (seen % 10 === 0) {
            most = Math.max(most, used())
            await onLook()
          }
          yield chunk
        }
      })(),
    )
  return {
    end: () => {
      officeFiles.putStream = put
      if (seen < 20) throw new Error('the file came in one piece')
      return most - before
    },
  }
}

const firstColumn = async (data: Buffer, format: ExportFormat): Promise<string[]> => {
  if (format === 'csv')
    return data
      .toString('utf8')
      .split('\r\n')
      .map((line) => line.slice(0, line.indexOf(',')))
  const opened = await openSpreadsheet({ fileName: `a.${format}`, data })
  if (!opened.ok) throw new Error(opened.reason)
  const texts: string[] = []
  for await (const rows of opened.sheets[0]!.rows())
    texts.push(...rows.map((row) => row.texts[0] ?? ''))
  return texts
}
