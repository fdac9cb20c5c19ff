import { beforeAll, describe, expect, it } from '@jest/globals'
import type { ExportKind } from '../../../src/domain/export/exportKind'
import { actOnCardOf } from '../../../src/services/actOnCardOf'
import { writeExport } from '../../../src/services/exports/writeExport'
import { collectBytes } from '../../../src/exchange/workbook/collectBytes'
import { aCounty, type County } from '../../support/aCounty'
import { describeOnEachDatabase } from '../../support/databases'
import { first, rowsOf } from '../../support/readings'
import { exporting, readBack } from './exporting'

/** A name that a spreadsheet would run. */
const FORMULA = '=HYPERLINK("http://example.invalid","点我")'
const DAY = '2026-09-10'

describeOnEachDatabase('What an export holds', (open) => {
  let county: County
  let taken: ReturnType<typeof exporting>['taken']
  beforeAll(async () => {
    county = await aCounty(await open(), {
      items: [
        { code: '01-01', name: '部门预算' },
        { code: '01-02', name: FORMULA, timeLimitText: '及时' },
      ],
    })
    taken = exporting(county, DAY).taken
    await someCards(county)
    await somePolicies(county)
    await someBatches(county)
  })

  describe.each(['xlsx', 'csv'] as const)('as %s', (format) => {
    it('is every card with what became of it', async () => {
      const { rows, sheet } = await taken(county.people.auditor, { kind: 'cards', format })
      if (format === 'xlsx') expect(sheet).toBe('红黄牌')
      expect(rows).toEqual([
        {
          牌别: '红牌',
          公开任务: FORMULA,
          责任单位: '县财政局',
          发牌日期: '2026-09-03',
          到期日: '2026-08-27',
          发牌时逾期工作日: '5',
          法定期限: '未超过',
          状态: '已撤销',
          已改正: '否',
          改正日期: '',
          情况说明: '承办人病休',
          说明日期: '2026-09-04',
          销号日期: '',
          核实情况: '',
          撤销日期: '2026-09-07',
          撤销理由: '系统停机',
          演示数据: '',
        },
        expect.objectContaining({
          牌别: '黄牌',
          责任单位: '县教育局',
          状态: '已发出',
          已改正: '是',
        }),
      ])
      expect(rows[1]).toMatchObject({ 改正日期: '2026-08-31', 演示数据: '是', 撤销日期: '' })
    })

    it('is every item in force with all its elements', async () => {
      const { rows, note } = await taken(county.people.editor, { kind: 'catalogue', format })
      if (format === 'xlsx') expect(note).toMatch(/^现行版次：.+，自2026年1月1日起施行$/)
      const edition = first(await rowsOf(county, 'checklist-editions'))
      expect(rows[0]).toEqual({
        编号: '01-01',
        领域: '财政预决算',
        公开事项: '部门预算',
        各级事项: '',
        '公开内容（要素）': '内容',
        公开依据: '',
        公开时限: '自信息形成或者变更之日起20个工作日内',
        公开主体: '县人民政府',
        责任单位: '县财政局',
        责任科室: '',
        公开渠道和载体: '',
        公开对象: '全社会',
        公开方式: '主动公开',
        公开层级: '',
        版本: '1',
        版次: edition.number,
        生效日期: '2026-01-01',
      })
      expect(rows.map((row) => row['公开事项'])).toEqual(['部门预算', FORMULA])
    })

    it('is every policy document as it stands on the day', async () => {
      const { rows, note } = await taken(county.people.editor, { kind: 'policies', format })
      if (format === 'xlsx') expect(note).toBe('有效性以2026年9月10日为准')
      expect(rows).toMatchObject([
        { 标题: '新办法', 有效性: '尚未施行', 有效性说明: '尚未施行，自2026年10月1日起施行' },
        {
          标题: FORMULA,
          发文字号: '政办发〔2024〕3号',
          发文机关: '县人民政府办公室',
          公开属性: '主动公开',
          成文日期: '2024-09-01',
          有效期至: '2026-09-09',
          规范性文件: '是',
          '试行、暂行': '是',
          起草单位: '县财政局',
          有效性: '已失效',
          有效性说明: '有效期届满，自2026年9月10日起失效',
        },
      ])
    })

    it('is what each village was paid, and never a person', async () => {
      const { rows, header } = await taken(county.people.keeper, { kind: 'payments', format })
      const amount = (yuan: string) => (format === 'csv' ? yuan : String(Number(yuan)))
      expect(rows).toEqual([
        {
          补贴政策: '耕地地力保护补贴',
          年度: '2026',
          批次: '第一批',
          '乡镇（街道）': '县财政局',
          '村（社区）': FORMULA,
          笔数: '2',
          '人（户）数': '2',
          '金额（元）': amount('1234.50'),
          状态: '公示中',
          公示开始: '2026-09-01',
          公示截止: '2026-09-15',
        },
        expect.objectContaining({ '村（社区）': '双桥村', '金额（元）': amount('0.07') }),
        expect.objectContaining({ 批次: '第二批', 状态: '待公示', 公示开始: '' }),
      ])
      expect(header.join()).not.toMatch(/姓名|身份证|银行/)
    })

    it('never runs what a person wrote', async () => {
      for (const kind of ['cards', 'catalogue', 'policies', 'payments'] as ExportKind[]) {
        const { data } = await taken(county.people.keeper, { kind, format })
        if (format === 'csv') expect(data.toString('utf8')).toContain(`"'=HYPERLINK(`)
        else expect(data.subarray(0, 2).toString('latin1')).toBe('PK')
      }
    })
  })

  it('is what the list shows: its filter, and the words in its search box', async () => {
    const wish = { kind: 'cards' as const }
    const { people } = county
    const level = await taken(people.auditor, { ...wish, where: { level: { equals: 'yellow' } } })
    expect(level.rows.map((row) => row['责任单位'])).toEqual(['县教育局'])
    const found = await taken(people.auditor, { ...wish, search: 'HYPERLINK' })
    expect(found.rows.map((row) => row['责任单位'])).toEqual(['县财政局'])
    const both = await taken(people.auditor, { ...wish, ...YELLOW, search: 'HYPERLINK' })
    expect(both.rows).toEqual([])
  })

  it.each([
    ['cards', '责任单位', ['县教育局']],
    ['payments', '批次', ['第二批']],
  ] as const)('of %s is the own unit’s for who sees no other', async (kind, column, expected) => {
    const { rows } = await taken(county.people.educationEditor, { kind })
    expect(rows.map((row) => row[column])).toEqual(expected)
  })

  it('of the audit log counts the entry of the export itself', async () => {
    const { rows, body } = await writeExport(county.at(DAY), { kind: 'audit', format: 'csv' })
    expect((await readBack(await collectBytes(body), 'csv')).rows).toHaveLength(rows)
  })

  it('is everything for the operator, and on record', async () => {
    const { rows, body } = await writeExport(county.at(DAY), { kind: 'cards', format: 'xlsx' })
    const read = await readBack(await collectBytes(body), 'xlsx')
    expect([rows, read.rows.length]).toEqual([2, 2])
    const entries = await rowsOf(county, 'audit-log', { act: { equals: '导出红黄牌' } })
    expect(entries).toContainEqual(
      expect.objectContaining({ actorName: '系统', subject: '2 条', details: expect.anything() }),
    )
  })
})

const YELLOW = { where: { level: { equals: 'yellow' } } }

const someCards = async (county: County): Promise<void> => {
  const { payload, units, people } = county
  const item = first(county.items)
  const version = first(await rowsOf(county, 'item-versions'))
  const card = async (unit: string, data: object): Promise<string> => {
    const obligation = await payload.db.create({
      collection: 'obligations',
      data: {
        title: '任务',
        unit,
        item: item.id,
        itemVersion: version.id,
        key: `牌-${unit}`,
        occurrence: unit,
        clauseIndex: 0,
        dueDate: '2026-08-27',
        state: 'overdue',
      },
      req: {},
    })
    const { id } = await payload.create({
      collection: 'cards',
      data: { key: unit, unit, obligation: obligation.id, history: [], ...data } as never,
      overrideAccess: true,
    })
    return String(id)
  }
  const red = await card(units.finance.id, {
    title: FORMULA,
    level: 'red',
    issuedOn: '2026-09-03',
    dueDate: '2026-08-27',
    workdaysLate: 5,
    statutoryNote: '未超过',
    state: 'issued',
  })
  await card(units.education.id, {
    title: '学校信息',
    level: 'yellow',
    issuedOn: '2026-08-28',
    mended: true,
    mendedOn: '2026-08-31',
    simulated: true,
    state: 'issued',
  })
  const act = (person: typeof people.editor, day: string) => ({
    context: county.at(day, person),
    cardId: red,
  })
  await actOnCardOf({ ...act(people.editor, '2026-09-04'), action: 'explain', text: '承办人病休' })
  await actOnCardOf({ ...act(people.auditor, '2026-09-07'), action: 'revoke', text: '系统停机' })
}

const somePolicies = async ({ payload, units }: County): Promise<void> => {
  const document = (data: object) =>
    payload.create({
      collection: 'policy-documents',
      data: { statusHistory: [], unit: units.finance.id, ...data } as never,
      overrideAccess: true,
    })
  await document({
    key: 'alt',
    title: FORMULA,
    documentNumber: '政办发〔2024〕3号',
    issuers: '县人民政府办公室',
    property: 'proactive',
    dateMade: '2024-09-01',
    effectiveFrom: '2024-09-10',
    lastDay: '2026-09-09',
    normative: true,
    trial: true,
  })
  await document({
    key: 'neu',
    title: '新办法',
    dateMade: '2026-08-20',
    effectiveFrom: '2026-10-01',
  })
}

const someBatches = async ({ payload, units }: County): Promise<void> => {
  const policy = await payload.db.create({
    collection: 'subsidy-policies',
    data: { key: 'gd', series: 'gd', name: '耕地地力保护补贴', title: '耕地', year: 2026 },
    req: {},
  })
  const batch = (key: string, data: object) =>
    payload.db.create({
      collection: 'payment-batches',
      data: { key, title: `批次${key}`, policy: policy.id, year: 2026, ...data },
      req: {},
    })
  const village = { villageId: 'v', name: '双桥村', rows: 1, people: 1, amountFen: 7 }
  const shown = { noticeFrom: '2026-09-01', noticeTo: '2026-09-15', state: 'published' }
  await batch('1', {
    batchLabel: '第一批',
    township: units.finance.id,
    unit: units.finance.id,
    villages: [{ ...village, name: FORMULA, rows: 2, people: 2, amountFen: 123_450 }, village],
    ...shown,
  })
  const education = { township: units.education.id, unit: units.education.id }
  await batch('2', { ...education, batchLabel: '第二批', villages: [village], state: 'stored' })
  await batch('3', { ...education, batchLabel: '作废', villages: [village], state: 'discarded' })
}
