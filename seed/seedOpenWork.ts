import type { Payload } from 'payload'
import { addDays, civilDateAt } from '../src/domain/calendar/civilDate'
import { actOnCardOf } from '../src/services/actOnCardOf'
import { exemptObligation } from '../src/services/exemptObligation'
import { approveDisclosure } from '../src/services/review/approveDisclosure'
import { readReview } from '../src/services/review/readReview'
import { submitDisclosure } from '../src/services/review/submitDisclosure'
import type { SeededAccounts } from './seedAccounts'
import { instantOn, seedContext } from './seedContext'
import type { Organisation } from './seedOrganisation'

type OpenWorkOptions = { now: Date; people: SeededAccounts; organisation: Organisation }

/**
 * What lies on the desks on the first day: a proposal that waits for an answer, cards explained and
 * closed, an exemption, copies in review, a next edition in draft. Old reminders count as read and told.
 */
export const seedOpenWork = async (
  payload: Payload,
  { now, people, organisation }: OpenWorkOptions,
): Promise<void> => {
  const yesterday = addDays(civilDateAt(now), -1)
  const at = instantOn(yesterday, '16:30')
  await seedProposal(payload, { at, people })
  await seedCards(payload, { at, people, organisation })
  await seedExemption(payload, { at, people })
  await seedReviews(payload, { at, people, organisation })
  await payload.create({
    collection: 'checklist-editions',
    data: {
      number: `${yesterday.slice(0, 4)}年第3版`,
      title: '衡南县主动公开清单（演示，下一版草拟）',
      effectiveFrom: addDays(yesterday, 40),
      basis: '主动公开清单动态调整机制',
      state: 'draft',
    },
    depth: 0,
    overrideAccess: true,
  })
  await tellHistory(payload, at)
}

type Step = { at: Date; people: SeededAccounts }

const seedProposal = async (payload: Payload, { at, people }: Step): Promise<void> => {
  const editor = people.editorOf.get('nongye')
  if (!editor) return
  await payload.create({
    collection: 'item-proposals',
    data: {
      kind: 'new',
      name: '农机购置补贴信息（演示建议）',
      content: '补贴机具种类\n申请条件和程序\n补贴结果\n咨询电话',
      timeLimitText: '自信息形成或者变更之日起20个工作日内',
      reason: '群众咨询较多，建议单列事项集中公开。',
      basis: '《衡南县2022年政务公开工作要点》第十三项',
      state: 'submitted',
    },
    depth: 0,
    overrideAccess: true,
    req: seedContext(payload, at, editor).req,
  })
}

/** Every second mended card is explained and closed; the rest waits for the auditor. */
const seedCards = async (
  payload: Payload,
  { at, people, organisation }: Step & { organisation: Organisation },
): Promise<void> => {
  const codes = new Map([...organisation.units].map(([code, id]) => [id, code]))
  const { docs: cards } = await payload.find({
    collection: 'cards',
    where: { mended: { equals: true } },
    sort: 'issuedOn',
    limit: 0,
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  for (const card of cards.filter((_, index) => index % 2 === 0)) {
    const editor = people.editorOf.get(codes.get(String(card.unit)) ?? '')
    if (!editor) continue
    await actOnCardOf({
      context: seedContext(payload, at, editor),
      cardId: card.id,
      action: 'explain',
      text: '演示说明：经办人员调整，材料移交延误，已补发并完善交接。',
    })
    await actOnCardOf({
      context: seedContext(payload, at, people.auditor),
      cardId: card.id,
      action: 'close',
      text: '已核实改正（演示）。',
    })
  }
}

const seedExemption = async (payload: Payload, { at, people }: Step): Promise<void> => {
  const { docs } = await payload.find({
    collection: 'obligations',
    where: { state: { equals: 'pending' } },
    sort: '-dueDate',
    limit: 1,
    depth: 0,
    overrideAccess: true,
  })
  if (docs[0])
    await exemptObligation({
      context: seedContext(payload, at, people.keeper),
      obligationId: docs[0].id,
      ground: '《政府信息公开条例》第十六条（演示）',
      reason: '演示：该期信息属于过程性信息，经审查不予公开。',
    })
}

/** One copy waits for its reviewer, another for the secrecy review. */
const seedReviews = async (
  payload: Payload,
  { at, people, organisation }: Step & { organisation: Organisation },
): Promise<void> => {
  for (const [unitCode, isPassed] of [
    ['nongye', false],
    ['caizheng', true],
  ] as const) {
    const editor = people.editorOf.get(unitCode)
    const reviewer = people.reviewerOf.get(unitCode)
    const { docs } = await payload.find({
      collection: 'disclosures',
      where: {
        and: [
          { unit: { equals: organisation.units.get(unitCode) } },
          { state: { equals: 'draft' } },
        ],
      },
      sort: '-createdAt',
      limit: 1,
      depth: 0,
      overrideAccess: true,
    })
    const disclosureId = docs[0]?.id
    if (!disclosureId || !editor || !reviewer) continue
    await submitDisclosure({ context: seedContext(payload, at, editor), disclosureId })
    if (!isPassed) continue
    const context = seedContext(payload, at, reviewer)
    const { contentHash } = await readReview({ context, disclosureId })
    await approveDisclosure({ context, disclosureId, stage: 'tier1', contentHash })
  }
}

/** Mail of the simulated year is never sent; what is older than a week counts as read. */
const tellHistory = async (payload: Payload, at: Date): Promise<void> => {
  await payload.db.updateMany({
    collection: 'notices',
    where: { digest: { exists: false } },
    data: { digest: 'history' },
  })
  const weekAgo = new Date(at.getTime() - 7 * 86_400_000).toISOString()
  await payload.db.updateMany({
    collection: 'notices',
    where: { sentAt: { less_than: weekAgo } },
    data: { readAt: weekAgo },
  })
}
