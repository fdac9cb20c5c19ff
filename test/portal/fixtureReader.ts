import { civilDate } from '../../src/domain/calendar/civilDate'
import { pageOfPolicies } from '../../src/domain/policy/pageOfPolicies'
import { plainTextOf } from '../../src/domain/publication/richTextWalk'
import type {
  OpenableFile,
  PublicDisclosure,
  PublicDomain,
  PublicItem,
  PublicObligation,
  PublicInterpretation,
  PublicPage,
  PublicPolicyDocument,
  PublicSite,
  PublicUnit,
  PublicWithdrawal,
} from '../../src/domain/publication/publicRecords'
import type {
  PublicPaymentBatch,
  PublicPaymentRow,
  PublicSubsidy,
} from '../../src/domain/publication/publicSubsidies'
import type { Paged, PublicReader } from '../../src/domain/publication/publicReader'
import { isOnNotice } from '../../src/domain/subsidy/paymentNotice'
import { isInCharge } from '../../src/domain/subsidy/policy/departmentsOf'

/** The public store of a test: change the arrays and raise `version`, as a publication would. */
export type FixtureStore = {
  version: number
  site: PublicSite
  domains: PublicDomain[]
  units: PublicUnit[]
  items: PublicItem[]
  disclosures: PublicDisclosure[]
  /** Earlier versions of what was corrected. */
  versions: PublicDisclosure[]
  withdrawals: PublicWithdrawal[]
  policies: PublicPolicyDocument[]
  subsidies: PublicSubsidy[]
  paymentBatches: PublicPaymentBatch[]
  paymentRows: FixturePaymentRow[]
  obligations: PublicObligation[]
  pages: PublicPage[]
  files: OpenableFile[]
}

/** A line of a published list, with what the store knows of the person and never shows. */
export type FixturePaymentRow = PublicPaymentRow & {
  batchId: string
  villageId: string
  /** In full. */
  name: string
  lastFour: string
}

/** A reader over the store, with a count of the questions asked of it. */
export const fixtureReader = (
  store: FixtureStore,
): { reader: PublicReader; calls: Record<string, number> } => {
  const calls: Record<string, number> = {}
  const answer = <T>(name: string, value: () => T): Promise<T> => {
    calls[name] = (calls[name] ?? 0) + 1
    return Promise.resolve().then(value)
  }
  const has = (wanted: string | undefined, actual: string) => !wanted || wanted === actual
  const batchOf = (id: string) => store.paymentBatches.find((one) => one.id === id)
  const rowsOf = (batchId: string, villageId: string) =>
    store.paymentRows.filter((one) => one.batchId === batchId && one.villageId === villageId)

  const reader: PublicReader = {
    contentVersion: () => answer('contentVersion', () => store.version),
    site: () => answer('site', () => store.site),
    domains: () => answer('domains', () => store.domains),
    units: () => answer('units', () => store.units),
    unit: (code) => answer('unit', () => store.units.find((one) => one.code === code) ?? null),
    items: ({ domain, unit, keyword, page, pageSize }) =>
      answer('items', () =>
        paged(
          store.items.filter(
            (item) =>
              has(domain, item.domain.code) &&
              (!unit || item.owningUnits.some(({ code }) => code === unit)) &&
              (!keyword || item.name.includes(keyword)),
          ),
          page,
          pageSize,
        ),
      ),
    item: (code) => answer('item', () => store.items.find((one) => one.code === code) ?? null),
    disclosures: ({ kind, form, keyword, domain, unit, item, page, pageSize }) =>
      answer('disclosures', () =>
        paged(
          store.disclosures.filter(
            (one) =>
              has(kind, one.kind) &&
              has(form, one.interpretation?.form ?? '') &&
              has(domain, one.domain.code) &&
              has(unit, one.unit.code) &&
              has(item, one.item.code) &&
              (!keyword || `${one.title}\n${plainTextOf(one.body)}`.includes(keyword)),
          ),
          page,
          pageSize,
        ),
      ),
    disclosure: (id) =>
      answer('disclosure', () => store.disclosures.find((one) => one.id === id) ?? null),
    version: (id, revision) =>
      answer(
        'version',
        () => store.versions.find((one) => one.id === id && one.revision === revision) ?? null,
      ),
    withdrawal: (id) =>
      answer('withdrawal', () => store.withdrawals.find((one) => one.id === id) ?? null),
    policies: ({ unit, keyword, ...query }) =>
      answer('policies', () =>
        pageOfPolicies(
          store.policies.filter(
            (one) =>
              has(unit, one.unit?.code ?? '') &&
              (!keyword ||
                [one.title, one.documentNumber, plainTextOf(one.body)]
                  .join('\n')
                  .includes(keyword)),
          ),
          query,
        ),
      ),
    policy: (id) => answer('policy', () => store.policies.find((one) => one.id === id) ?? null),
    policyOf: (disclosureId) =>
      answer(
        'policyOf',
        () => store.policies.find((one) => one.path === `/disclosures/${disclosureId}`) ?? null,
      ),
    subsidies: ({ keyword, department, kind, recipientKind }) =>
      answer('subsidies', () =>
        store.subsidies.filter(
          (one) =>
            (!department || isInCharge(department, one.department)) &&
            has(kind, one.kind ?? '') &&
            has(recipientKind, one.recipientKind ?? '') &&
            (!keyword || [one.name, one.basis, one.recipients].join('\n').includes(keyword)),
        ),
      ),
    subsidy: (id) => answer('subsidy', () => store.subsidies.find((one) => one.id === id) ?? null),
    paymentBatches: ({ policy, unit, villageId, year, page, pageSize }) =>
      answer('paymentBatches', () =>
        paged(
          store.paymentBatches.filter(
            (one) =>
              has(policy, one.policy.id) &&
              (!unit || one.township.code === unit || one.unit.code === unit) &&
              (!villageId || one.villages.some((village) => village.villageId === villageId)) &&
              has(year, String(one.policy.year)),
          ),
          page,
          pageSize,
        ),
      ),
    paymentBatch: (id) => answer('paymentBatch', () => batchOf(id) ?? null),
    paymentRows: ({ batchId, villageId, today, page, pageSize }) =>
      answer('paymentRows', () => {
        const batch = batchOf(batchId)
        const isShown = batch && isOnNotice(batch, today) && batch.namesGround !== ''
        return paged(isShown ? rowsOf(batchId, villageId).map(publicRow) : [], page, pageSize)
      }),
    household: ({ batchId, villageId, name, lastFour, today }) =>
      answer('household', () => {
        const batch = batchOf(batchId)
        const rows = rowsOf(batchId, villageId).filter(
          (one) => one.name === name && one.lastFour === lastFour,
        )
        return batch && isOnNotice(batch, today) && batch.hasLookup && rows.length > 0
          ? { found: true, rows: rows.map(withoutName) }
          : { found: false }
      }),
    obligations: ({ item, unit, limit }) =>
      answer('obligations', () =>
        store.obligations
          .filter((one) => has(item, one.item.code) && has(unit, one.unit.code))
          .slice(0, limit),
      ),
    upcoming: ({ from, limit }) =>
      answer('upcoming', () =>
        store.obligations
          .filter((one) => one.state === 'pending' && one.dueDate >= from)
          .sort((a, b) => (a.dueDate < b.dueDate ? -1 : 1))
          .slice(0, limit),
      ),
    pages: () => answer('pages', () => store.pages),
    page: (slug) => answer('page', () => store.pages.find((one) => one.slug === slug) ?? null),
    file: (hash) => answer('file', () => store.files.find((one) => one.hash === hash) ?? null),
  }
  return { reader, calls }
}

export const aSite = (given: Partial<PublicSite> = {}): PublicSite => ({
  county: '清和县',
  siteName: '清和县政府信息公开平台',
  siteDomain: 'www.qinghe.example',
  siteIdCode: '4304220001',
  organiser: '清和县人民政府办公室',
  address: '清和县云集镇人民路1号',
  telephone: '0734-8550000',
  email: 'gk@qinghe.example',
  icpNumber: '湘ICP备00000000号',
  policeNumber: '43042200000001',
  demonstration: true,
  supervisionFrom: civilDate('2026-01-01'),
  edition: {
    number: '2026-1',
    title: '清和县主动公开基本目录（2026年版）',
    effectiveFrom: civilDate('2026-01-01'),
  },
  ...given,
})

export const aDomain = (given: Partial<PublicDomain> = {}): PublicDomain => ({
  code: 'shehui-jiuzhu',
  name: '社会救助',
  order: 1,
  itemCount: 1,
  ...given,
})

export const aUnit = (given: Partial<PublicUnit> = {}): PublicUnit => ({
  code: 'minzheng',
  name: '清和县民政局',
  shortName: '县民政局',
  level: '县直单位',
  address: '清和县云集镇民政路8号',
  telephone: '0734-8551111',
  supervisingUnit: null,
  itemCount: 1,
  disclosureCount: 1,
  ...given,
})

export const anItem = (given: Partial<PublicItem> = {}): PublicItem => ({
  code: 'SHJZ-001',
  name: '最低生活保障审核信息',
  path: ['社会救助', '最低生活保障', '审核信息'],
  domain: { code: 'shehui-jiuzhu', name: '社会救助' },
  contentElements: [
    { key: 'list', label: '初审对象名单', required: true },
    { key: 'note', label: '相关说明', required: false },
  ],
  legalBases: [
    {
      title: '《社会救助暂行办法》',
      article: '第十一条',
      documentNumber: '国务院令第649号',
      url: 'https://law.example/649',
    },
  ],
  timeLimit: {
    raw: '制定或获取信息之日起10个工作日内',
    assumed: false,
    readings: ['自制定或者获取信息之日起10个工作日内公开'],
    ceiling: false,
    needsReview: false,
  },
  publishingOrgan: '县民政局',
  owningUnits: [{ code: 'minzheng', name: '清和县民政局', shortName: '县民政局' }],
  owningText: '清和县民政局',
  channels: [
    { name: '政府网站', requirement: 'required' },
    { name: '村公示栏', requirement: 'optional' },
  ],
  audience: '全社会',
  methods: ['proactive'],
  levels: ['县级', '乡级'],
  version: 2,
  effectiveFrom: civilDate('2026-07-01'),
  changeReason: '新增“相关说明”要素',
  sourceNote: '',
  ...given,
})

export const aDisclosure = (given: Partial<PublicDisclosure> = {}): PublicDisclosure => ({
  id: 'd-1',
  title: '2026年第三季度最低生活保障审核信息',
  item: { code: 'SHJZ-001', name: '最低生活保障审核信息' },
  domain: { code: 'shehui-jiuzhu', name: '社会救助' },
  unit: { code: 'minzheng', name: '清和县民政局', shortName: '县民政局' },
  publishedAt: '2026-11-23T01:30:00.000Z',
  publishedOn: civilDate('2026-11-23'),
  formedOn: civilDate('2026-11-09'),
  timeliness: {
    dueDate: civilDate('2026-11-23'),
    publishedOn: civilDate('2026-11-23'),
    state: 'on-time',
    workdaysLate: 0,
    provisional: false,
  },
  elements: [{ key: 'list', label: '初审对象名单', text: '本季度初审对象共十二户。' }],
  body: richText(paragraph('现将有关信息公开如下。')),
  files: [],
  revision: 1,
  contentHash: 'a'.repeat(64),
  source: '',
  kind: 'general',
  indexNumber: '006001001/2026-00012',
  correction: null,
  policy: null,
  interpretation: null,
  ...given,
})

/** An opinion of two years from a gazette: its term ends on 2026-12-31. */
export const aPolicy = (given: Partial<PublicPolicyDocument> = {}): PublicPolicyDocument => ({
  id: 'p-1',
  title: '关于推进农村客运公交化改造的实施意见',
  indexNumber: null,
  unit: { code: 'minzheng', name: '清和县民政局', shortName: '县民政局' },
  documentNumber: '清政办发〔2025〕1号',
  registrationNumber: 'QHDR-2025-01001',
  dateMade: civilDate('2025-01-01'),
  publishedOn: null,
  issuers: '清和县人民政府办公室',
  genre: '意见',
  subject: '工业、交通',
  normative: true,
  trial: false,
  effectiveFrom: civilDate('2025-01-01'),
  lastDay: civilDate('2026-12-31'),
  path: '/policies/p-1',
  statusHistory: [],
  relations: [],
  interpretations: [],
  files: [],
  made: [],
  madeFrom: '',
  gazette: '清和县人民政府公报2025年第1期',
  body: richText(paragraph('本意见自公布之日起施行，有效期二年。')),
  ...given,
})

export const anInterpretation = (
  given: Partial<PublicInterpretation> = {},
): PublicInterpretation => ({
  form: 'text',
  original: true,
  documents: [],
  video: null,
  captions: null,
  ...given,
})

export const aSubsidy = (given: Partial<PublicSubsidy> = {}): PublicSubsidy => ({
  id: 's-1',
  year: 2026,
  name: '耕地地力保护补贴',
  documents: [],
  basis: '《清和县耕地地力保护补贴实施方案》（清农发〔2026〕3号）',
  department: '县农业农村局',
  purpose: '用于支持农民保护耕地、提升地力。',
  recipients: '拥有耕地承包权并实际耕种的农户。',
  standard: '每亩105元',
  hotline: '0734-8552222',
  kind: 'agriculture',
  recipientKind: 'farmer',
  unit: { code: 'minzheng', name: '清和县民政局', shortName: '县民政局' },
  publishedOn: civilDate('2026-03-02'),
  disclosureId: 'd-subsidy-2026',
  editions: [],
  ...given,
})

/** A batch of one township and one village, on notice from 2026-11-20 to 2026-11-27. */
export const aPaymentBatch = (given: Partial<PublicPaymentBatch> = {}): PublicPaymentBatch => ({
  id: 'b-1',
  disclosureId: 'd-payments',
  policy: { id: 's-1', name: '耕地地力保护补贴', year: 2026, standard: '每亩105元' },
  batchLabel: '2026年第一批',
  township: { code: 'yunji', name: '云集镇人民政府', shortName: '云集镇' },
  unit: { code: 'minzheng', name: '清和县民政局', shortName: '县民政局' },
  publishedOn: civilDate('2026-11-20'),
  noticeFrom: civilDate('2026-11-20'),
  noticeTo: civilDate('2026-11-27'),
  objectionTelephone: '0734-8553333',
  keeper: '各村（居）委会',
  rows: 1,
  people: 1,
  amountFen: 31_500,
  villages: [{ villageId: 'v-1', name: '石塘村', rows: 1, people: 1, amountFen: 31_500 }],
  hasLookup: true,
  namesGround: '',
  ended: false,
  ...given,
})

export const aPaymentRow = (given: Partial<FixturePaymentRow> = {}): FixturePaymentRow => ({
  batchId: 'b-1',
  villageId: 'v-1',
  name: '周石生',
  lastFour: '0016',
  line: 1,
  maskedName: '周*生',
  groupText: '第三组',
  quantity: 3,
  standardFen: 10_500,
  amountFen: 31_500,
  paidOn: null,
  ...given,
})

export const anObligation = (given: Partial<PublicObligation> = {}): PublicObligation => ({
  key: 'SHJZ-001/minzheng/2026-Q4',
  title: '2026年第四季度最低生活保障审核信息',
  item: { code: 'SHJZ-001', name: '最低生活保障审核信息' },
  unit: { code: 'minzheng', name: '清和县民政局', shortName: '县民政局' },
  dueDate: civilDate('2026-12-01'),
  provisional: false,
  ceiling: false,
  state: 'pending',
  publishedOn: null,
  workdaysLate: null,
  ...given,
})

export const aPage = (given: Partial<PublicPage> = {}): PublicPage => ({
  slug: 'guide',
  title: '政府信息公开指南',
  order: 1,
  body: richText(paragraph('为方便公民、法人和其他组织获取政府信息，编制本指南。')),
  files: [],
  updatedOn: civilDate('2026-03-01'),
  ...given,
})

export const aStore = (given: Partial<FixtureStore> = {}): FixtureStore => ({
  version: 1,
  site: aSite(),
  domains: [aDomain()],
  units: [aUnit()],
  items: [anItem()],
  disclosures: [aDisclosure()],
  versions: [],
  withdrawals: [],
  policies: [],
  subsidies: [],
  paymentBatches: [],
  paymentRows: [],
  obligations: [anObligation()],
  pages: [
    aPage(),
    aPage({ slug: 'rules', title: '政府信息公开制度', order: 2 }),
    aPage({ slug: 'annual-reports', title: '政府信息公开年报', order: 3 }),
    aPage({ slug: 'request', title: '依申请公开', order: 4 }),
  ],
  files: [],
  ...given,
})

export const richText = (...children: object[]): { root: { children: unknown[] } } => ({
  root: { children },
})

export const text = (content: string, format = 0): object => ({
  type: 'text',
  text: content,
  format,
})

export const paragraph = (...content: (string | object)[]): object => ({
  type: 'paragraph',
  children: content.map((one) => (typeof one === 'string' ? text(one) : one)),
})

export const link = (url: string, label: string, linkType = 'custom'): object => ({
  type: 'link',
  fields: { url, linkType },
  children: [text(label)],
})

/** What leaves the store of a line. */
const publicRow = ({
  line,
  maskedName,
  groupText,
  quantity,
  standardFen,
  amountFen,
  paidOn,
}: FixturePaymentRow): PublicPaymentRow => ({
  line,
  maskedName,
  groupText,
  quantity,
  standardFen,
  amountFen,
  paidOn,
})

const withoutName = (row: FixturePaymentRow): Omit<PublicPaymentRow, 'maskedName'> => {
  const shown: Partial<PublicPaymentRow> = publicRow(row)
  delete shown.maskedName
  return shown as Omit<PublicPaymentRow, 'maskedName'>
}

const paged = <T>(all: T[], page: number, pageSize: number): Paged<T> => ({
  docs: all.slice((page - 1) * pageSize, page * pageSize),
  total: all.length,
  page,
  pageCount: Math.ceil(all.length / pageSize),
})
