import { beforeAll, describe, expect, it, jest } from '@jest/globals'
import { Refusal } from '../../../src/services/Refusal'
import { importRoster } from '../../../src/services/opening/importRoster'
import { readOpening } from '../../../src/services/opening/readOpening'
import { writeTemplate } from '../../../src/services/opening/writeTemplate'
import { readGrids } from '../../../src/exchange/spreadsheet/readGrids'
import { collectBytes } from '../../../src/exchange/workbook/collectBytes'
import { describeOnEachDatabase } from '../../support/databases'
import type { Installation } from '../../support/installation'
import { at } from '../../support/builders'
import type { RosterKind } from '../../../src/domain/organisation/roster/rosterColumn'

const csv = (...lines: string[]) => ({ fileName: '名册.csv', data: Buffer.from(lines.join('\n')) })

describeOnEachDatabase('opening a county by rosters', (open) => {
  let county: Installation
  const take = (kind: RosterKind, file: { fileName: string; data: Buffer }, apply = true) =>
    importRoster({ context: at(county.payload, '2026-09-01'), kind, file, apply })
  const count = async (collection: 'units' | 'villages' | 'users' | 'audit-log') =>
    (await county.payload.count({ collection, overrideAccess: true })).totalDocs

  beforeAll(async () => {
    county = await open()
  })

  it('says where a county that has nothing stands', async () => {
    const steps = await readOpening(at(county.payload, '2026-09-01'))
    expect(steps.filter(({ done }) => done).map(({ key }) => key)).toEqual(['calendar'])
  })

  it('previews units and stores nothing', async () => {
    const file = csv('全称,层级', '县教育局,县直机关')
    expect(await take('units', file, false)).toMatchObject({ applied: false, added: [{ row: 2 }] })
    expect(await count('units')).toBe(0)
  })

  it('stores nothing of a roster with one wrong line, and names it', async () => {
    const before = await count('audit-log')
    const outcome = await take('units', csv('全称,层级', '县教育局,县直机关', '县科协,协会'))
    expect(outcome).toMatchObject({
      applied: false,
      problems: [{ row: 3, cell: 'B3', column: '层级' }],
    })
    expect([await count('units'), await count('audit-log')]).toEqual([0, before])
  })

  it('stores nothing when the database refuses a later line', async () => {
    const before = await count('audit-log')
    const { create } = county.payload
    const broken = jest.spyOn(county.payload, 'create')
    broken.mockImplementation(async (options) => {
      if ((options.data as { name?: string }).name === '县科协') throw new Error('disk full')
      return create.call(county.payload, options)
    })
    const file = csv('全称,层级', '县教育局,县直机关', '县科协,县直机关')
    await expect(take('units', file)).rejects.toThrow('disk full')
    broken.mockRestore()
    expect([await count('units'), await count('audit-log')]).toEqual([0, before])
  })

  it('stores units with codes of their own and references in either direction', async () => {
    const outcome = await take(
      'units',
      csv(
        '全称,层级,简称,别称,主管部门,保密审查机构',
        '县第一中学,公共企事业单位,,,教育局,县行政审批服务局',
        '县教育局,县直机关,教育局,,,',
        '县行政审批服务局,县直机关,,,,',
        '三塘镇人民政府,乡镇,三塘镇,,,县行政审批服务局',
      ),
    )
    expect(outcome).toMatchObject({ applied: true, problems: [] })
    const { docs } = await county.payload.find({
      collection: 'units',
      sort: 'order',
      depth: 1,
      overrideAccess: true,
    })
    expect(docs.map(({ code }) => code)).toEqual(['xdyzx', 'xjyj', 'xxzspfwj', 'stzrmzf'])
    expect(docs[0]?.supervisingUnit).toMatchObject({ name: '县教育局' })
    expect(docs[3]?.secrecyUnit).toMatchObject({ name: '县行政审批服务局' })
  })

  it('stores villages under their township', async () => {
    const outcome = await take('villages', csv('名称,所属乡镇,别称', '新塘村,三塘镇,老塘村、新塘'))
    expect(outcome.applied).toBe(true)
    const { docs } = await county.payload.find({ collection: 'villages', overrideAccess: true })
    expect(docs[0]?.aliases?.map(({ name }) => name)).toEqual(['老塘村', '新塘'])
  })

  it('makes accounts whose initial password opens the door once and must be changed', async () => {
    const outcome = await take(
      'people',
      csv(
        '姓名,单位,角色,分管领导',
        '张三,县教育局,编辑,',
        '李四,县教育局,审核人,是',
        '王五,县行政审批服务局,清单管理员,',
      ),
    )
    const [first] = outcome.passwords
    expect(outcome.passwords.map(({ username }) => username)).toEqual([
      'zhangsan',
      'lisi',
      'wangwu',
    ])
    const { user } = await county.payload.login({
      collection: 'users',
      data: { username: 'zhangsan', password: first?.password ?? '' },
    })
    expect(user).toMatchObject({ mustChangePassword: true })
    const { docs } = await county.payload.find({
      collection: 'units',
      where: { name: { equals: '县教育局' } },
      depth: 1,
      overrideAccess: true,
    })
    expect(docs[0]?.leaders).toMatchObject([{ name: '李四' }])
    const log = await county.payload.find({
      collection: 'audit-log',
      pagination: false,
      overrideAccess: true,
    })
    expect(JSON.stringify(log.docs)).not.toContain(first?.password)
  })

  it('changes nothing when the same roster comes again', async () => {
    const outcome = await take(
      'people',
      csv('姓名,单位,角色', '张三,县教育局,编辑', '李四,县教育局,审核人'),
    )
    expect(outcome).toMatchObject({ added: [], changed: [], unchanged: 2, passwords: [] })
    expect(await count('users')).toBe(3)
  })

  it('refuses a file that is no roster', async () => {
    await expect(take('units', csv('甲,乙', '1,2'))).rejects.toBeInstanceOf(Refusal)
  })

  describe('templates', () => {
    it.each(['units', 'people', 'villages'] as const)(
      'of %s come back empty, and with the examples filled in are understood',
      async (kind) => {
        const context = at(county.payload, '2026-09-01')
        const { fileName, body } = await writeTemplate(context, kind)
        const data = await collectBytes(body)
        await expect(take(kind, { fileName, data })).rejects.toThrow(/没有填写任何/)
        const read = await readGrids({ fileName, data })
        const sheet = read.ok ? read.grids.find(({ name }) => name === '示例') : undefined
        expect(sheet?.rows.length).toBeGreaterThan(1)
        const lines =
          sheet?.rows.map(({ texts }) => texts.map((text) => `"${text}"`).join(',')) ?? []
        const outcome = await take(kind, csv(...lines), false)
        // The examples name units of their own, which this county may not have.
        expect(outcome.problems.every(({ reason }) => /不在系统中|系统中没有/.test(reason))).toBe(
          true,
        )
      },
    )
  })
})
