import { civilDateAt } from '../domain/calendar/civilDate'
import type { PublicFile, PublicPage, RichTextTree } from '../domain/publication/publicRecords'
import { putProjections, removeProjection } from '../repositories/publicStore'
import { idOf } from '../repositories/scope'
import { publishFile } from './publishFile'
import type { ServiceContext } from './serviceContext'

/** Shows, renews or takes away a standing page of the column. */
export const projectPage = async ({
  context,
  pageId,
}: {
  context: ServiceContext
  pageId: string
}): Promise<void> => {
  const { payload, req, now } = context
  const page = await payload.findByID({
    collection: 'standing-pages',
    id: pageId,
    depth: 0,
    overrideAccess: true,
    req,
  })
  if (!page.visible) return removeProjection(context, { kind: 'page', id: page.slug })
  const files: (PublicFile & { year: number; title: string })[] = []
  for (const row of page.files ?? []) {
    const file = await publishFile(context, idOf(row.file) ?? '')
    files.push({ ...file, year: row.year, title: row.title })
  }
  const record: PublicPage = {
    slug: page.slug,
    title: page.title,
    order: page.order ?? 100,
    body: (page.body ?? null) as RichTextTree | null,
    files: files.sort((a, b) => b.year - a.year),
    updatedOn: civilDateAt(now),
  }
  await putProjections(context, [
    {
      kind: 'page',
      id: page.slug,
      sortKey: String(record.order).padStart(6, '0'),
      words: page.title,
      data: record,
    },
  ])
}
