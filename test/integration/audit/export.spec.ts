import { beforeAll, describe, expect, it } from '@jest/globals'
import { parse } from 'csv-parse/sync'
import { unzipSync } from 'fflate'
import { AUDIT_COLUMNS } from '../../../src/exchange/audit/auditRow'
import { recordAudit } from '../../../src/services/recordAudit'
import { systemContext } from '../../../src/services/serviceContext'
import { describeOnEachDatabase } from '../../support/databases'
import { rowsOf } from '../../support/readings'
import { openOffice, PEOPLE, type Office } from '../access/openOffice'

const MANY = 1100

describeOnEachDatabase('The auditor’s check and export of the audit log', (open) => {
  let office: Office
  beforeAll(async () => {
    office = await openOffice({ installation: await open(), marker: '未公开' })
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
    for (const path of [
      '/api/audit-log/verify',
      '/api/audit-log/export/csv',
      '/api/audit-log/export/xlsx',
    ])
      for (const who of PEOPLE) {
        const { status } = await office.rest({ who, path })
        const expected =
          who === 'auditor' ? 200 : ['anonymous', 'newcomer'].includes(who) ? 401 : 403
        expect({ path, who, status }).toEqual({ path, who, status: expected })
      }
  })

  it('answers the verdict', async () => {
    const { body } = await office.rest({ who: 'auditor', path: '/api/audit-log/verify' })
    expect(body).toMatchObject({ ok: true, unchained: 0, broken: null })
  })

  it('writes a CSV that Excel reads, exact in every column, with itself on record', async () => {
    const { text } = await office.rest({
      who: 'auditor',
      path: '/api/audit-log/export/csv?where[act][in]=试验,导出审计日志',
    })
    const rows: Record<string, string>[] = parse(text, { bom: true, columns: true })
    expect(Object.keys(rows[0] ?? {})).toEqual(AUDIT_COLUMNS.map(({ label }) => label))
    expect(rows.find((row) => row['行为'] === '试验')).toMatchObject({
      '时间（北京时间）': '2026-09-01 09:02:03.004',
      姓名: '系统',
      对象: "'=1+1",
      详情: JSON.stringify({ 甲: 'a"b,c\n' }),
    })
    expect(rows.at(-1)).toMatchObject({ 行为: '导出审计日志', 姓名: 'auditor' })
  })

  it('writes a workbook', async () => {
    const { payload } = office
    const { exportAudit } = await import('../../../src/services/exportAudit')
    const req = { user: { ...office.people.auditor, collection: 'users' }, payload, query: {} }
    const { body, fileName } = await exportAudit({
      context: systemContext({ payload, now: new Date('2026-09-01T01:00:00Z') }),
      req: req as never,
      format: 'xlsx',
      where: { act: { equals: '试验' } },
    })
    expect(fileName).toBe('审计日志-2026-09-01.xlsx')
    const chunks: Uint8Array[] = []
    for await (const chunk of body) chunks.push(chunk)
    const files = unzipSync(Buffer.concat(chunks))
    const sheet = Buffer.from(files['xl/worksheets/sheet1.xml'] ?? []).toString()
    expect(sheet).toContain('>=1+1</t>')
    expect(sheet).not.toContain('<f>')
  })

  it('lets nobody ask through the filter what may not be read', async () => {
    const { status } = await office.rest({
      who: 'auditor',
      path: '/api/audit-log/export/csv?where[actor.hash][like]=a',
    })
    expect(status).toBeGreaterThanOrEqual(400)
  })

  describe('of a long log', () => {
    it('has every entry once, in order', async () => {
      const { payload } = office
      const head = (await rowsOf(office, 'audit-log')).length
      for (let index = 0; index < MANY; index += 1)
        await payload.db.create({
          collection: 'audit-log',
          data: { seq: 10_000 + index, at: '2026-09-02T00:00:00.000Z', act: '长' },
          req: {},
        })
      const { text } = await office.rest({ who: 'auditor', path: '/api/audit-log/export/csv' })
      const rows: Record<string, string>[] = parse(text, { bom: true, columns: true })
      const numbers = rows.map((row) => Number(row['序号']))
      expect(numbers).toEqual([...numbers].sort((a, b) => a - b))
      expect(new Set(numbers).size).toBe(numbers.length)
      expect(rows.length).toBeGreaterThanOrEqual(head + MANY)
      const { body } = await office.rest({ who: 'auditor', path: '/api/audit-log/verify' })
      expect(body).toMatchObject({ ok: false, broken: { what: 'missing' } })
    })
  })
})
