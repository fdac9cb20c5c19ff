import type { Where } from 'payload'
import { civilDateAt, type CivilDate } from '../domain/calendar/civilDate'
import type { Desk, DeskCard, DeskNotice, DeskTask } from '../domain/office/officeViews'
import { COUNTY_WIDE } from '../domain/organisation/userRole'
import { findAllUnits } from '../repositories/units'
import { loadWorkCalendar } from '../repositories/workCalendar'
import { idOf } from '../repositories/scope'
import { installationOf } from './installation'
import { readDeskReviews } from './readDeskReviews'
import { Refusal } from './Refusal'
import type { Actor, ServiceContext } from './serviceContext'

const ROWS = 30

/** The first page of the admin: a person's reminders, the unit's open work, what waits for the role. */
export const readDesk = async ({ context }: { context: ServiceContext }): Promise<Desk> => {
  const { payload, req, actor, now } = context
  if (!actor) throw new Refusal('请先登录', 401)
  const today = civilDateAt(now)
  const isCountyWide = actor.roles.some((role) => COUNTY_WIDE.includes(role))
  const ofUnit: Where[] = isCountyWide ? [] : [{ unit: { equals: actor.unit ?? '' } }]
  const state = await payload.findGlobal({
    slug: 'system-state',
    depth: 0,
    overrideAccess: true,
    req,
  })
  const unitName = new Map((await findAllUnits(context)).map(({ id, name }) => [id, name]))
  const nameOf = (unit: unknown): string => unitName.get(idOf(unit) ?? '') ?? ''
  return {
    today,
    person: {
      name: actor.name,
      unitName: actor.unit ? nameOf(actor.unit) : null,
      roles: [...actor.roles],
    },
    demonstration: state.demonstration ?? false,
    ...(await noticesOf(context, actor)),
    ...(await tasksOf(context, { ofUnit, today, nameOf })),
    cards: await cardsOf(context, { ofUnit, nameOf }),
    ...(await readDeskReviews(context, actor)),
    keeper: actor.roles.includes('catalogue') ? await keeperWork(context) : null,
    mail: actor.roles.includes('admin') ? await mailState(context) : null,
  }
}

const noticesOf = async (
  { payload, req }: ServiceContext,
  actor: Actor,
): Promise<Pick<Desk, 'notices' | 'unreadCount'>> => {
  const own: Where = { recipient: { equals: actor.id } }
  const options = { collection: 'notices', overrideAccess: true, req } as const
  const { docs } = await payload.find({
    ...options,
    where: own,
    sort: ['-sentAt', '-id'],
    limit: ROWS,
    depth: 0,
  })
  const unread = await payload.count({
    ...options,
    where: { and: [own, { readAt: { exists: false } }] },
  })
  return {
    notices: docs.map((doc) => ({
      id: doc.id,
      kind: doc.kind as DeskNotice['kind'],
      subject: doc.subject ?? '',
      text: doc.text ?? '',
      shortText: doc.shortText ?? '',
      dueDate: (doc.dueDate || null) as CivilDate | null,
      sentAt: doc.sentAt ?? '',
      readAt: doc.readAt ?? null,
      obligationId: idOf(doc.obligation),
      cardId: idOf(doc.card),
      disclosureId: idOf(doc.disclosure),
      policyDocumentId: idOf(doc.policyDocument),
    })),
    unreadCount: unread.totalDocs,
  }
}

type Listing = { ofUnit: Where[]; nameOf: (unit: unknown) => string }

const tasksOf = async (
  context: ServiceContext,
  { ofUnit, today, nameOf }: Listing & { today: CivilDate },
): Promise<Pick<Desk, 'tasks' | 'taskCount'>> => {
  const calendar = await loadWorkCalendar(context)
  const found = await context.payload.find({
    collection: 'obligations',
    where: { and: [{ state: { in: ['pending', 'overdue'] } }, ...ofUnit] },
    sort: ['dueDate', 'key'],
    limit: ROWS,
    depth: 1,
    overrideAccess: true,
    req: context.req,
  })
  const tasks = found.docs.map((doc): DeskTask => ({
    id: doc.id,
    title: doc.title,
    itemId: idOf(doc.item) ?? '',
    itemName: typeof doc.item === 'object' ? doc.item.name : '',
    unitName: nameOf(doc.unit),
    dueDate: doc.dueDate as CivilDate,
    workdaysLeft: calendar.workdaysBetween(today, doc.dueDate as CivilDate),
    state: doc.state as DeskTask['state'],
    provisional: doc.provisional ?? false,
    ceiling: doc.ceiling ?? false,
  }))
  return { tasks, taskCount: found.totalDocs }
}

const cardsOf = async (
  { payload, req }: ServiceContext,
  { ofUnit, nameOf }: Listing,
): Promise<DeskCard[]> => {
  const { docs } = await payload.find({
    collection: 'cards',
    where: { and: [{ state: { in: ['issued', 'explained'] } }, ...ofUnit] },
    sort: ['-issuedOn', '-id'],
    limit: ROWS,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return docs.map((doc) => ({
    id: doc.id,
    title: doc.title,
    level: doc.level as DeskCard['level'],
    state: doc.state as DeskCard['state'],
    unitName: nameOf(doc.unit),
    issuedOn: doc.issuedOn as CivilDate,
    mended: doc.mended ?? false,
  }))
}

const keeperWork = async ({ payload, req }: ServiceContext): Promise<Desk['keeper']> => {
  const options = { overrideAccess: true, req } as const
  const [proposals, prior, review, unnamed] = await Promise.all([
    payload.count({
      collection: 'item-proposals',
      where: { state: { equals: 'submitted' } },
      ...options,
    }),
    payload.count({
      collection: 'prior-publications',
      where: { state: { equals: 'submitted' } },
      ...options,
    }),
    payload.count({
      collection: 'item-versions',
      where: { and: [{ needsReview: { equals: true } }, { state: { not_equals: 'dropped' } }] },
      ...options,
    }),
    payload.count({
      collection: 'item-versions',
      where: { owningScope: { equals: 'to-be-named' } },
      ...options,
    }),
  ])
  return {
    proposals: proposals.totalDocs,
    priorPublications: prior.totalDocs,
    needsReview: review.totalDocs,
    toBeNamed: unnamed.totalDocs,
  }
}

const mailState = async ({ payload, req }: ServiceContext): Promise<Desk['mail']> => {
  const count = (state: string) =>
    payload.count({
      collection: 'outbox',
      where: { state: { equals: state } },
      overrideAccess: true,
      req,
    })
  const [filed, failed] = await Promise.all([count('filed'), count('failed')])
  return {
    filed: filed.totalDocs,
    failed: failed.totalDocs,
    smtp: installationOf(payload).smtp,
  }
}
