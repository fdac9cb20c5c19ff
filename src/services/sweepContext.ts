import { civilDateAt, type CivilDate } from '../domain/calendar/civilDate'
import type { WorkCalendar } from '../domain/calendar/workCalendar'
import type { MessageObligation, MessageSite } from '../notifications/messages/messageContent'
import {
  createDirectory,
  findPersons,
  type Directory,
  type Person,
} from '../repositories/directory'
import type { ObligationRecord } from '../repositories/obligations'
import { EVERYTHING, idOf } from '../repositories/scope'
import { loadSupervisionSettings, type LoadedSettings } from '../repositories/supervisionSettings'
import { findAllUnits } from '../repositories/units'
import { loadWorkCalendar } from '../repositories/workCalendar'
import { installationOf } from './installation'
import { findHolders } from './review/findHolders'
import type { ServiceContext } from './serviceContext'

/** What every step of a sweep reads, loaded once. */
export type SweepContext = ServiceContext & {
  today: CivilDate
  calendar: WorkCalendar
  settings: LoadedSettings
  directory: Directory
  site: MessageSite
  ownerOf: (obligation: ObligationRecord) => string | null
  messageObligation: (obligation: ObligationRecord) => MessageObligation
  unitName: (unitId: string | null) => string
  /** Whoever holds the copy that is to meet an obligation, while it is in review. */
  holdersOf: (obligation: ObligationRecord) => readonly Person[]
  siteUrl: string
}

/** Loads what a sweep needs at the context's instant. */
export const sweepContextOf = async (context: ServiceContext): Promise<SweepContext> => {
  const { payload, req } = context
  const [settings, calendar, units, persons] = await Promise.all([
    loadSupervisionSettings(context),
    loadWorkCalendar(context),
    findAllUnits(context),
    findPersons(context),
  ])
  const options = { depth: 0, overrideAccess: true, req } as const
  const site = await payload.findGlobal({ slug: 'site-settings', ...options })
  const state = await payload.findGlobal({ slug: 'system-state', ...options })
  const [items, events] = await Promise.all([
    payload.find({ collection: 'items', select: { name: true }, req, ...EVERYTHING }),
    findEventsOfOpenObligations(context),
  ])
  const itemName = new Map(items.docs.map(({ id, name }) => [id, name]))
  const unitName = new Map(units.map(({ id, name }) => [id, name]))
  const recordedBy = new Map(events.map((event) => [event.id, idOf(event.recordedBy)]))
  const { siteUrl } = installationOf(payload)
  const today = civilDateAt(context.now)
  const holders = await findHolders(context, { persons, today })
  return {
    ...context,
    today,
    settings,
    calendar,
    directory: createDirectory({ persons, units, bureauId: settings.bureauId }),
    site: { siteName: site.siteName ?? '', isDemonstration: state.demonstration ?? false },
    siteUrl,
    holdersOf: ({ id }) => holders.get(id) ?? [],
    unitName: (unitId) => unitName.get(unitId ?? '') ?? '',
    ownerOf: ({ eventId }) => recordedBy.get(eventId ?? '') ?? null,
    messageObligation: (obligation) => ({
      title: obligation.title,
      itemName: itemName.get(obligation.itemId) ?? '',
      unitName: unitName.get(obligation.unitId) ?? '',
      due: obligation.due,
      lastWorkday: obligation.lastWorkday,
      provisional: obligation.provisional,
      ceiling: obligation.ceiling,
      explanation: obligation.explanation,
      address: `${siteUrl}/admin/collections/obligations/${obligation.id}`,
    }),
  }
}

/** Who recorded what is still open: the owners of the tasks that a sweep speaks of. */
const findEventsOfOpenObligations = async ({ payload, req }: ServiceContext) => {
  const open = await payload.find({
    collection: 'obligations',
    where: {
      and: [{ state: { in: ['pending', 'overdue', 'met-late'] } }, { event: { exists: true } }],
    },
    select: { event: true },
    req,
    ...EVERYTHING,
  })
  const { docs } = await payload.find({
    collection: 'disclosure-events',
    where: { id: { in: [...new Set(open.docs.map(({ event }) => idOf(event) ?? ''))] } },
    select: { recordedBy: true },
    req,
    ...EVERYTHING,
  })
  return docs
}
