/**
 * A believable year: information forms, units publish in time, late or not at all, and the system
 * itself plans, sweeps, reminds and issues cards as of every working day. Nothing is computed here
 * but who does what and when; states, dates, cards and figures all come from the services.
 */
import type { Payload } from 'payload'
import { addDays, daysBetween, type CivilDate } from '../src/domain/calendar/civilDate'
import type { WorkCalendar } from '../src/domain/calendar/workCalendar'
import type { User } from '../src/payload-types'
import { findObligations, type ObligationRecord } from '../src/repositories/obligations'
import { idsOf } from '../src/repositories/scope'
import { loadWorkCalendar } from '../src/repositories/workCalendar'
import { generateObligations } from '../src/services/generateObligations'
import { issueCards } from '../src/services/issueCards'
import { markOverdue } from '../src/services/markOverdue'
import { projectCatalogue } from '../src/services/projectCatalogue'
import { sendReminders } from '../src/services/sendReminders'
import { sweepContextOf } from '../src/services/sweepContext'
import { eventKindsOf } from '../src/domain/supervision/eventKind'
import { clausesOf } from '../src/repositories/editions'
import { publishAs, writeAs, type Deed } from './deeds'
import { createRandomness, type Randomness } from './randomness'
import type { CountyData } from './schema'
import { instantOn, seedContext } from './seedContext'
import { habitOf } from './unitHabits'

type YearOptions = {
  county: CountyData
  unitCodes: ReadonlyMap<string, string>
  editorOf: ReadonlyMap<string, User>
  reviewerOf: ReadonlyMap<string, User>
  secrecy: User
  from: CivilDate
  /** The day before it is the last simulated one. */
  today: CivilDate
  onDay: (done: number, total: number) => void
}

type Year = YearOptions & {
  payload: Payload
  calendar: WorkCalendar
  randomness: Randomness
  agenda: Map<CivilDate, Deed[]>
  planned: Set<string>
}

/** Runs the year from `from` to the day before `today`. */
export const seedYear = async (payload: Payload, options: YearOptions): Promise<void> => {
  const year: Year = {
    ...options,
    payload,
    calendar: await loadWorkCalendar({ payload, req: {} }),
    randomness: createRandomness(20_221_231),
    agenda: new Map(),
    planned: new Set(),
  }
  await planEvents(year)
  const total = daysBetween(options.from, options.today)
  for (let offset = 0; offset < total; offset += 1) {
    const day = addDays(options.from, offset)
    if (offset % PLANNING_DAYS === 0) await planTurns(year, day)
    if (year.calendar.isWorkday(day)) {
      await sweepOf(year, day)
      for (const deed of year.agenda.get(day) ?? []) await act(year, day, deed)
    }
    options.onDay(offset + 1, total)
  }
}

const PLANNING_DAYS = 28

const sweepOf = async ({ payload }: Year, day: CivilDate): Promise<void> => {
  const context = seedContext(payload, instantOn(day, '08:05'))
  await projectCatalogue(context)
  const sweep = await sweepContextOf(context)
  await markOverdue(sweep)
  await issueCards(sweep)
  await sendReminders(sweep)
}

/** When the information of event-driven items forms, spread over the owners and the year. */
const planEvents = async (year: Year): Promise<void> => {
  const { payload, county, unitCodes, randomness, from, today } = year
  const { docs: items } = await payload.find({
    collection: 'items',
    where: { inForce: { equals: true } },
    limit: 0,
    pagination: false,
    depth: 1,
    sort: 'code',
    overrideAccess: true,
  })
  for (const item of items) {
    const topics = county.topics.find((one) => one.item === item.code)
    const version = typeof item.currentVersion === 'object' ? item.currentVersion : null
    const kind = version ? eventKindsOf(clausesOf(version))[0] : undefined
    const owners = idsOf(item.owners).flatMap((id) => unitCodes.get(id) ?? [])
    if (!topics?.eventsPerYear || !kind || kind === 'starts' || owners.length === 0) continue
    for (let turn = 0; turn < topics.eventsPerYear; turn += 1) {
      const topic = topics.topics[turn % topics.topics.length]
      const formedOn = addDays(from, randomness.between(3, daysBetween(from, today) - 4))
      if (!topic) continue
      schedule(year, year.calendar.addWorkdays(formedOn, randomness.between(0, 2)), {
        kind: 'record',
        itemId: item.id,
        formedOn,
        eventKind: kind,
        writing: {
          itemCode: item.code,
          unitCode: owners[(turn + randomness.between(0, 3)) % owners.length] ?? '',
          title: topic.title,
          body: [topic.body],
        },
      })
    }
  }
}

/** Makes the turns that come round by the calendar, and decides when each unit will publish. */
const planTurns = async (year: Year, day: CivilDate): Promise<void> => {
  const { payload, county, unitCodes, planned } = year
  await generateObligations(seedContext(payload, instantOn(day, '07:30')))
  const open = await findObligations(
    { payload, req: {} },
    { and: [{ state: { equals: 'pending' } }, { event: { exists: false } }] },
  )
  const { docs: items } = await payload.find({
    collection: 'items',
    limit: 0,
    pagination: false,
    depth: 0,
    select: { code: true },
    overrideAccess: true,
  })
  const codeOf = new Map(items.map(({ id, code }) => [id, code]))
  for (const obligation of open) {
    if (planned.has(obligation.key)) continue
    planned.add(obligation.key)
    const unitCode = unitCodes.get(obligation.unitId) ?? ''
    const itemCode = codeOf.get(obligation.itemId) ?? ''
    const topic = county.topics.find((one) => one.item === itemCode)?.topics[0]
    const publishOn = publishingDay(year, { unitCode, obligation, notBefore: day })
    if (!publishOn) continue
    schedule(year, publishOn, {
      kind: 'fulfil',
      obligationId: obligation.id,
      itemId: obligation.itemId,
      writing: {
        itemCode,
        unitCode,
        title: `${obligation.title}（示例）`,
        body: [topic?.body ?? '本文为演示文本，不代表任何真实机关的工作。'],
      },
    })
  }
}

/** By the unit's habit: some days ahead of the limit, after it, or never (null). */
const publishingDay = (
  { calendar, randomness }: Year,
  {
    unitCode,
    obligation,
    notBefore,
  }: { unitCode: string; obligation: ObligationRecord; notBefore: CivilDate },
): CivilDate | null => {
  const { lateShare, neverShare } = habitOf(unitCode)
  const draw = randomness.next()
  if (draw < neverShare) return null
  const shift = draw < neverShare + lateShare ? randomness.between(1, 9) : -randomness.between(0, 6)
  const wished = calendar.addWorkdays(obligation.lastWorkday, shift)
  return wished < notBefore ? calendar.rollForward(notBefore) : wished
}

const schedule = (year: Year, day: CivilDate, deed: Deed): void => {
  const workday = year.calendar.rollForward(day)
  year.agenda.set(workday, [...(year.agenda.get(workday) ?? []), deed])
}

const act = async (year: Year, day: CivilDate, deed: Deed): Promise<void> => {
  if (deed.kind === 'publish') return publishAs(year, day, deed)
  const disclosureId = await writeAs(year, day, deed)
  if (!disclosureId) return
  if (deed.kind === 'fulfil')
    return publishAs(year, day, { kind: 'publish', disclosureId, unitCode: deed.writing.unitCode })
  const { payload } = year
  const disclosure = await payload.findByID({
    collection: 'disclosures',
    id: disclosureId,
    depth: 0,
    overrideAccess: true,
  })
  const [obligation] = await findObligations(
    { payload, req: {} },
    { id: { in: idsOf(disclosure.obligations) } },
  )
  const publishOn = obligation
    ? publishingDay(year, { unitCode: deed.writing.unitCode, obligation, notBefore: day })
    : day
  if (publishOn)
    schedule(year, publishOn, { kind: 'publish', disclosureId, unitCode: deed.writing.unitCode })
  // The agenda of this very day is being worked through: what belongs to it is done at once.
  if (publishOn === day) {
    year.agenda.set(day, (year.agenda.get(day) ?? []).slice(0, -1))
    await publishAs(year, day, { kind: 'publish', disclosureId, unitCode: deed.writing.unitCode })
  }
}
