/**
 * The rows of the audit log and the head of its chain. Appending happens inside the transaction of the
 * act: on SQLite there is one writer; on MongoDB two transactions that move the head collide, one of
 * them ends with a WriteConflict and is tried again as a whole (`inTransaction`). The unique index on
 * `seq` stands behind both.
 */
import { GENESIS, type ChainedEntry, type ChainHead } from '../domain/audit/auditEntry'
import type { Where } from 'payload'
import type { StoredEntry } from '../domain/audit/chainCheck'
import type { AuditLog } from '../payload-types'
import { idOf, type Scope } from './scope'

/** The last entry's number and hash; the genesis while there is none. */
export const readAuditHead = async ({ payload, req }: Scope): Promise<ChainHead> => {
  const row: unknown = await payload.db.findGlobal({ slug: 'audit-head', req })
  const { seq, hash } = (row ?? {}) as { seq?: number | null; hash?: string | null }
  return seq && hash ? { seq, hash } : GENESIS
}

/** Moves the head on. Before the entry is written, so that rivals meet here and nowhere else. */
export const moveAuditHead = async ({ payload, req }: Scope, head: ChainHead): Promise<void> => {
  const options = { slug: 'audit-head', req } as const
  // Copies: the adapter writes its stamps into what it is given.
  const moved: unknown = await payload.db.updateGlobal({ ...options, data: { ...head } })
  if (!moved) await payload.db.createGlobal({ ...options, data: { ...head } })
}

/** Makes the head's row at the start of a process, before anyone competes for it. */
export const ensureAuditHead = async (scope: Scope): Promise<void> => {
  const row: unknown = await scope.payload.db.findGlobal({ slug: 'audit-head', req: scope.req })
  if (!row || !('seq' in (row as object))) await moveAuditHead(scope, GENESIS)
}

/** The head of an emptied log: for the removal of the demonstration alone. */
export const resetAuditHead = (scope: Scope): Promise<void> => moveAuditHead(scope, GENESIS)

/** Writes an entry, as it is, below the hooks that keep everybody else from writing. */
export const insertAuditEntry = async (
  { payload, req }: Scope,
  entry: ChainedEntry & { hash: string },
): Promise<void> => {
  await payload.db.create({
    collection: 'audit-log',
    data: { ...entry },
    req,
  })
}

/** The next rows in the order of their numbers, after a row that was read before. */
export const findAuditEntriesAfter = async (
  { payload, req }: Scope,
  { after, limit }: { after: { seq: number; id: string | null } | null; limit: number },
): Promise<StoredEntry[]> => {
  const { docs } = await payload.find({
    collection: 'audit-log',
    where: after
      ? {
          or: [
            { seq: { greater_than: after.seq } },
            { and: [{ seq: { equals: after.seq } }, { id: { greater_than: after.id ?? '' } }] },
          ],
        }
      : { seq: { exists: true } },
    sort: ['seq', 'id'],
    limit,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return docs.map(toStoredEntry)
}

/** How many rows carry no number that the walk would meet. Asked again while somebody appends. */
export const countUnchainedEntries = async ({ payload, req }: Scope): Promise<number> => {
  const count = async (where: Parameters<typeof payload.count>[0]['where']): Promise<number> =>
    (await payload.count({ collection: 'audit-log', where, overrideAccess: true, req })).totalDocs
  const chained = () => count({ seq: { exists: true } })
  for (;;) {
    const before = await chained()
    // Never without a condition: MongoDB then counts by an estimate, and not inside a transaction.
    const all = await count({ or: [{ seq: { exists: true } }, { seq: { exists: false } }] })
    if (before === (await chained())) return all - before
  }
}

type Sought = {
  act: string
  /** Null: entries that concern no record. */
  recordId: string | null
  /** Null: entries of which nobody knows from where. */
  ip?: string | null
  since: Date
}

/** Is there an entry of the kind since an instant? */
export const hasAuditEntry = async (
  { payload, req }: Scope,
  { act, recordId, ip, since }: Sought,
): Promise<boolean> => {
  const is = (name: string, value: string | null): Where => ({
    [name]: value === null ? { exists: false } : { equals: value },
  })
  const { totalDocs } = await payload.count({
    collection: 'audit-log',
    where: {
      and: [
        { at: { greater_than_equal: since.toISOString() } },
        { act: { equals: act } },
        is('recordId', recordId),
        ...(ip === undefined ? [] : [is('ip', ip)]),
      ],
    },
    overrideAccess: true,
    req,
  })
  return totalDocs > 0
}

/** The name of a unit, as the log keeps it. */
export const unitNameOf = async (
  { payload, req }: Scope,
  unitId: string,
): Promise<string | undefined> => {
  const row: unknown = await payload.db.findOne({
    collection: 'units',
    where: { id: { equals: unitId } },
    req,
  })
  return (row as { name?: string } | null)?.name
}

const toStoredEntry = (row: AuditLog): StoredEntry => ({
  ...row,
  seq: row.seq ?? Number.NaN,
  at: row.at ?? '',
  actor: idOf(row.actor),
  previousHash: row.previousHash ?? '',
  hash: row.hash ?? '',
})
