/**
 * Writing the public store. Every change happens in the transaction of its cause, and raises the
 * counter by which finished pages are kept.
 */
import type { ProjectionKind } from '../domain/publication/projectionKind'
import type { PublicFile } from '../domain/publication/publicRecords'
import type { Scope } from './scope'

export type ProjectionRow = {
  kind: ProjectionKind
  /** Unique within the kind: a code, an id, a slug, a hash. */
  id: string
  domain?: string
  /** Codes of the units it belongs to. */
  units?: readonly string[]
  item?: string
  state?: string
  /** What lists sort by. */
  sortKey?: string
  /** What the keyword filter looks in. */
  words?: string
  data: unknown
}

/** `|czj|fgj|`: a list in one column, asked by `|czj|`, the same on both databases. */
export const unitsColumn = (codes: readonly string[]): string => `|${codes.join('|')}|`

/**
 * Text as the keyword filter compares it. `%` and `_` mean "anything" to SQL's LIKE, which Payload gives
 * no escape; kept full-width on both sides they mean themselves, on both databases.
 */
export const searchable = (text: string): string => text.replaceAll('%', '％').replaceAll('_', '＿')

/** Writes rows, new or changed. */
export const putProjections = async (
  { payload, req }: Scope,
  rows: readonly ProjectionRow[],
): Promise<void> => {
  for (const row of rows) {
    const key = keyOf(row)
    const data = {
      key,
      kind: row.kind,
      domain: row.domain ?? '',
      units: unitsColumn(row.units ?? []),
      item: row.item ?? '',
      state: row.state ?? '',
      sortKey: row.sortKey ?? '',
      words: searchable(row.words ?? ''),
      data: row.data as never,
    }
    const updated = await payload.db.updateOne({
      collection: 'projections',
      where: { key: { equals: key } },
      data: { ...data, updatedAt: new Date().toISOString() },
      req,
    })
    if (!updated) {
      await payload.create({
        collection: 'projections',
        data,
        depth: 0,
        overrideAccess: true,
        req,
      })
    }
  }
  if (rows.length > 0) await raiseContentVersion({ payload, req })
}

/** Takes rows of a kind out of public view: those named, or all but those kept. */
export const removeProjections = async (
  { payload, req }: Scope,
  { kind, keep }: { kind: ProjectionKind; keep: readonly string[] },
): Promise<void> => {
  await payload.db.deleteMany({
    collection: 'projections',
    where: {
      and: [
        { kind: { equals: kind } },
        ...(keep.length > 0 ? [{ key: { not_in: keep.map((id) => `${kind}:${id}`) } }] : []),
      ],
    },
    req,
  })
  await raiseContentVersion({ payload, req })
}

/** Takes one row out of public view. */
export const removeProjection = async (
  { payload, req }: Scope,
  row: Pick<ProjectionRow, 'kind' | 'id'>,
): Promise<void> => {
  await payload.db.deleteMany({
    collection: 'projections',
    where: { key: { equals: keyOf(row) } },
    req,
  })
  await raiseContentVersion({ payload, req })
}

/** What the public sees of a row now, if anything. */
export const findProjection = async <T>(
  { payload, req }: Scope,
  row: Pick<ProjectionRow, 'kind' | 'id'>,
): Promise<T | null> => {
  const { docs } = await payload.find({
    collection: 'projections',
    where: { key: { equals: keyOf(row) } },
    limit: 1,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return (docs[0]?.data as T | undefined) ?? null
}

/** Hashes of all files that the public store knows. */
export const findFileHashes = async ({ payload, req }: Scope): Promise<string[]> => {
  const { docs } = await payload.find({
    collection: 'projections',
    where: { kind: { equals: 'file' } },
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return docs.map(({ data }) => (data as PublicFile).hash)
}

/** Does anything that the public sees carry the file, in its text too? Reads it all: for rare acts. */
export const isFileShown = async ({ payload, req }: Scope, hash: string): Promise<boolean> => {
  const { docs } = await payload.find({
    collection: 'projections',
    where: {
      kind: { in: ['disclosure', 'version', 'page', 'policy'] satisfies ProjectionKind[] },
    },
    select: { data: true },
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return docs.some(({ data }) => JSON.stringify(data).includes(`"hash":"${hash}"`))
}

const keyOf = ({ kind, id }: Pick<ProjectionRow, 'kind' | 'id'>): string => `${kind}:${id}`

const raiseContentVersion = async ({ payload, req }: Scope): Promise<void> => {
  const state = await payload.findGlobal({
    slug: 'system-state',
    depth: 0,
    overrideAccess: true,
    req,
  })
  await payload.db.updateGlobal({
    slug: 'system-state',
    data: { contentVersion: (state.contentVersion ?? 0) + 1 },
    req,
  })
}
