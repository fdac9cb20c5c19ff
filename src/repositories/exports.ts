/** Files that people asked for, and who is making them. */
import type { Where } from 'payload'
import type { ExportFormat, ExportKind, ExportState } from '../domain/export/exportKind'
import type { Export } from '../payload-types'
import { compareAndSet } from './compareAndSet'
import { EVERYTHING, idOf, type Scope } from './scope'

/** An export as services need it. Instants are ISO 8601. */
export type ExportRecord = {
  id: string
  fileName: string
  kind: ExportKind
  format: ExportFormat
  where: Where
  requesterId: string
  state: ExportState
  rowsDone: number
  /** Null until they are counted. */
  rowsTotal: number | null
  bytes: number
  /** Where the bytes lie in the office's store; '' when there are none. */
  fileKey: string
  failure: string
  expiresAt: string
  createdAt: string
}

type Changes = Partial<Omit<Export, 'id' | 'filters'>>

/** A claim without a sign of life for so long is of a process that is gone. */
export const CLAIM_LIFETIME_MS = 60_000

const UNFINISHED: ExportState[] = ['waiting', 'running']

export const insertExport = async (
  { payload, req }: Scope,
  input: Pick<
    ExportRecord,
    'fileName' | 'kind' | 'format' | 'where' | 'requesterId' | 'rowsTotal'
  > & { now: Date },
): Promise<ExportRecord> => {
  const { where, requesterId, now, ...data } = input
  const at = now.toISOString()
  const row: unknown = await payload.db.create({
    collection: 'exports',
    data: {
      ...data,
      filters: { where },
      requester: requesterId,
      state: 'waiting',
      rowsDone: 0,
      fileKey: '',
      claimedBy: '',
      createdAt: at,
      updatedAt: at,
    },
    req,
  })
  return recordOf(row as Export)
}

/** The export, if it is the person's own. */
export const findOwnExport = async (
  scope: Scope,
  { id, requesterId }: { id: string; requesterId: string },
): Promise<ExportRecord | null> =>
  (
    await find(scope, {
      where: { and: [{ id: { equals: id } }, { requester: { equals: requesterId } }] },
      limit: 1,
    })
  )[0] ?? null

/** How many files a person waits for. */
export const countUnfinished = async (
  { payload, req }: Scope,
  requesterId: string,
): Promise<number> => {
  const { totalDocs } = await payload.count({
    collection: 'exports',
    where: { and: [{ requester: { equals: requesterId } }, { state: { in: UNFINISHED } }] },
    overrideAccess: true,
    req,
  })
  return totalDocs
}

/** What may be made at an instant, longest waiting first: not begun, or left by a process that is gone. */
export const findWaitingExports = (scope: Scope, now: Date): Promise<ExportRecord[]> =>
  find(scope, {
    where: { and: [{ state: { in: UNFINISHED } }, unclaimed(now)] },
    limit: 10,
  })

/** Files whose time is over, and what was left by exports that came to nothing. */
export const findSuperfluousFiles = (scope: Scope, now: Date): Promise<ExportRecord[]> =>
  find(scope, {
    where: {
      or: [
        { and: [{ state: { equals: 'ready' } }, { expiresAt: { less_than_equal: iso(now) } }] },
        {
          and: [
            { state: { in: ['failed', 'cancelled', 'expired'] } },
            { fileKey: { not_equals: '' } },
            unclaimed(now),
          ],
        },
      ],
    },
    limit: 100,
  })

/** Takes an export for one worker; null when it is in other hands or was cancelled. */
export const claimExport = (
  scope: Scope,
  { id, by, now, fileKey }: { id: string; by: string; now: Date; fileKey: string },
): Promise<ExportRecord | null> =>
  change(scope, {
    id,
    expect: { and: [{ state: { in: UNFINISHED } }, unclaimed(now)] },
    data: {
      state: 'running',
      rowsDone: 0,
      fileKey,
      claimedBy: by,
      claimedAt: iso(now),
    },
  })

/** Changes an export that `by` is making; null when it was cancelled or another has taken it over. */
export const changeClaimedExport = (
  scope: Scope,
  { id, by, data }: { id: string; by: string; data: Changes },
): Promise<ExportRecord | null> =>
  change(scope, {
    id,
    expect: { and: [{ claimedBy: { equals: by } }, { state: { equals: 'running' } }] },
    data,
  })

/** Moves an export on if its state is still one of these; else null. */
export const moveExport = (
  scope: Scope,
  { id, from, data }: { id: string; from: readonly ExportState[]; data: Changes },
): Promise<ExportRecord | null> => change(scope, { id, expect: { state: { in: [...from] } }, data })

const change = async (
  scope: Scope,
  { id, expect, data }: { id: string; expect: Where; data: Changes },
): Promise<ExportRecord | null> => {
  const row = await compareAndSet(scope, { collection: 'exports', id, expect, data })
  return row && recordOf(row)
}

const find = async (
  { payload, req }: Scope,
  { where, limit }: { where: Where; limit: number },
): Promise<ExportRecord[]> => {
  const { docs } = await payload.find({
    collection: 'exports',
    where,
    sort: ['createdAt', 'id'],
    showHiddenFields: true,
    req,
    ...EVERYTHING,
    limit,
  })
  return docs.map(recordOf)
}

const iso = (now: Date): string => now.toISOString()

const unclaimed = (now: Date): Where => ({
  or: [
    { claimedBy: { exists: false } },
    { claimedBy: { equals: '' } },
    { claimedAt: { less_than: iso(new Date(now.getTime() - CLAIM_LIFETIME_MS)) } },
  ],
})

const recordOf = (doc: Export): ExportRecord => ({
  id: doc.id,
  fileName: doc.fileName,
  kind: doc.kind ?? 'ledger',
  format: doc.format ?? 'csv',
  where: (doc.filters as { where?: Where } | null | undefined)?.where ?? {},
  requesterId: idOf(doc.requester) ?? '',
  state: doc.state ?? 'waiting',
  rowsDone: doc.rowsDone ?? 0,
  rowsTotal: doc.rowsTotal ?? null,
  bytes: doc.bytes ?? 0,
  fileKey: doc.fileKey ?? '',
  failure: doc.failure ?? '',
  expiresAt: doc.expiresAt ?? '',
  createdAt: doc.createdAt,
})
