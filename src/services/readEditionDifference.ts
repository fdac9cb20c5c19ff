import { editionDifference, type EditionDifference } from '../domain/catalogue/editionDifference'
import { findAdoptedEditions, findItemVersions } from '../repositories/editions'
import { idOf, idsOf } from '../repositories/scope'
import { draftContents, toComparable } from './editionContents'
import { Refusal } from './Refusal'
import type { ServiceContext } from './serviceContext'

/** What an edition changes against the one before it: for a draft as it stands now, else as adopted. */
export const readEditionDifference = async ({
  context,
  editionId,
}: {
  context: ServiceContext
  editionId: string
}): Promise<EditionDifference & { base: string | null }> => {
  const { payload, req } = context
  const edition = await payload.findByID({
    collection: 'checklist-editions',
    id: editionId,
    depth: 0,
    overrideAccess: true,
    disableErrors: true,
    req,
  })
  if (!edition) throw new Refusal('没有这个清单版次', 404)
  if (edition.state === 'draft') {
    const contents = await draftContents(context, edition)
    const before = await findItemVersions(context, contents.base?.versionIds ?? [])
    return {
      base: contents.base?.number ?? null,
      ...editionDifference({
        before: await toComparable(context, [...before.values()]),
        after: await toComparable(context, contents.versions),
      }),
    }
  }
  const baseId = idOf(edition.base)
  const base = (await findAdoptedEditions(context)).find(({ id }) => id === baseId) ?? null
  const [before, after] = await Promise.all([
    findItemVersions(context, base?.versionIds ?? []),
    findItemVersions(context, idsOf(edition.versions)),
  ])
  return {
    base: base?.number ?? null,
    ...editionDifference({
      before: await toComparable(context, [...before.values()]),
      after: await toComparable(context, [...after.values()]),
    }),
  }
}
