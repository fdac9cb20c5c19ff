import { createHash, randomUUID } from 'node:crypto'
import { textTree } from '../../../../src/domain/publication/textTree'
import { canonicalPayment } from '../../../../src/domain/subsidy/payments/batchTotals'
import { householdKey } from '../../../../src/domain/subsidy/payments/householdKey'
import type { VillageTotal } from '../../../../src/domain/subsidy/villageTotal'
import type {
  PaymentBatch,
  SubsidyPolicy,
  Unit,
  User,
  Village,
} from '../../../../src/payload-types'
import { insertPayments } from '../../../../src/repositories/payments/insertPayments'
import type { PaymentRow } from '../../../../src/repositories/payments/paymentRow'
import { inTransaction } from '../../../../src/repositories/inTransaction'
import { createPublicReader } from '../../../../src/repositories/publicReader'
import { installationOf } from '../../../../src/services/installation'
import {
  createHouseholdIndex,
  HOUSEHOLD_INDEX,
} from '../../../../src/services/subsidy/publication/createHouseholdIndex'
import { openVault } from '../../../../src/services/vault/openVault'
import type { Installation } from '../../../support/installation'
import { aCounty, type County } from '../../../support/aCounty'
import { aUnit, aUser } from '../../../support/builders'
import { publish } from '../../../support/publish'

/** Somebody on a list; the identity number is invented, of the region 430422. */
export type Payee = {
  name: string
  /** Null: the list has no number of this person. */
  identity: string | null
  amountFen?: number
  groupText?: string
}

/** The day on which lists go out in these tests, and the last day of their notices. */
export const DAY = '2026-09-02'
export const LAST_DAY = '2026-09-12'

const own = { depth: 0, overrideAccess: true } as const

/** A finance office that pays two villages of a township, with a township's own editor. */
export const aPaymentOffice = async (installation: Installation) => {
  const county = await aCounty(installation)
  const { payload, units, people } = county
  const township = await aUnit(payload, {
    code: 'yunji',
    name: '云集镇人民政府',
    level: 'township',
  })
  const townshipEditor = await aUser(payload, { role: 'editor', unit: township.id })
  const villages: Village[] = []
  for (const name of ['石塘村', '前进村'])
    villages.push(
      await payload.create({
        collection: 'villages',
        data: { name, kind: 'village', township: township.id, active: true },
        ...own,
      }),
    )
  const reader = createPublicReader({
    payload,
    publicFiles: installationOf(payload).publicFiles,
    householdIndex: createHouseholdIndex(payload),
  })
  const policyOf = (given: Partial<SubsidyPolicy> = {}): Promise<SubsidyPolicy> =>
    aPolicy(county, given)
  return {
    ...county,
    township,
    townshipEditor,
    villages,
    reader,
    aPolicy: policyOf,
    aBatch: (given: ABatch) => aBatch(county, { township, villages, ...given }),
    aCopy: (given: ACopy) => aCopy(county, given),
    publishCopy: (disclosureId: string, at: string = DAY, editor: User = people.editor) =>
      publish(county, { disclosureId, at, editor }),
    financeUnit: units.finance,
  }
}

export type PaymentOffice = Awaited<ReturnType<typeof aPaymentOffice>>

const aPolicy = (
  { payload, units }: County,
  given: Partial<SubsidyPolicy>,
): Promise<SubsidyPolicy> =>
  payload.create({
    collection: 'subsidy-policies',
    data: {
      key: randomUUID(),
      title: '耕地地力保护补贴（2026年）',
      series: randomUUID(),
      name: '耕地地力保护补贴',
      year: 2026,
      basis: '湘财农〔2026〕1号',
      standard: '每亩105元',
      hotline: '0734-8550001',
      objectionTelephone: '0734-8550002',
      unit: units.finance.id,
      inForce: true,
      ...given,
    } as never,
    ...own,
  })

type ABatch = {
  policy: SubsidyPolicy
  payees: readonly Payee[][]
  label?: string
  unit?: string
}

/** A stored list: the payees of the first village, of the second. */
const aBatch = async (
  { payload, units }: County,
  {
    policy,
    payees,
    label = '第一批',
    unit = units.finance.id,
    township,
    villages,
  }: ABatch & { township: Unit; villages: readonly Village[] },
): Promise<PaymentBatch> => {
  const vault = await openVault({ payload, req: {} })
  const id = await newBatch(payload, {
    key: randomUUID(),
    title: `${policy.name} 2026年${label} 云集镇`,
    policy: policy.id,
    year: 2026,
    batchLabel: label,
    township: township.id,
    unit,
    state: 'stored',
  })
  const rows: PaymentRow[] = []
  const totals: VillageTotal[] = payees.map((people, at) => {
    const village = villages[at] as Village
    for (const payee of people) {
      const { name, identity, amountFen = 31_500, groupText = '一组' } = payee
      const line = rows.length + 1
      rows.push({
        id: rowId(payload, line),
        import: id,
        batch: id,
        township: township.id,
        village: village.id,
        line,
        sheet: 'Sheet1',
        row: line + 1,
        villageText: village.name,
        groupText,
        name,
        identitySealed: identity && vault.seal(identity, `payment:${line}:identity`),
        bankSealed: null,
        identityKey: identity && vault.index('identity', identity),
        householdKey:
          identity &&
          vault.index(HOUSEHOLD_INDEX, householdKey({ name, lastFour: identity.slice(-4) })),
        quantity: 3,
        standardFen: 10_500,
        amountFen,
        paidOn: '2026-08-20',
        remark: '',
        severity: '',
        problems: [],
      })
    }
    return {
      villageId: village.id,
      name: village.name,
      rows: people.length,
      people: new Set(people.map(({ identity, name }) => identity ?? name)).size,
      amountFen: people.reduce((sum, one) => sum + (one.amountFen ?? 31_500), 0),
    }
  })
  await inTransaction({ payload, req: {} }, (req) => insertPayments({ payload, req }, rows))
  return payload.update({
    collection: 'payment-batches',
    id,
    data: {
      rowCount: rows.length,
      people: totals.reduce((sum, { people }) => sum + people, 0),
      amountFen: totals.reduce((sum, one) => sum + one.amountFen, 0),
      villages: totals as never,
      rowsHash: rowsHashOf(rows),
      hasIdentity: rows.some(({ identityKey }) => identityKey !== null),
    },
    ...own,
  })
}

/** As the import makes it. */
export const rowsHashOf = (rows: readonly PaymentRow[]): string => {
  const hash = createHash('sha256')
  for (const row of rows) hash.update(`${canonicalPayment(row)}\n`)
  return hash.digest('hex')
}

const newBatch = async (payload: County['payload'], data: Partial<PaymentBatch>): Promise<string> =>
  (await payload.create({ collection: 'payment-batches', data: data as never, ...own })).id

const rowId = (payload: County['payload'], line: number): string =>
  payload.db.name === 'sqlite'
    ? randomUUID()
    : randomUUID().replaceAll('-', '').slice(0, 16) + String(line).padStart(8, '0')

type ACopy = {
  batches: readonly string[]
  noticeFrom?: string
  noticeTo?: string
  objectionTelephone?: string
  keeper?: string
  title?: string
}

/** A payments copy by the finance office's editor, complete but for review. */
const aCopy = async (
  county: County,
  { batches, noticeTo = LAST_DAY, title = '耕地地力保护补贴发放公示', ...rest }: ACopy,
): Promise<string> => {
  const { payload, items, people } = county
  const context = county.at(DAY, people.editor)
  const { id } = await payload.create({
    collection: 'disclosures',
    data: {
      item: items[0]?.id ?? '',
      formedOn: '2026-09-01',
      kind: 'payments',
      title,
      elements: [{ key: 'e1', label: '内容', text: '发放名单已经核对' }],
      body: textTree(['现将发放情况公示如下。']) as never,
      payments: { batches: [...batches], noticeTo, ...rest },
      state: 'draft',
    },
    ...own,
    req: context.req,
  })
  return id
}
