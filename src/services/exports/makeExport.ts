import { randomUUID } from 'node:crypto'
import { APIError, type Payload } from 'payload'
import { EXPORT_KEPT_DAYS, EXPORT_KINDS } from '../../domain/export/exportKind'
import { changeClaimedExport, claimExport, type ExportRecord } from '../../repositories/exports'
import { installationOf } from '../installation'
import { Refusal } from '../Refusal'
import type { ExportReader } from './exportSource'
import { EXPORT_SOURCES } from './exportSources'
import { demandFits, demandReadable } from './readPermission'

/** How often a worker says that it lives, and how far it is. */
const BEAT_MS = 1000
/** What a whole day of beginning anew did not finish brings the worker down each time. */
const GIVE_UP_AFTER_MS = 24 * 3_600_000
const DAY_MS = 24 * 3_600_000

type Work = { payload: Payload; clock: () => Date }

/** `null`: cancelled, or in other hands. `failed` is a reason the requester reads. */
export type MadeExport = { made: true; rows: number } | { made: false; failure: string } | null

/**
 * Makes one file that is waited for, with the rows that its requester sees at this moment, and leaves
 * it in the office's store. Never throws a Refusal: it becomes the export's failure. Whatever else goes
 * wrong becomes one too, and is thrown.
 */
export const makeExport = async (work: Work, row: ExportRecord): Promise<MadeExport> => {
  const { payload, clock } = work
  const scope = { payload, req: {} }
  const { officeFiles } = installationOf(payload)
  const by = randomUUID()
  // A name of its own for each attempt: whoever was taken over can't replace or remove the file.
  const fileKey = `exports/${row.id}-${by}`
  const claimed = await claimExport(scope, { id: row.id, by, now: clock(), fileKey })
  if (!claimed) return null
  if (row.fileKey !== '') await officeFiles.remove(row.fileKey)
  try {
    if (clock().getTime() - Date.parse(row.createdAt) > GIVE_UP_AFTER_MS)
      throw new Refusal('多次中断，没有生成；请缩小筛选范围后重新导出')
    const { rows, bytes } = await store(work, { row: claimed, by, fileKey })
    const expiresAt = new Date(clock().getTime() + EXPORT_KEPT_DAYS * DAY_MS).toISOString()
    const done = await changeClaimedExport(scope, {
      id: row.id,
      by,
      data: { state: 'ready', rowsDone: rows, rowsTotal: rows, bytes, expiresAt, ...RELEASED },
    })
    if (!done) throw new LostClaim()
    return { made: true, rows }
  } catch (error) {
    await officeFiles.remove(fileKey)
    if (error instanceof LostClaim) return null
    const failure = error instanceof APIError && error.status < 500 ? error.message : UNEXPECTED
    await changeClaimedExport(scope, {
      id: row.id,
      by,
      data: { state: 'failed', failure, fileKey: '', ...RELEASED },
    })
    if (failure === UNEXPECTED) throw error
    return { made: false, failure }
  }
}

const RELEASED = { claimedBy: '', claimedAt: '' }

const UNEXPECTED = '生成文件时出错，请稍后重新导出；仍不成功请联系系统管理员'

/** The person cancelled, or another worker has taken the export over. */
class LostClaim extends Error {}

const store = async (
  { payload, clock }: Work,
  { row, by, fileKey }: { row: ExportRecord; by: string; fileKey: string },
): Promise<{ rows: number; bytes: number }> => {
  const { kind, format } = row
  const source = EXPORT_SOURCES[kind]
  const reader = await readerOf(payload, row, clock())
  await demandReadable(kind, reader)
  const rowsTotal = await source.count(reader)
  demandFits(format, rowsTotal)
  let rows = 0
  let lastBeat = 0
  const beat = async (count: number): Promise<void> => {
    rows += count
    const now = clock()
    if (now.getTime() - lastBeat < BEAT_MS) return
    lastBeat = now.getTime()
    const data = { rowsDone: rows, rowsTotal, claimedAt: now.toISOString() }
    const isStillOurs = await changeClaimedExport({ payload, req: {} }, { id: row.id, by, data })
    if (!isStillOurs) throw new LostClaim()
  }
  const file = source.write(reader, { title: EXPORT_KINDS[kind], format, onRows: beat })
  const bytes = await installationOf(payload).officeFiles.putStream(fileKey, file)
  return { rows, bytes }
}

/** The person as the account is now: who lost a role meanwhile no longer sees what it showed. */
const readerOf = async (
  payload: Payload,
  { requesterId, where }: ExportRecord,
  now: Date,
): Promise<ExportReader> => {
  const user = await payload.findByID({
    collection: 'users',
    id: requesterId,
    depth: 0,
    overrideAccess: true,
    disableErrors: true,
  })
  if (!user) throw new Refusal('账号已不存在，不能导出', 403)
  return { payload, user, where, now }
}
