import { civilDateAt, type CivilDate } from '../domain/calendar/civilDate'
import type { PublishingResult } from '../domain/office/officeViews'
import { contentHash } from '../domain/publication/contentHash'
import type {
  PublicDisclosure,
  PublicFile,
  PublicTimeliness,
  RichTextTree,
} from '../domain/publication/publicRecords'
import type { Disclosure } from '../payload-types'
import { compareAndSet } from '../repositories/compareAndSet'
import type { ObligationRecord } from '../repositories/obligations'
import { putProjections } from '../repositories/publicStore'
import { idOf, idsOf } from '../repositories/scope'
import { findAllUnits, unitRef } from '../repositories/units'
import { meetObligations } from './meetObligations'
import { projectUnit } from './projectUnits'
import { publishFile } from './publishFile'
import { recordAudit } from './recordAudit'
import { Refusal } from './Refusal'
import { transactionally, type ServiceContext } from './serviceContext'

type PublishOptions = { context: ServiceContext; disclosureId: string }

/**
 * Publishes a working copy: the immutable publication with the system's time and the content's hash,
 * its files in the public store, the obligations met, and the page in public view, all in one
 * transaction. This is the one door to the public; reviews will stand before it.
 */
export const publishDisclosure = ({
  context,
  disclosureId,
}: PublishOptions): Promise<PublishingResult> =>
  transactionally(context, async (inside) => {
    const disclosure = await claim(inside, disclosureId)
    const met = await meetObligations(inside, {
      obligationIds: idsOf(disclosure.obligations),
      publishedOn: civilDateAt(inside.now),
      set: { disclosure: disclosure.id },
    })
    const record = await compose(inside, disclosure, met)
    const publicationId = await appendPublication(inside, disclosure, record)
    await closeWorkingCopy(inside, { id: disclosure.id, publicationId })
    await show(inside, record)
    await projectUnit(inside, idOf(disclosure.unit) ?? '')
    await recordAudit(inside, {
      act: '公开信息',
      subject: record.title,
      details: { publication: publicationId, contentHash: record.contentHash },
    })
    return {
      publicationId,
      publishedAt: record.publishedAt,
      publicPath: `/disclosures/${disclosure.id}`,
      obligations: met.map((obligation) => ({
        title: obligation.title,
        dueDate: obligation.due,
        state: obligation.state === 'met' ? 'met' : 'met-late',
        workdaysLate: obligation.workdaysLate ?? 0,
      })),
    }
  })

/** Loads the copy and makes sure that this person may publish it, and that nobody has yet. */
const claim = async (context: ServiceContext, disclosureId: string): Promise<Disclosure> => {
  const { payload, req, actor } = context
  const disclosure = await payload.findByID({
    collection: 'disclosures',
    id: disclosureId,
    depth: 0,
    overrideAccess: true,
    disableErrors: true,
    req,
  })
  const isOwn = actor === null || (disclosure && idOf(disclosure.unit) === actor.unit)
  if (!disclosure || !isOwn) throw new Refusal('没有这份稿件，或不属于本单位', 404)
  if (disclosure.state === 'published') throw new Refusal('此信息已经公开')
  const claimed = await compareAndSet(context, {
    collection: 'disclosures',
    id: disclosureId,
    expect: { state: { equals: 'draft' } },
    data: { state: 'published' },
  })
  if (!claimed) throw new Refusal('此信息已经公开')
  return disclosure
}

const compose = async (
  context: ServiceContext,
  disclosure: Disclosure,
  met: readonly ObligationRecord[],
): Promise<PublicDisclosure> => {
  const { payload, req, now } = context
  const item = await payload.findByID({
    collection: 'items',
    id: idOf(disclosure.item) ?? '',
    depth: 1,
    overrideAccess: true,
    req,
  })
  const unit = (await findAllUnits(context)).find(({ id }) => id === idOf(disclosure.unit))
  if (!unit) throw new Refusal('稿件的单位不存在')
  const files: PublicFile[] = []
  for (const id of idsOf(disclosure.attachments)) files.push(await publishFile(context, id))
  const domain = typeof item.domain === 'object' ? item.domain : null
  const elements = filledElements(disclosure.elements)
  const body = (disclosure.body ?? null) as RichTextTree | null
  if (elements.length === 0 && !hasText(body) && files.length === 0)
    throw new Refusal('没有可公开的内容：请填写公开内容要素、正文或添加附件')
  const content = {
    title: disclosure.title,
    item: { code: item.code, name: item.name },
    unit: unitRef(unit),
    formedOn: (disclosure.formedOn || null) as CivilDate | null,
    elements,
    body,
    files,
    source: disclosure.source ?? '',
  }
  return {
    ...content,
    id: disclosure.id,
    domain: { code: domain?.code ?? '', name: domain?.name ?? '' },
    publishedAt: now.toISOString(),
    publishedOn: civilDateAt(now),
    timeliness: timelinessOf(met, civilDateAt(now)),
    revision: 1,
    contentHash: contentHash(content),
  }
}

/** The limit that it stood worst to is the one shown. */
const timelinessOf = (
  met: readonly ObligationRecord[],
  publishedOn: CivilDate,
): PublicTimeliness | null => {
  const worst = [...met].sort((a, b) => (b.workdaysLate ?? 0) - (a.workdaysLate ?? 0))[0]
  return worst
    ? {
        dueDate: worst.due,
        publishedOn,
        state: worst.state === 'met' ? 'on-time' : 'late',
        workdaysLate: worst.workdaysLate ?? 0,
        provisional: worst.provisional,
      }
    : null
}

const appendPublication = async (
  { payload, req, actor, simulated }: ServiceContext,
  disclosure: Disclosure,
  record: PublicDisclosure,
): Promise<string> => {
  const publication = await payload.create({
    collection: 'publications',
    data: {
      title: record.title,
      kind: 'disclosure',
      source: disclosure.id,
      revision: record.revision,
      key: `disclosure:${disclosure.id}:${record.revision}`,
      unit: idOf(disclosure.unit),
      contentHash: record.contentHash,
      snapshot: record as never,
      publishedAt: record.publishedAt,
      publishedBy: actor?.id,
      simulated,
    },
    depth: 0,
    overrideAccess: true,
    req,
  })
  return publication.id
}

const closeWorkingCopy = async (
  context: ServiceContext,
  { id, publicationId }: { id: string; publicationId: string },
): Promise<void> => {
  await compareAndSet(context, {
    collection: 'disclosures',
    id,
    data: {
      publication: publicationId,
      publishedAt: context.now.toISOString(),
      publishedOn: civilDateAt(context.now),
    },
  })
}

const show = async (context: ServiceContext, record: PublicDisclosure): Promise<void> => {
  await putProjections(context, [
    {
      kind: 'disclosure',
      id: record.id,
      domain: record.domain.code,
      units: [record.unit.code],
      item: record.item.code,
      sortKey: record.publishedAt,
      words: record.title,
      data: record,
    },
  ])
}

type Element = { key: string; label: string; text: string }

const filledElements = (elements: unknown): Element[] =>
  (Array.isArray(elements) ? (elements as Partial<Element>[]) : [])
    .map(({ key = '', label = '', text = '' }) => ({ key, label, text: text.trim() }))
    .filter(({ text }) => text !== '')

const hasText = (tree: RichTextTree | null): boolean =>
  tree !== null && /"text":"[^"]/.test(JSON.stringify(tree))
