import type { CivilDate } from '../../domain/calendar/civilDate'
import { readElementEntries } from '../../domain/publication/contentStandard'
import type { RichTextTree } from '../../domain/publication/publicRecords'
import type { ReviewableContent, ReviewableFile } from '../../domain/publication/reviewableContent'
import { mediaIdsOf } from '../../domain/publication/richTextWalk'
import { besideSevenElements } from '../../domain/subsidy/policy/sevenElements'
import type { Disclosure } from '../../payload-types'
import { idOf, idsOf } from '../../repositories/scope'
import { readMediaFile, type MediaFile } from '../readMediaFile'
import type { ServiceContext } from '../serviceContext'

/** The files of a copy, read once for hash and checks alike. */
export type DisclosureFiles = { attachments: MediaFile[]; media: MediaFile[] }

/** Reads the attachments of a copy, and the images and films in its body. */
export const readDisclosureFiles = async (
  context: ServiceContext,
  disclosure: Disclosure,
): Promise<DisclosureFiles> => ({
  attachments: await readAll(context, idsOf(disclosure.attachments)),
  media: await readAll(context, [
    ...mediaIdsOf(bodyOf(disclosure)),
    ...(disclosure.kind === 'interpretation'
      ? [idOf(disclosure.interpretation?.video), idOf(disclosure.interpretation?.captions)].filter(
          (id): id is string => id !== null,
        )
      : []),
  ]),
})

/** What of a copy is reviewed: all that the public would read, files by the hash of their bytes. */
export const reviewableContentOf = (
  disclosure: Disclosure,
  { attachments, media }: DisclosureFiles,
): ReviewableContent => ({
  kind: disclosure.kind ?? 'general',
  itemId: idOf(disclosure.item) ?? '',
  title: disclosure.title,
  formedOn: (disclosure.formedOn || null) as CivilDate | null,
  source: disclosure.source ?? '',
  elements:
    disclosure.kind === 'subsidy'
      ? besideSevenElements(readElementEntries(disclosure.elements))
      : readElementEntries(disclosure.elements),
  body: bodyOf(disclosure),
  attachments: attachments.map(reviewableFile),
  media: media.map(reviewableFile),
  policy:
    disclosure.kind === 'policy'
      ? { ...plain(disclosure.policy), plan: plain(disclosure.plan) }
      : null,
  interpretation: disclosure.kind === 'interpretation' ? plain(disclosure.interpretation) : null,
  ...(disclosure.kind === 'subsidy' ? { subsidy: plain(disclosure.subsidy) } : {}),
  correctionReason: disclosure.correctionReason ?? '',
})

/** The body as a tree. */
export const bodyOf = ({ body }: Pick<Disclosure, 'body'>): RichTextTree | null =>
  (body ?? null) as RichTextTree | null

const readAll = async (context: ServiceContext, ids: readonly string[]): Promise<MediaFile[]> => {
  const files: MediaFile[] = []
  for (const id of ids) files.push(await readMediaFile(context, id))
  return files
}

const reviewableFile = ({
  mediaId,
  fileName,
  hash,
  alt,
  decorative,
  caption,
}: MediaFile): ReviewableFile => ({
  mediaId,
  fileName,
  hash,
  alt: decorative ? '' : alt,
  caption,
})

/** A group without the empty and with ids for records, the same from both databases. */
const plain = (group: object | null | undefined): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(group ?? {})
      .filter(([, value]) => value !== null && value !== undefined && value !== '')
      .map(([name, value]) => [
        name,
        Array.isArray(value) ? value.map(idOrValue) : idOrValue(value),
      ])
      .sort(([a], [b]) => (String(a) < String(b) ? -1 : 1)) as [string, unknown][],
  )

const idOrValue = (value: unknown): unknown =>
  value && typeof value === 'object' && 'id' in value ? String(value.id) : value
