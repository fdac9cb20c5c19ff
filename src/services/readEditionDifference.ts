import { editionDifference, type EditionDifference } from '../domain/catalogue/editionDifference'
import { findAdoptedEditions, findItemVersions } from '../repositories/editions'
import { idOf, idsOf } from '../repositories/scope'
import { draftContents, toComparable } from './editionContents'
import { openEdition } from './openEdition'
import type { ServiceContext } from './serviceContext'

/** What an edition changes against the one before it: for a draft as it stands now, else as adopted. */
export const readEditionDifference = async ({
  context,
  editionId,
}: {
  context: ServiceContext
  editionId: string
}): Promise<EditionDifference & { base: string | null }> => {
  const edition = await openEdition(context, editionId)
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
