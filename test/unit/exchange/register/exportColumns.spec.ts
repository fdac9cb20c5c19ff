import { describe, expect, it } from '@jest/globals'
import { AUDIT_COLUMNS } from '../../../../src/exchange/audit/auditRow'
import { CARD_COLUMNS, type CardRow } from '../../../../src/exchange/cards/cardRow'
import {
  CATALOGUE_COLUMNS,
  type CatalogueRow,
} from '../../../../src/exchange/catalogue/catalogueRow'
import {
  PAYMENT_SUMMARY_COLUMNS,
  type PaymentSummaryRow,
} from '../../../../src/exchange/payments/paymentSummaryRow'
import { POLICY_COLUMNS } from '../../../../src/exchange/policies/policyRow'
import type { RegisterColumn } from '../../../../src/exchange/register/registerColumn'
import { writeRegister } from '../../../../src/exchange/register/writeRegister'
import { collectBytes } from '../../../../src/exchange/workbook/collectBytes'
import { cellsOf, openPackage } from '../workbook/openPackage'

const cells = async <Row>(columns: readonly RegisterColumn<Row>[], row: Row) =>
  cellsOf(
    await openPackage(
      await collectBytes(writeRegister({ title: '表', columns, rows: [[row]], format: 'xlsx' })),
    ),
  )

const card: CardRow = {
  level: '红牌',
  title: '=1+1',
  unit: '县财政局',
  issuedOn: '2026-09-03',
  dueDate: '',
  workdaysLate: 5,
  statutoryNote: '',
  state: '已撤销',
  mended: false,
  mendedOn: '',
  explanation: '',
  explainedOn: '',
  closedOn: '',
  closingNote: '',
  revokedOn: '2026-09-07',
  revocationReason: '系统停机',
  simulated: false,
}

const item: CatalogueRow = {
  code: '03-02',
  domain: '社会救助',
  name: '审核信息',
  path: ['最低生活保障', '审核信息'],
  elements: [
    { label: '初审名单', required: true },
    { label: '联系电话', required: false },
  ],
  legalBases: ['《社会救助暂行办法》第十三条', '《中华人民共和国政府信息公开条例》'],
  timeLimit: '自信息形成之日起20个工作日内',
  publishingOrgan: '县民政局',
  owners: '县民政局、三塘镇人民政府',
  owningOffice: '救助股',
  channels: [
    { name: '政府网站', requirement: 'required' },
    { name: '公开栏', requirement: 'optional' },
  ],
  audience: '全社会',
  methods: ['主动公开', '依申请公开'],
  levels: ['县级', '乡级'],
  version: 3,
  edition: '2026年第2版',
  effectiveFrom: '2026-07-01',
}

const paid: PaymentSummaryRow = {
  policy: '耕地地力保护补贴',
  year: 2026,
  batch: '第一批',
  township: '三塘镇',
  village: '双桥村',
  rows: 812,
  people: 790,
  amountFen: 12_345_678,
  state: '公示中',
  noticeFrom: '2026-09-01',
  noticeTo: '',
}

describe('the columns of an export', () => {
  it('of cards are real dates and numbers, and a formula is a text', async () => {
    expect(await cells(CARD_COLUMNS, card)).toMatchObject({
      B2: { type: 'inlineStr', value: '=1+1' },
      D2: { type: 'n', value: '46268' },
      F2: { type: 'n', value: '5' },
      I2: { type: 'inlineStr', value: '否' },
      O2: { type: 'n', value: '46272' },
    })
  })

  it('of the catalogue hold each element as the directories write it', () => {
    const said = Object.fromEntries(
      CATALOGUE_COLUMNS.map(({ label, value }) => [label, value(item)]),
    )
    expect(said).toMatchObject({
      各级事项: '最低生活保障 > 审核信息',
      '公开内容（要素）': '初审名单；联系电话（可选）',
      公开依据: '《社会救助暂行办法》第十三条；《中华人民共和国政府信息公开条例》',
      公开渠道和载体: '■政府网站 □公开栏',
      公开方式: '主动公开、依申请公开',
      公开层级: '县级、乡级',
      版本: 3,
    })
  })

  it('of payments are sums of money and never a person', async () => {
    expect(await cells(PAYMENT_SUMMARY_COLUMNS, paid)).toMatchObject({
      B2: { type: 'n', value: '2026' },
      F2: { type: 'n', value: '812' },
      H2: { type: 'n', value: '123456.78' },
      J2: { type: 'n', value: '46266' },
    })
  })

  it.each([
    ['编号', CATALOGUE_COLUMNS],
    ['索引号', POLICY_COLUMNS],
    ['统一登记号', POLICY_COLUMNS],
    ['发文字号', POLICY_COLUMNS],
    ['批次', PAYMENT_SUMMARY_COLUMNS],
    ['对象的编号', AUDIT_COLUMNS],
    ['本条的哈希值', AUDIT_COLUMNS],
  ])('keep %s a text when somebody edits its cell', (label, columns) => {
    const [column] = columns.filter((one) => one.label === label)
    expect(column?.type).toBe('text')
  })

  it.each([
    ['cards', CARD_COLUMNS],
    ['the catalogue', CATALOGUE_COLUMNS],
    ['policies', POLICY_COLUMNS],
    ['payments', PAYMENT_SUMMARY_COLUMNS],
  ])('of %s have each a name of its own', (_, columns) => {
    const labels = columns.map(({ label }) => label)
    expect(new Set(labels).size).toBe(labels.length)
  })
})
