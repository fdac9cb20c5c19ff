import { civilDateAt } from '../domain/calendar/civilDate'
import { normaliseDocumentNumber } from '../domain/policy/documentNumber'
import { isEditable } from '../domain/publication/disclosureState'
import type { RichTextTree } from '../domain/publication/publicRecords'
import { mediaIdsOf } from '../domain/publication/richTextWalk'
import { eventKindsOf } from '../domain/supervision/eventKind'
import type { Disclosure, Item } from '../payload-types'
import { clausesOf } from '../repositories/editions'
import { findObligations } from '../repositories/obligations'
import { idOf, idsOf } from '../repositories/scope'
import { Refusal } from './Refusal'
import type { ServiceContext } from './serviceContext'
import { withoutPersonalData } from './withoutPersonalData'

type DisclosureData = Partial<Disclosure>

/**
 * Keeps a working copy in order at every save: it is signed with unit and author, a date of forming
 * is recorded as an event (recording and writing are one act), and the copy is tied to the
 * obligations that it is to meet, so that nothing is published past the ledger: those chosen, those
 * of the event, or the turn due first of an item that goes by the calendar. A copy that is under
 * review or public is closed, and a save over somebody else's is refused.
 */
export const draftDisclosure = async ({
  context,
  data,
  original,
}: {
  context: ServiceContext
  data: DisclosureData
  original?: Disclosure | undefined
}): Promise<DisclosureData> => {
  const { actor } = context
  refuseClosed(original)
  refuseStale({ data, original })
  const unit = original ? idOf(original.unit) : (actor?.unit ?? idOf(data.unit))
  if (!unit) throw new Refusal('账号未设置所在单位，不能撰写。请联系系统管理员。')
  await refuseForeignMedia(context, { body: data.body, unit })
  const signed = {
    ...data,
    ...(data.policy ? { policy: withOfficialNumbers(data.policy) } : {}),
    unit,
    saveNumber: (original?.saveNumber ?? 0) + 1,
    authors: withAuthor(original?.authors, actor?.id),
    ...(original ? {} : { author: actor?.id, state: 'draft' as const }),
  }
  // Another item is another case; a correction stays with the one it was published under, and with the
  // tasks that it met, though the catalogue may have left the item behind since.
  if (original && (original.revision ?? 1) > 1)
    return {
      ...signed,
      item: idOf(original.item) ?? undefined,
      obligations: idsOf(original.obligations),
    }
  const itemId = idOf(data.item ?? original?.item)
  if (!itemId) throw new Refusal('请选择公开事项')
  const item = await ownItem(context, { itemId, unit })
  const chosen = idsOf(data.obligations)
  await refuseForeignObligations(context, { chosen, unit, itemId })
  if (chosen.length > 0) return signed
  const formedOn = data.formedOn
  const eventId = idOf(original?.event)
  if (formedOn && !eventId)
    return { ...signed, ...(await recordEvent(context, { data, unit, itemId })) }
  if (eventId && formedOn && original?.formedOn && formedOn !== original.formedOn)
    throw new Refusal('形成日期已登记入台账，不能改动；确有错误请清单管理员取消该任务后重新登记')
  if (eventId) return { ...signed, obligations: idsOf(original?.obligations) }
  if (await runsFromEvents(context, item))
    throw new Refusal('请填写信息形成（变更）日期，或选择要完成的公开任务；公开时限由此起算')
  return { ...signed, obligations: await nearestTurn(context, { unit, itemId }) }
}

const refuseClosed = (original: Disclosure | undefined): void => {
  if (!original || isEditable(original.state ?? 'draft')) return
  throw new Refusal(
    original.state === 'published'
      ? '此信息已经公开，不能再改动；有错误请点“更正”'
      : '稿件正在审核中，不能改动；要修改请先“撤回修改”',
  )
}

/** The form sends back the number it was opened with; another number means that somebody saved since. */
const refuseStale = ({
  data,
  original,
}: {
  data: DisclosureData
  original: Disclosure | undefined
}): void => {
  const opened = data.saveNumber
  if (!original || opened === undefined || opened === null) return
  if (opened === (original.saveNumber ?? 0)) return
  throw new Refusal(
    '这份稿件在您打开之后已被他人（或在别的窗口）保存，为免覆盖，您的修改没有保存。请复制您的修改，刷新页面后再改',
    409,
  )
}

/** Numbers as GB/T 9704 writes them, whatever brackets were typed; what can't be read stays as it is. */
const withOfficialNumbers = (policy: NonNullable<DisclosureData['policy']>) => ({
  ...policy,
  ...(policy.documentNumber
    ? {
        documentNumber:
          normaliseDocumentNumber(policy.documentNumber) ?? policy.documentNumber.trim(),
      }
    : {}),
})

const withAuthor = (authors: unknown, id: string | undefined): string[] => [
  ...new Set([...(Array.isArray(authors) ? authors.map(String) : []), ...(id ? [id] : [])]),
]

/** Whoever could put a file of another unit into a text could publish it. */
const refuseForeignMedia = async (
  { payload, req }: ServiceContext,
  { body, unit }: { body: DisclosureData['body']; unit: string },
): Promise<void> => {
  const ids = mediaIdsOf(body as RichTextTree | null | undefined)
  if (ids.length === 0) return
  const { totalDocs } = await payload.count({
    collection: 'media',
    where: { and: [{ id: { in: ids } }, { unit: { equals: unit } }] },
    overrideAccess: true,
    req,
  })
  if (totalDocs < ids.length) throw new Refusal('正文中的图片或视频不属于本单位，请重新上传')
}

/** Does a limit of the item run from something that happens, and not only by the calendar? */
const runsFromEvents = async ({ payload, req }: ServiceContext, item: Item): Promise<boolean> => {
  const version = await payload.findByID({
    collection: 'item-versions',
    id: idOf(item.currentVersion) ?? '',
    depth: 0,
    overrideAccess: true,
    req,
  })
  return eventKindsOf(clausesOf(version)).length > 0
}

/** For an item that goes by the calendar: its open turn that is due first, if there is one. */
const nearestTurn = async (
  context: ServiceContext,
  { unit, itemId }: { unit: string; itemId: string },
): Promise<string[]> => {
  const open = await findObligations(context, {
    and: [
      { unit: { equals: unit } },
      { item: { equals: itemId } },
      { state: { in: ['pending', 'overdue'] } },
    ],
  })
  return open.slice(0, 1).map(({ id }) => id)
}

/** The item, if the unit owns it today. */
const ownItem = async (
  { payload, req }: ServiceContext,
  { itemId, unit }: { itemId: string; unit: string },
): Promise<Item> => {
  const item = await payload.findByID({
    collection: 'items',
    id: itemId,
    depth: 0,
    overrideAccess: true,
    disableErrors: true,
    req,
  })
  if (!item?.inForce || !idsOf(item.owners).includes(unit))
    throw new Refusal('所选事项不在现行清单中，或不由本单位负责')
  return item
}

const refuseForeignObligations = async (
  context: ServiceContext,
  { chosen, unit, itemId }: { chosen: readonly string[]; unit: string; itemId: string },
): Promise<void> => {
  if (chosen.length === 0) return
  const obligations = await findObligations(context, { id: { in: [...chosen] } })
  const fits = obligations.filter((one) => one.unitId === unit && one.itemId === itemId)
  if (fits.length !== chosen.length) throw new Refusal('所选公开任务不属于本单位的这一事项')
}

/** Writes the event; its hook makes the obligations in the same transaction. */
const recordEvent = async (
  { payload, req, now }: ServiceContext,
  { data, unit, itemId }: { data: DisclosureData; unit: string; itemId: string },
): Promise<DisclosureData> => {
  const event = await payload.create({
    collection: 'disclosure-events',
    data: {
      unit,
      item: itemId,
      // It names the task, and with it every reminder; the draft's title is not checked yet.
      title: withoutPersonalData(data.title ?? ''),
      kind: data.eventKind ?? 'formed',
      date: data.formedOn ?? civilDateAt(now),
      lateReason: data.lateReason,
    },
    depth: 0,
    overrideAccess: true,
    req,
  })
  const made = await findObligations({ payload, req }, { event: { equals: event.id } })
  return { event: event.id, obligations: made.map(({ id }) => id) }
}
