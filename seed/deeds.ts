/** What the people of the demonstration do on a day, through the same services as the buttons. */
import type { Payload } from 'payload'
import type { CivilDate } from '../src/domain/calendar/civilDate'
import type { WorkCalendar } from '../src/domain/calendar/workCalendar'
import type { User } from '../src/payload-types'
import { textTree } from '../src/domain/publication/textTree'
import { publishReviewed } from './publishReviewed'
import type { CountyData } from './schema'
import { instantOn, seedContext } from './seedContext'

export type Writing = { itemCode: string; unitCode: string; title: string; body: string[] }

export type Deed =
  | { kind: 'record'; writing: Writing; itemId: string; formedOn: CivilDate; eventKind: string }
  | { kind: 'publish'; disclosureId: string; unitCode: string }
  | { kind: 'fulfil'; obligationId: string; itemId: string; writing: Writing }

type Doers = {
  payload: Payload
  county: CountyData
  calendar: WorkCalendar
  editorOf: ReadonlyMap<string, User>
  reviewerOf: ReadonlyMap<string, User>
  secrecy: User
}

/** An editor writes a working copy in the morning; answers its id, or null where the unit has no editor. */
export const writeAs = async (
  { payload, editorOf, county, calendar }: Doers,
  day: CivilDate,
  deed: Exclude<Deed, { kind: 'publish' }>,
): Promise<string | null> => {
  const editor = editorOf.get(deed.writing.unitCode)
  if (!editor) return null
  const item = county.items.find(({ code }) => code === deed.writing.itemCode)
  const context = seedContext(payload, instantOn(day, '09:40'), editor)
  const isLate = deed.kind === 'record' && calendar.workdaysBetween(deed.formedOn, day) > 3
  const disclosure = await payload.create({
    collection: 'disclosures',
    data: {
      item: deed.itemId,
      title: deed.writing.title,
      ...(deed.kind === 'fulfil'
        ? { obligations: [deed.obligationId] }
        : { formedOn: deed.formedOn, eventKind: deed.eventKind as never }),
      ...(isLate ? { lateReason: '演示数据：经办人外出，补登。' } : {}),
      elements: (item?.contentElements ?? []).map(({ key, label }) => ({
        key,
        label,
        mode: 'body' as const,
        text: '',
      })),
      body: textTree(deed.writing.body) as never,
      state: 'draft',
    },
    depth: 0,
    overrideAccess: true,
    req: context.req,
  })
  return disclosure.id
}

/** A copy is reviewed and published in the afternoon. */
export const publishAs = async (
  { payload, editorOf, reviewerOf, secrecy }: Doers,
  day: CivilDate,
  { disclosureId, unitCode }: Extract<Deed, { kind: 'publish' }>,
): Promise<void> => {
  const editor = editorOf.get(unitCode)
  const reviewer = reviewerOf.get(unitCode)
  if (!editor || !reviewer) return
  await publishReviewed({
    disclosureId,
    editor,
    reviewer,
    secrecy,
    as: (person) => seedContext(payload, instantOn(day, '15:20'), person),
  })
}
