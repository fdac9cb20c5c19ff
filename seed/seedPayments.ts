import type { Payload } from 'payload'
import { addDays, civilDateAt, type CivilDate } from '../src/domain/calendar/civilDate'
import { textTree } from '../src/domain/publication/textTree'
import type { OutputRow } from '../src/exchange/workbook/workbookOutput'
import { collectBytes } from '../src/exchange/workbook/collectBytes'
import { writeWorkbook } from '../src/exchange/workbook/writeWorkbook'
import type { SubsidyPolicy, User } from '../src/payload-types'
import { findPaymentImport } from '../src/repositories/paymentImports'
import { loadWorkCalendar } from '../src/repositories/workCalendar'
import { confirmColumns } from '../src/services/subsidy/imports/confirmColumns'
import { receivePaymentList } from '../src/services/subsidy/imports/receivePaymentList'
import { storeImport } from '../src/services/subsidy/imports/storeImport'
import { workOnImports } from '../src/services/subsidy/imports/workOnImports'
import { inventedPayees, type InventedPayee } from './inventedPayees'
import { publishReviewed } from './publishReviewed'
import type { SeededAccounts } from './seedAccounts'
import { instantOn, seedContext } from './seedContext'
import type { Organisation } from './seedOrganisation'

const TOWNSHIP = 'santang'
const ITEM = '13-02'
const POLICY = '耕地地力保护补贴'
/** Names that no village has: the gazette names none of this township. */
const VILLAGES = ['演示一村', '演示二村', '演示社区']
const PAYEES_OF_A_VILLAGE = 12
/** Fen per 亩 where the policy has no standard of its own. */
const STANDARD_FEN = 10_500
/** Longer than any day that a demonstration is swept ahead to: the second list stays on notice. */
const NOTICE_DAYS = 30

/**
 * Payment lists of a township as it would bring them: one whose notice is over, one on notice, and one
 * that waits with rows to be mended. Villages and people are invented.
 */
export const seedPayments = async (
  payload: Payload,
  { now, people, organisation }: { now: Date; people: SeededAccounts; organisation: Organisation },
): Promise<void> => {
  const editor = people.editorOf.get(TOWNSHIP)
  const reviewer = people.reviewerOf.get(TOWNSHIP)
  const townshipId = organisation.units.get(TOWNSHIP)
  const policy = await findPolicy(payload)
  if (!editor || !reviewer || !townshipId || !policy) return
  await seedVillages(payload, townshipId)
  const calendar = await loadWorkCalendar({ payload, req: {} })
  const today = civilDateAt(now)
  const workday = (daysAgo: number): CivilDate => calendar.rollBack(addDays(today, -daysAgo))
  const list = (day: CivilDate, batchLabel: string, payees: readonly InventedPayee[]) =>
    bringList(payload, { day, editor, policy, batchLabel, payees })

  const everybody = VILLAGES.length * PAYEES_OF_A_VILLAGE
  for (const [batchLabel, daysAgo, from] of [
    ['第一批', 45, 1],
    ['第二批', 2, 1 + everybody],
  ] as const) {
    const day = workday(daysAgo)
    const importId = await list(day, batchLabel, inventedPayees({ from, count: everybody }))
    const as = (person: User) => seedContext(payload, instantOn(day, '15:00'), person)
    await storeImport(as(editor), {
      importId,
      decision: { setAsideBad: false, doubts: 'keep' },
    })
    const disclosureId = await writeNotice(payload, { day, editor, policy, batchLabel, importId })
    await publishReviewed({ disclosureId, editor, reviewer, secrecy: people.secrecy, as })
  }
  const third = inventedPayees({ from: 1 + 2 * everybody, count: everybody })
  await list(workday(1), '第三批', [...third, ...third.slice(0, 1)])
}

const findPolicy = async (payload: Payload): Promise<SubsidyPolicy | undefined> =>
  (
    await payload.find({
      collection: 'subsidy-policies',
      where: { and: [{ name: { equals: POLICY } }, { inForce: { equals: true } }] },
      sort: '-year',
      limit: 1,
      depth: 0,
      overrideAccess: true,
    })
  ).docs[0]

const seedVillages = async (payload: Payload, township: string): Promise<void> => {
  for (const name of VILLAGES)
    await payload.create({
      collection: 'villages',
      data: { name, kind: name.endsWith('社区') ? 'community' : 'village', township },
      depth: 0,
      overrideAccess: true,
    })
}

type List = {
  day: CivilDate
  editor: User
  policy: SubsidyPolicy
  batchLabel: string
}

/** Uploaded, its columns confirmed, read: as far as the point where somebody decides. */
const bringList = async (
  payload: Payload,
  { day, editor, policy, batchLabel, payees }: List & { payees: readonly InventedPayee[] },
): Promise<string> => {
  const context = seedContext(payload, instantOn(day, '10:00'), editor)
  const { id } = await receivePaymentList(context, {
    fileName: `${policy.name}${batchLabel}.xlsx`,
    data: await listFile(policy, payees),
    policyId: policy.id,
    year: policy.year,
    batchLabel,
    townshipId: null,
  })
  const record = await findPaymentImport(context, id)
  await confirmColumns(context, {
    importId: id,
    sheets: (record?.recognition.sheets ?? []).flatMap(({ proposed, include }, sheet) =>
      proposed && include ? [{ sheet, mapping: proposed }] : [],
    ),
  })
  await workOnImports(seedContext(payload, instantOn(day, '10:05')), () => instantOn(day, '10:05'))
  return id
}

/** As a township makes it: a title above the header, the village named once, a sum below. */
const listFile = (policy: SubsidyPolicy, payees: readonly InventedPayee[]): Promise<Buffer> => {
  const standard = policy.unitStandardFen ?? STANDARD_FEN
  let total = 0
  const rows = payees.map(({ name, identity, mu }, at): OutputRow => {
    const fen = Math.round(mu * standard)
    total += fen
    const village = VILLAGES[Math.floor(at / PAYEES_OF_A_VILLAGE)] ?? VILLAGES[0] ?? ''
    return {
      cells: [
        { value: at + 1, type: 'integer' },
        at % PAYEES_OF_A_VILLAGE === 0 ? village : null,
        `${1 + (at % 3)}组`,
        name,
        { value: identity, type: 'text' },
        { value: mu.toFixed(1), type: 'number' },
        { value: (standard / 100).toFixed(2), type: 'money' },
        { value: (fen / 100).toFixed(2), type: 'money' },
      ],
    }
  })
  const header = [
    '序号',
    '村别',
    '组别',
    '户主姓名',
    '身份证号',
    '面积(亩)',
    '标准(元/亩)',
    '金额(元)',
  ]
  return collectBytes(
    writeWorkbook({
      sheets: [
        {
          name: '发放名单',
          columns: header.map(() => ({ width: 16 })),
          rows: [
            [
              {
                cells: [
                  { value: `${policy.name}发放花名册（演示，人员均为虚构）`, style: 'title' },
                ],
              },
              { cells: header.map((value) => ({ value, style: 'header' as const })) },
              ...rows,
              {
                cells: [
                  '合计',
                  ...Array.from({ length: 6 }, () => null),
                  { value: (total / 100).toFixed(2), type: 'money' as const },
                ],
              },
            ],
          ],
        },
      ],
    }),
  )
}

const writeNotice = async (
  payload: Payload,
  { day, editor, policy, batchLabel, importId }: List & { importId: string },
): Promise<string> => {
  const { docs: items } = await payload.find({
    collection: 'items',
    where: { and: [{ code: { equals: ITEM } }, { inForce: { equals: true } }] },
    limit: 1,
    depth: 1,
    overrideAccess: true,
  })
  const item = items[0]
  const version = typeof item?.currentVersion === 'object' ? item.currentVersion : null
  const { docs: batches } = await payload.find({
    collection: 'payment-batches',
    where: { import: { equals: importId } },
    depth: 0,
    overrideAccess: true,
  })
  const copy = await payload.create({
    collection: 'disclosures',
    data: {
      item: item?.id ?? '',
      kind: 'payments',
      title: `三塘镇${policy.name}${policy.year}年${batchLabel}发放公示（演示）`,
      elements: (version?.contentElements ?? []).map(({ key, label }) => ({
        key,
        label,
        mode: 'body',
        text: '',
      })),
      body: textTree([
        `现将三塘镇${policy.name}${policy.year}年${batchLabel}发放情况予以公示，各村名单同时在村务公开栏张贴。演示数据，村名和人员均为虚构。`,
      ]) as never,
      payments: {
        batches: batches.map(({ id }) => id),
        noticeTo: addDays(day, NOTICE_DAYS),
        objectionTelephone: '0000-0000000（演示）',
      },
    },
    depth: 0,
    overrideAccess: true,
    req: seedContext(payload, instantOn(day, '14:00'), editor).req,
  })
  return copy.id
}
