import type { PublicDisclosure, PublicWithdrawal } from '../domain/publication/publicRecords'
import { contentHash } from '../domain/publication/contentHash'
import type { ServiceContext } from './serviceContext'

/** Appends the immutable record of a version, with the system's time. */
export const appendPublication = (
  context: ServiceContext,
  { record, unitId }: { record: PublicDisclosure; unitId: string },
): Promise<string> =>
  append(context, {
    title: record.title,
    kind: 'disclosure',
    source: record.id,
    revision: record.revision,
    key: `disclosure:${record.id}:${record.revision}`,
    unitId,
    hash: record.contentHash,
    snapshot: record,
  })

/** Appends the immutable record of a withdrawal. */
export const appendWithdrawal = (
  context: ServiceContext,
  { record, unitId, revision }: { record: PublicWithdrawal; unitId: string; revision: number },
): Promise<string> =>
  append(context, {
    title: `撤回：${record.title}`,
    kind: 'withdrawal',
    source: record.id,
    revision,
    key: `withdrawal:${record.id}`,
    unitId,
    hash: contentHash(record),
    snapshot: record,
  })

const append = async (
  { payload, req, now, actor, simulated }: ServiceContext,
  {
    unitId,
    hash,
    snapshot,
    ...rest
  }: {
    title: string
    kind: string
    source: string
    revision: number
    key: string
    unitId: string
    hash: string
    snapshot: object
  },
): Promise<string> => {
  const publication = await payload.create({
    collection: 'publications',
    data: {
      ...rest,
      unit: unitId,
      contentHash: hash,
      snapshot: snapshot as never,
      publishedAt: now.toISOString(),
      publishedBy: actor?.id,
      simulated,
    },
    depth: 0,
    overrideAccess: true,
    req,
  })
  return publication.id
}
