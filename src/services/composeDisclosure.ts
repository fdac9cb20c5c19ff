import { civilDateAt, type CivilDate } from '../domain/calendar/civilDate'
import { contentHash } from '../domain/publication/contentHash'
import { publicElementText } from '../domain/publication/contentStandard'
import type {
  PublicCorrection,
  PublicDisclosure,
  PublicFile,
  PublicImage,
  PublicTimeliness,
  RichTextTree,
} from '../domain/publication/publicRecords'
import { MEDIA_FIELDS, mediaId, type RichTextNode } from '../domain/publication/richTextWalk'
import type { ObligationRecord } from '../repositories/obligations'
import { idOf } from '../repositories/scope'
import { findAllUnits, unitRef } from '../repositories/units'
import { composeInterpretation, composePolicyFacts } from './composePolicy'
import { publishFile } from './publishFile'
import type { MediaFile } from './readMediaFile'
import { Refusal } from './Refusal'
import type { ReviewCase } from './review/openCase'
import type { ServiceContext } from './serviceContext'
import { composePayments } from './subsidy/publication/composePayments'
import { composeSubsidy } from './subsidy/policies/composeSubsidy'

/** What the first publication of a copy fixed for good. */
export type FirstPublication = {
  publishedAt: string
  indexNumber: string | null
  timeliness: PublicTimeliness | null
}

type ComposeOptions = {
  current: ReviewCase
  met: readonly ObligationRecord[]
  indexNumber: string | null
  /** Null for the first version. */
  first: FirstPublication | null
  earlier: PublicCorrection['earlier']
}

/** The record of a copy that the public may see: exactly the reviewed content, its files published. */
export const composeDisclosure = async (
  context: ServiceContext,
  { current, met, indexNumber, first, earlier }: ComposeOptions,
): Promise<PublicDisclosure> => {
  const { payload, req, now } = context
  const { disclosure, content, files, revision } = current
  const item = await payload.findByID({
    collection: 'items',
    id: content.itemId,
    depth: 1,
    overrideAccess: true,
    req,
  })
  const unit = (await findAllUnits(context)).find(({ id }) => id === current.unitId)
  if (!unit) throw new Refusal('稿件的单位不存在')
  const attachments: PublicFile[] = []
  for (const { mediaId: id } of files.attachments) attachments.push(await publishFile(context, id))
  const images = await publishImages(context, files.media)
  const domain = typeof item.domain === 'object' ? item.domain : null
  const publishedOn = civilDateAt(now)
  const { paymentElements, paymentBatches } = await composePayments(context, current)
  const shown = {
    kind: content.kind,
    title: content.title,
    item: { code: item.code, name: item.name },
    unit: unitRef(unit),
    formedOn: content.formedOn,
    elements: [
      ...content.elements.flatMap((entry) => {
        const text = publicElementText(entry)
        return text === null ? [] : [{ key: entry.key, label: entry.label, text }]
      }),
      ...paymentElements,
    ],
    ...paymentBatches,
    body: content.body && withPublicMedia(content.body, images),
    files: attachments,
    source: content.source,
    policy: content.kind === 'policy' ? composePolicyFacts({ disclosure, publishedOn }) : null,
    interpretation:
      content.kind === 'interpretation'
        ? await composeInterpretation(context, {
            disclosure,
            video: imageFile(images, idOf(disclosure.interpretation?.video)),
            captions: imageFile(images, idOf(disclosure.interpretation?.captions)),
          })
        : null,
    ...(content.subsidy ? { subsidy: await composeSubsidy(context, content) } : {}),
    correction:
      first === null
        ? null
        : { reason: content.correctionReason, correctedAt: now.toISOString(), earlier },
  }
  const publishedAt = first?.publishedAt ?? now.toISOString()
  return {
    ...shown,
    id: disclosure.id,
    domain: { code: domain?.code ?? '', name: domain?.name ?? '' },
    publishedAt,
    publishedOn: first ? civilDateAt(new Date(first.publishedAt)) : publishedOn,
    timeliness: first ? first.timeliness : timelinessOf(met, publishedOn),
    indexNumber,
    revision,
    contentHash: contentHash(shown),
  }
}

const publishImages = async (
  context: ServiceContext,
  media: readonly MediaFile[],
): Promise<ReadonlyMap<string, PublicImage>> => {
  const images = new Map<string, PublicImage>()
  for (const { mediaId: id, alt, decorative, caption, width, height } of media)
    images.set(id, {
      ...(await publishFile(context, id)),
      alt: decorative ? '' : alt,
      caption,
      width,
      height,
    })
  return images
}

/** The tree with every reference to a file of the office replaced by the public file itself. */
const withPublicMedia = (
  tree: RichTextTree,
  images: ReadonlyMap<string, PublicImage>,
): RichTextTree => {
  const visit = (node: RichTextNode): RichTextNode => {
    const children = node.children ? { children: node.children.map(visit) } : {}
    if (node.type === 'upload') {
      const { value, ...rest } = node
      delete rest.relationTo
      return { ...rest, ...children, file: images.get(mediaId(value)) ?? null }
    }
    if (node.type === 'block' && node.fields) {
      const files = MEDIA_FIELDS.filter((name) => node.fields?.[name]).map((name) => [
        name,
        images.get(mediaId(node.fields?.[name])) ?? null,
      ])
      return { ...node, ...children, fields: { ...node.fields, ...Object.fromEntries(files) } }
    }
    return { ...node, ...children }
  }
  return {
    ...tree,
    root: { ...tree.root, children: (tree.root.children as RichTextNode[]).map(visit) },
  }
}

const imageFile = (
  images: ReadonlyMap<string, PublicImage>,
  id: string | null,
): PublicFile | null => images.get(id ?? '') ?? null

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
