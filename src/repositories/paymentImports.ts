import type { Where } from 'payload'
import type {
  PaymentImportSummary,
  PaymentRecognition,
} from '../domain/subsidy/payments/paymentImport'
import type { PaymentImportState } from '../domain/subsidy/paymentImportState'
import type { HistoryEntry } from '../domain/supervision/historyEntry'
import type { PaymentImport } from '../payload-types'
import { compareAndSet } from './compareAndSet'
import { EVERYTHING, idOf, type Scope } from './scope'

/** An import as services need it. Instants are ISO 8601. */
export type PaymentImportRecord = {
  id: string
  title: string
  policyId: string
  year: number
  batchLabel: string
  townshipId: string | null
  fileName: string
  /** '' once the file is gone and nothing is left to clean up. */
  fileKey: string
  fileHash: string
  recognition: PaymentRecognition
  summary: PaymentImportSummary | null
  /** Lines that are stored. */
  rowsRead: number
  badRows: number
  doubtfulRows: number
  /** Thousandths of the file. */
  progress: number
  hasIdentity: boolean
  claimedBy: string
  claimedAt: string
  cancelRequested: boolean
  failure: string
  unitId: string
  state: PaymentImportState
}

type Changes = Partial<Omit<PaymentImport, 'id' | 'history' | 'recognition' | 'summary'>> & {
  recognition?: PaymentRecognition
  summary?: PaymentImportSummary
}

/** A claim without a sign of life for so long is of a process that is gone. */
export const CLAIM_LIFETIME_MS = 60_000

export const findPaymentImport = async (
  { payload, req }: Scope,
  id: string,
): Promise<PaymentImportRecord | null> => {
  const { docs } = await payload.find({
    collection: 'payment-imports',
    where: { id: { equals: id } },
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return docs[0] ? recordOf(docs[0]) : null
}

/** Imports that fit, newest first. */
export const findPaymentImports = async (
  { payload, req }: Scope,
  { where, limit }: { where: Where; limit: number },
): Promise<PaymentImportRecord[]> => {
  const { docs } = await payload.find({
    collection: 'payment-imports',
    where,
    sort: '-createdAt',
    req,
    ...EVERYTHING,
    limit,
  })
  return docs.map(recordOf)
}

/** What the worker may take up at an instant, oldest first: waiting, abandoned by another, or to be cleaned up. */
export const findWaitingImports = async (
  { payload, req }: Scope,
  now: Date,
): Promise<PaymentImportRecord[]> => {
  const { docs } = await payload.find({
    collection: 'payment-imports',
    where: {
      and: [
        {
          or: [
            { state: { in: ['queued', 'reading'] } },
            { and: [{ state: { in: FINISHED } }, { fileKey: { not_equals: '' } }] },
          ],
        },
        unclaimed(now),
      ],
    },
    sort: 'createdAt',
    req,
    ...EVERYTHING,
    limit: 10,
  })
  return docs.map(recordOf)
}

/**
 * Takes an import for one worker or one decision; null when it is in other hands or its state has moved.
 */
export const claimPaymentImport = async (
  scope: Scope,
  {
    id,
    states,
    by,
    now,
    data = {},
  }: {
    id: string
    states: readonly PaymentImportState[]
    by: string
    now: Date
    data?: Changes
  },
): Promise<PaymentImportRecord | null> =>
  setImport(scope, {
    id,
    expect: { and: [{ state: { in: [...states] } }, unclaimed(now)] },
    data: { ...data, claimedBy: by, claimedAt: now.toISOString() },
  })

/** Changes an import that `by` holds; null when another has taken it over. */
export const changeClaimed = (
  scope: Scope,
  { id, by, data, entry }: { id: string; by: string; data: Changes; entry?: HistoryEntry },
): Promise<PaymentImportRecord | null> =>
  setImport(scope, { id, expect: { claimedBy: { equals: by } }, data, entry })

/** Gives an import back, if it is still held. */
export const releaseClaim = async (
  scope: Scope,
  { id, by }: { id: string; by: string },
): Promise<void> => {
  await changeClaimed(scope, { id, by, data: { claimedBy: '', claimedAt: '' } })
}

/** Changes an import if its state is still one of these and nobody works on it; else null. */
export const moveImport = (
  scope: Scope,
  {
    id,
    from,
    data,
    entry,
    now,
  }: {
    id: string
    from: readonly PaymentImportState[]
    data: Changes
    entry?: HistoryEntry
    now: Date
  },
): Promise<PaymentImportRecord | null> =>
  setImport(scope, {
    id,
    expect: { and: [{ state: { in: [...from] } }, unclaimed(now)] },
    data,
    entry,
  })

/** Asks whoever reads the import to stop; false when it is not being read. */
export const requestCancel = async (scope: Scope, id: string): Promise<boolean> =>
  (await setImport(scope, {
    id,
    expect: { state: { in: ['queued', 'reading'] } },
    data: { cancelRequested: true },
  })) !== null

const setImport = async (
  scope: Scope,
  {
    id,
    expect,
    data,
    entry,
  }: { id: string; expect: Where; data: Changes; entry?: HistoryEntry | undefined },
): Promise<PaymentImportRecord | null> => {
  const changed = await compareAndSet(scope, {
    collection: 'payment-imports',
    id,
    expect,
    data: data as Partial<PaymentImport>,
    ...(entry ? { entry } : {}),
  })
  return changed && recordOf(changed)
}

const FINISHED: PaymentImportState[] = ['stored', 'cancelled', 'failed']

const unclaimed = (now: Date): Where => ({
  or: [
    { claimedBy: { exists: false } },
    { claimedBy: { equals: '' } },
    { claimedAt: { less_than: new Date(now.getTime() - CLAIM_LIFETIME_MS).toISOString() } },
  ],
})

const recordOf = (doc: PaymentImport): PaymentImportRecord => ({
  id: doc.id,
  title: doc.title,
  policyId: idOf(doc.policy) ?? '',
  year: doc.year,
  batchLabel: doc.batchLabel,
  townshipId: idOf(doc.township),
  fileName: doc.fileName ?? '',
  fileKey: doc.fileKey ?? '',
  fileHash: doc.fileHash ?? '',
  recognition: (doc.recognition as PaymentRecognition | null) ?? NOTHING_RECOGNISED,
  summary: (doc.summary as PaymentImportSummary | null) ?? null,
  rowsRead: doc.rowsRead ?? 0,
  badRows: doc.badRows ?? 0,
  doubtfulRows: doc.doubtfulRows ?? 0,
  progress: doc.progress ?? 0,
  hasIdentity: doc.hasIdentity ?? false,
  claimedBy: doc.claimedBy ?? '',
  claimedAt: doc.claimedAt ?? '',
  cancelRequested: doc.cancelRequested ?? false,
  failure: doc.failure ?? '',
  unitId: idOf(doc.unit) ?? '',
  state: doc.state as PaymentImportState,
})

const NOTHING_RECOGNISED: PaymentRecognition = { sheets: [], confirmed: null, batchIds: {} }
