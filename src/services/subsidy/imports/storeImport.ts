import { randomUUID } from 'node:crypto'
import {
  batchKey,
  findBatches,
  findBatchesOfYear,
  insertBatch,
  type NewBatch,
} from '../../../repositories/paymentBatches'
import {
  changeClaimed,
  claimPaymentImport,
  releaseClaim,
  type PaymentImportRecord,
} from '../../../repositories/paymentImports'
import { assignDoubts } from '../../../repositories/payments/assignDoubts'
import { findPaidPeople } from '../../../repositories/payments/findPaidPeople'
import { readPayments } from '../../../repositories/payments/readPayments'
import { idOf } from '../../../repositories/scope'
import { findAllUnits } from '../../../repositories/units'
import { recordAudit } from '../../recordAudit'
import { Refusal } from '../../Refusal'
import { transactionally, type ServiceContext } from '../../serviceContext'
import { cleanUpImport } from './cleanUpImport'
import { ownImport } from './ownImport'
import { sumBatches, type FingerprintedBatch } from './sumBatches'

export type StoreDecision = {
  /** Leave out the rows that cannot be right. Asked for where there are any. */
  setAsideBad: boolean
  /** What is to become of the rows in doubt; asked for where there are any. */
  doubts: 'keep' | 'set-aside' | null
}

/**
 * Makes a checked list valid: batches by township, whose rows lie there already. Refused as long as there
 * are rows that nobody has decided about. What decides is one small transaction; before it rows in doubt
 * are given to their batch or to none, after it what was set aside is erased, and so is the file.
 */
export const storeImport = async (
  context: ServiceContext,
  { importId, decision }: { importId: string; decision: StoreDecision },
): Promise<{ batches: number; rows: number }> => {
  const record = await ownImport(context, importId)
  refuseUndecided(record, decision)
  const by = randomUUID()
  const claimed = await claimPaymentImport(context, {
    id: importId,
    states: ['checked'],
    by,
    now: context.now,
  })
  if (!claimed) throw new Refusal('这份名单正在办理其他操作，请稍后再试', 409)
  try {
    await refuseLaterPaid(context, claimed)
    await assignDoubts(context, {
      importId,
      batchIds: decision.doubts === 'keep' ? claimed.recognition.batchIds : null,
      lastLine: claimed.rowsRead,
    })
    const batches = await sumBatches(context, importId)
    if (batches.length === 0) throw new Refusal('没有一行可以入库：请更正后再办理')
    const stored = await makeValid(context, { record: claimed, by, batches, decision })
    await cleanUpImport(context, stored)
    return { batches: batches.length, rows: batches.reduce((sum, { rows }) => sum + rows, 0) }
  } catch (error) {
    await releaseClaim(context, { id: importId, by })
    throw error
  }
}

const refuseUndecided = (record: PaymentImportRecord, decision: StoreDecision): void => {
  if (record.state !== 'checked') throw new Refusal('这份名单还没有核对完，或者已经办结')
  if (record.badRows > 0 && !decision.setAsideBad)
    throw new Refusal(
      `还有 ${record.badRows} 行有问题：请下载问题行，更正后上传；或者勾选“问题行不入库”`,
    )
  if (record.doubtfulRows > 0 && decision.doubts === null)
    throw new Refusal(`有 ${record.doubtfulRows} 行存疑：请选择照原样入库，还是不入库`)
}

/** People paid in batches that were stored after this list was judged: nobody has seen those doubts. */
const refuseLaterPaid = async (
  context: ServiceContext,
  { id, policyId, year, summary }: PaymentImportRecord,
): Promise<void> => {
  const later = (await findBatchesOfYear(context, { policyId, year })).filter(
    (batch) => idOf(batch.import) !== id && batch.createdAt > (summary?.judgedAt ?? ''),
  )
  if (later.length === 0) return
  const paid = await findPaidPeople(
    context,
    later.map((batch) => batch.id),
  )
  let count = 0
  for await (const page of readPayments(context, { import: id }))
    for (const { identityKey } of page) if (identityKey && paid.has(identityKey)) count += 1
  if (count > 0)
    throw new Refusal(
      `核对之后又有本政策同年度的批次入库，其中有 ${count} 行的人员与本名单相同：请取消后重新上传，由系统重新核对`,
      409,
    )
}

const makeValid = async (
  context: ServiceContext,
  {
    record,
    by,
    batches,
    decision,
  }: {
    record: PaymentImportRecord
    by: string
    batches: readonly FingerprintedBatch[]
    decision: StoreDecision
  },
): Promise<PaymentImportRecord> => {
  const units = new Map((await findAllUnits(context)).map(({ id, name }) => [id, name]))
  return transactionally(context, async (inside) => {
    for (const batch of batches) {
      const made = newBatch(inside, { record, batch, township: units.get(batch.townshipId) ?? '' })
      await refuseTaken(inside, made)
      await insertBatch(inside, made)
    }
    const rows = batches.reduce((sum, batch) => sum + batch.rows, 0)
    const setAside = record.rowsRead - rows
    const note = `${batches.length} 个批次，${rows} 行入库，${setAside} 行未入库`
    const stored = await changeClaimed(inside, {
      id: record.id,
      by,
      data: {
        state: 'stored',
        storedAt: inside.now.toISOString(),
        claimedBy: '',
        claimedAt: '',
      },
      entry: { at: inside.now.toISOString(), event: '入库', note, by: inside.actor?.name ?? '' },
    })
    if (!stored) throw new Refusal('这份名单正在办理其他操作，请稍后再试', 409)
    await recordAudit(inside, {
      act: '发放名单入库',
      subject: record.title,
      record: { collection: 'payment-imports', id: record.id },
      reason: note,
      details: {
        rows,
        setAside,
        doubts: decision.doubts,
        batches: batches.map((one) => one.batchId),
      },
    })
    return stored
  })
}

const newBatch = (
  { now, actor }: ServiceContext,
  {
    record,
    batch,
    township,
  }: { record: PaymentImportRecord; batch: FingerprintedBatch; township: string },
): NewBatch => {
  const of = {
    policy: record.policyId,
    year: record.year,
    batchLabel: record.batchLabel,
    township: batch.townshipId,
  }
  return {
    ...of,
    id: batch.batchId,
    key: batchKey(of),
    title: `${record.title.replace(/（[^（）]*）$/, '')}（${township}）`,
    rowCount: batch.rows,
    people: batch.people,
    amountFen: batch.amountFen,
    villages: batch.villages,
    rowsHash: batch.rowsHash,
    hasIdentity: record.hasIdentity,
    import: record.id,
    unit: record.unitId,
    history: [
      { at: now.toISOString(), event: '入库', note: record.fileName, by: actor?.name ?? '' },
    ],
  }
}

const refuseTaken = async (context: ServiceContext, { key, title }: NewBatch): Promise<void> => {
  const [taken] = await findBatches(context, { key: { equals: key } })
  if (taken)
    throw new Refusal(
      `“${title}”已经入库过：重新导入的请先在“发放批次”中作废原批次；分批发放的请换一个批次名称`,
      409,
    )
}
