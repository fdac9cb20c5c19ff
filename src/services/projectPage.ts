import { civilDateAt } from '../domain/calendar/civilDate'
import type { PublicFile, PublicPage, RichTextTree } from '../domain/publication/publicRecords'
import type { StandingPage } from '../payload-types'
import {
  findProjection,
  isFileShown,
  putProjections,
  removeProjection,
} from '../repositories/publicStore'
import { idOf } from '../repositories/scope'
import { publishFile } from './publishFile'
import type { ServiceContext } from './serviceContext'

/**
 * Shows, renews or takes away a standing page of the column: under its present address only, and with
 * it the files that the public sees nowhere else.
 */
export const projectPage = async ({
  context,
  pageId,
  formerSlug,
}: {
  context: ServiceContext
  pageId: string
  /** The address that it had until now. */
  formerSlug?: string | undefined
}): Promise<void> => {
  const { payload, req } = context
  const page = await payload.findByID({
    collection: 'standing-pages',
    id: pageId,
    depth: 0,
    overrideAccess: true,
    req,
  })
  const former = { kind: 'page', id: formerSlug ?? page.slug } as const
  const shownBefore = await findProjection<PublicPage>(context, former)
  if (!page.visible || former.id !== page.slug) await removeProjection(context, former)
  if (page.visible) await show(context, page)
  for (const { hash } of shownBefore?.files ?? [])
    if (!(await isFileShown(context, hash)))
      await removeProjection(context, { kind: 'file', id: hash })
}

const show = async (context: ServiceContext, page: StandingPage): Promise<void> => {
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
    updatedOn: civilDateAt(context.now),
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
