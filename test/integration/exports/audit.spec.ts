import { beforeAll, describe, expect, it } from '@jest/globals'
import { unzipSync } from 'fflate'
import { AUDIT_COLUMNS } from '../../../src/exchange/audit/auditRow'
import { recordAudit } from '../../../src/services/recordAudit'
import { systemContext } from '../../../src/services/serviceContext'
import { describeOnEachDatabase } from '../../support/databases'
import { rowsOf } from '../../support/readings'
import { openOffice, PEOPLE, type Office } from '../access/openOffice'
import { exporting } from './exporting'

const MANY = 1100

describeOnEachDatabase('The auditor’s check and export of the audit log', (open) => {
  let office: Office
  let taken: ReturnType<typeof exporting>['taken']
  beforeAll(async () => {
    office = await openOffice({ installation: await open(), marker: '未公开' })
    taken = exporting(office, '2026-09-01').taken
    const context = systemContext({
      payload: office.payload,
      now: new Date('2026-09-01T01:02:03.004Z'),
    })
    await office.payload.db.deleteMany({
      collection: 'audit-log',
      where: { seq: { exists: false } },
    })
    // A formula would run in the spreadsheet of whoever opens the file.
    await recordAudit(context, { act: '试验', subject: '=1+1', details: { 甲: 'a"b,c\n' } })
  })

  it('is for auditors alone', async () => {
    for (const who of PEOPLE) {
      const { status } = await office.rest({ who, path: '/api/audit-log/verify' })
      const expected = who === 'auditor' ? 200 : ['anonymous', 'newcomer'].includes(who) ? 401 : 403
      expect({ who, status }).toEqual({ who, status: expected })
    }
  })

  it('answers the verdict', async () => {
    const { body } = await office.rest({ who: 'auditor', path: '/api/audit-log/verify' })
    expect(body).toMatchObject({ ok: true, unchained: 0, broken: null })
  })

  it('writes both formats exact in every column, with itself on record', async () => {
    const where = { act: { in: ['试验', '导出审计日志'] } }
    for (const format of ['csv', 'xlsx'] as const) {
      const file = await taken(office.people.auditor, { kind: 'audit', where, format })
      expect(file.fileName).toBe(`审计日志-2026-09-01.${format}`)
      expect(file.header).toEqual(AUDIT_COLUMNS.map(({ label }) => label))
      expect(file.rows.find((row) => row['行为'] === '试验')).toMatchObject({
        '时间（北京时间）': '2026-09-01 09:02:03.004',
        姓名: '系统',
        对象: '=1+1',
        详情: JSON.stringify({ 甲: 'a"b,c\n' }),
      })
      expect(file.rows.at(-1)).toMatchObject({ 行为: '导出审计日志', 姓名: 'auditor' })
      // A spreadsheet runs a formula of a text table; of a workbook's text cell it never does.
      if (format === 'csv') expect(file.data.toString('utf8')).toContain(",'=1+1,")
      else {
        expect(file.sheet).toBe('审计日志')
        const files = unzipSync(file.data)
        const sheet = Buffer.from(files['xl/worksheets/sheet1.xml'] ?? []).toString()
        expect(sheet).not.toContain('<f>')
      }
    }
  })

  describe('of a long log', () => {
    it('has every entry once, in order', async () => {
      const { payload } = office
      const head = (await rowsOf(office, 'audit-log')).length
      for (let from = 0; from < MANY; from += 1000)
        await Promise.all(
          Array.from({ length: Math.min(1000, MANY - from) }, (_, index) =>
            payload.db.create({
              collection: 'audit-log',
              data: { seq: 100_000 + from + index, at: '2026-09-02T00:00:00.000Z', act: '长' },
              req: {},
            }),
          ),
        )
      const { rows } = await taken(office.people.auditor, { kind: 'audit' })
      const numbers = rows.map((row) => Number(row['序号']))
      expect(numbers).toEqual([...numbers].sort((a, b) => a - b))
      expect(new Set(numbers).size).toBe(numbers.length)
      expect(rows.length).toBeGreaterThanOrEqual(head + MANY)
      const { body } = await office.rest({ who: 'auditor', path: '/api/audit-log/verify' })
      expect(body).toMatchObject({ ok: false, broken: { what: 'missing' } })
    })
  })
})
