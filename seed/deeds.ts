/** What the people of the demonstration do on a day, through the same services as the buttons. */
import type { Payload } from 'payload'
import type { CivilDate } from '../src/domain/calendar/civilDate'
import type { WorkCalendar } from '../src/domain/calendar/workCalendar'
import type { User } from '../src/payload-types'
import { publishDisclosure } from '../src/services/publishDisclosure'
import { lexicalText } from './lexicalText'
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
        text: '见正文（演示）',
      })),
      body: lexicalText(deed.writing.body) as never,
      state: 'draft',
    },
    depth: 0,
    overrideAccess: true,
    req: context.req,
  })
  return disclosure.id
}

/** The unit's editor publishes a copy in the afternoon. */
export const publishAs = async (
  { payload, editorOf }: Doers,
  day: CivilDate,
  { disclosureId, unitCode }: Extract<Deed, { kind: 'publish' }>,
): Promise<void> => {
  const context = seedContext(payload, instantOn(day, '15:20'), editorOf.get(unitCode) ?? null)
  await publishDisclosure({ context, disclosureId })
}
