import { randomUUID } from 'node:crypto'
import { Unreadable } from '../../../exchange/contentParts/unreadable'
import { refusalOf } from '../../../exchange/spreadsheet/refusals'
import {
  claimPaymentImport,
  findPaymentImport,
  findWaitingImports,
  type PaymentImportRecord,
} from '../../../repositories/paymentImports'
import { findBatches } from '../../../repositories/paymentBatches'
import { Refusal } from '../../Refusal'
import type { ServiceContext } from '../../serviceContext'
import { VaultError } from '../../vault/VaultError'
import { cleanUpImport } from './cleanUpImport'
import { eraseDiscarded } from './discardBatch'
import { endImport } from './endImport'
import { readPaymentList } from './readPaymentList'
import { ReadingEnded } from './stageRows'

/**
 * Takes up one list that waits: reads one that is queued or was abandoned, or clears up after one that is
 * done with. Answers what came of it, or null when nothing waits. `clock` says the present while it runs.
 */
export const workOnImports = async (
  context: ServiceContext,
  clock: () => Date,
): Promise<string | null> => {
  for (const waiting of await findWaitingImports(context, clock())) {
    if (waiting.state !== 'queued' && waiting.state !== 'reading') {
      await cleanUpImport(context, waiting)
      return `清理“${waiting.title}”`
    }
    const by = randomUUID()
    const record = await claimPaymentImport(context, {
      id: waiting.id,
      states: ['queued', 'reading'],
      by,
      now: clock(),
      data: { state: 'reading' },
    })
    if (record) return read(context, { record, by, clock })
  }
  return clearDiscarded(context)
}

/** The rows of a batch whose discarding was cut short. */
const clearDiscarded = async (context: ServiceContext): Promise<string | null> => {
  const [batch] = await findBatches(context, {
    and: [{ state: { equals: 'discarded' } }, { erasedAt: { exists: false } }],
  })
  if (!batch) return null
  await eraseDiscarded(context, batch.id)
  return `清理已作废的“${batch.title}”`
}

type Reading = { record: PaymentImportRecord; by: string; clock: () => Date }

const read = async (context: ServiceContext, reading: Reading): Promise<string> => {
  const { record, by } = reading
  try {
    if (record.cancelRequested) throw new ReadingEnded('cancelled')
    const { rowsRead, badRows, doubtfulRows } = await readPaymentList(context, reading)
    return `核对“${record.title}”：${rowsRead} 行，问题 ${badRows} 行，存疑 ${doubtfulRows} 行`
  } catch (error) {
    if (error instanceof ReadingEnded)
      return error.why === 'cancelled' ? cancelled(context, reading) : takenOver(context, record)
    const reason = reasonOf(error)
    await endImport(context, { record, by, state: 'failed', failure: reason ?? UNFORESEEN })
    if (reason === null) throw error
    return `未能读完“${record.title}”：${reason}`
  }
}

const cancelled = async (context: ServiceContext, { record, by }: Reading): Promise<string> => {
  await endImport(context, { record, by, state: 'cancelled' })
  return `取消“${record.title}”`
}

/** What this process wrote last may have come after the other one was done and cleared up. */
const takenOver = async (context: ServiceContext, { id }: PaymentImportRecord): Promise<string> => {
  const record = await findPaymentImport(context, id)
  if (record && (record.state === 'cancelled' || record.state === 'failed'))
    await cleanUpImport(context, record)
  return `“${record?.title ?? ''}”已由其他进程接手`
}

const UNFORESEEN = '读取时服务器出错，请重新上传；仍不成功请联系系统管理员'

/** Null for what is a fault of the program, and not of the file or the installation. */
const reasonOf = (error: unknown): string | null => {
  if (error instanceof Refusal || error instanceof VaultError) return error.message
  if (error instanceof Unreadable) return refusalOf(error).reason
  return null
}
