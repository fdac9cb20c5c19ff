import { isUniqueViolation } from '../../../repositories/isUniqueViolation'
import {
  batchKey,
  findBatches,
  findBatchesOfYear,
  insertBatch,
  type NewBatch,
} from '../../../repositories/paymentBatches'
import { changeClaimed, type PaymentImportRecord } from '../../../repositories/paymentImports'
import { assignDoubts } from '../../../repositories/payments/assignDoubts'
import { idOf } from '../../../repositories/scope'
import { recordAudit } from '../../recordAudit'
import { Refusal } from '../../Refusal'
import { actorName, transactionally, type ServiceContext } from '../../serviceContext'
import { cleanUpImport } from './cleanUpImport'
import { composeBatches } from './composeBatches'
import { holdImport } from './holdImport'
import { judgeAgain } from './judgeAgain'
import { readVillageRegister } from './readRegister'

export type StoreDecision = {
  /** Rows with errors are left out and erased. */
  setAsideBad: boolean
  doubts: 'keep' | 'set-aside'
}

/**
 * Takes a checked list in: batches by township come into being, and with them their rows count. Refused
 * while rows with errors are left and not set aside, when a township has this batch already, and, once,
 * when a batch stored since the reading shows new doubts.
 */
export const storePaymentList = async (
  context: ServiceContext,
  { importId, decision }: { importId: string; decision: StoreDecision },
): Promise<{ batches: { id: string; title: string }[] }> => {
  const { record, batches } = await holdImport(
    context,
    { importId, state: 'checked' },
    async ({ record: held, by }) => {
      const { record, isRenewed } = await withNewBatches(context, { record: held, by })
      if (isRenewed)
        throw new Refusal(
          '核对之后同政策同年度又有批次入库，已重新核对：请查看新的存疑行后再入库',
          409,
        )
      if (record.badRows > 0 && !decision.setAsideBad)
        throw new Refusal(
          `还有 ${record.badRows} 行有问题：请下载问题行更正后上传，或者选择不入库这些行`,
        )
      await assignDoubts(context, {
        importId,
        batchIds: decision.doubts === 'keep' ? record.recognition.batchIds : null,
        lastLine: record.rowsRead,
      })
      const batches = await composedBatches(context, record)
      return { record: await commit(context, { record, by, batches, decision }), batches }
    },
  )
  await cleanUpImport(context, record)
  return { batches: batches.map(({ id, title }) => ({ id, title })) }
}

type Held = { record: PaymentImportRecord; by: string }

/** Did other batches appear since the list was judged, and do they tell anything new? */
const withNewBatches = async (
  context: ServiceContext,
  { record, by }: Held,
): Promise<{ record: PaymentImportRecord; isRenewed: boolean }> => {
  const { policyId, year, summary } = record
  const judgedAt = summary?.judgedAt ?? ''
  const others = await findBatchesOfYear(context, { policyId, year })
  if (!others.some((batch) => idOf(batch.import) !== record.id && batch.createdAt >= judgedAt))
    return { record, isRenewed: false }
  const renewed = await judgeAgain(context, { record, by })
  const isRenewed =
    renewed.badRows !== record.badRows || renewed.doubtfulRows !== record.doubtfulRows
  return { record: renewed, isRenewed }
}

const composedBatches = async (
  context: ServiceContext,
  record: PaymentImportRecord,
): Promise<NewBatch[]> => {
  const { id, policyId, year, batchLabel, hasIdentity, unitId } = record
  const register = await readVillageRegister(context)
  const contents = await composeBatches(context, { importId: id, register })
  if (contents.length === 0) throw new Refusal('没有可以入库的行：请更正问题行后再入库')
  const policy = await context.payload.findByID({
    collection: 'subsidy-policies',
    id: policyId,
    depth: 0,
    overrideAccess: true,
    req: context.req,
  })
  const batches = contents.map((content): NewBatch => ({
    ...content,
    key: batchKey({ policy: policyId, year, batchLabel, township: content.township }),
    title: `${policy.name}${year}年${batchLabel}（${register.townships.get(content.township) ?? ''}）`,
    policy: policyId,
    year,
    batchLabel,
    hasIdentity,
    import: id,
    unit: unitId,
    history: [
      {
        at: context.now.toISOString(),
        event: '入库',
        note: `${content.rowCount} 笔`,
        by: actorName(context),
      },
    ],
  }))
  const taken = await findBatches(context, { key: { in: batches.map(({ key }) => key) } })
  if (taken.length > 0) throw alreadyStored(taken.map(({ title }) => title))
  return batches
}

const alreadyStored = (titles: readonly string[]): Refusal =>
  new Refusal(
    `${titles.map((title) => `“${title}”`).join('、')}已经入库：请先作废原批次，或者取消本次导入后用另一个批次名称重新上传`,
    409,
  )

/** The one small transaction that makes everything valid. */
const commit = async (
  context: ServiceContext,
  {
    record,
    by,
    batches,
    decision,
  }: Held & { batches: readonly NewBatch[]; decision: StoreDecision },
): Promise<PaymentImportRecord> => {
  const rows = batches.reduce((sum, { rowCount }) => sum + rowCount, 0)
  const setAside = record.rowsRead - rows
  try {
    return await transactionally(context, async (inside) => {
      for (const batch of batches) await insertBatch(inside, batch)
      const stored = await changeClaimed(inside, {
        id: record.id,
        by,
        data: {
          state: 'stored',
          storedAt: inside.now.toISOString(),
          claimedBy: '',
          claimedAt: '',
        },
        entry: {
          at: inside.now.toISOString(),
          event: '入库',
          note: `${rows} 笔${setAside > 0 ? `，另行处理 ${setAside} 行` : ''}`,
          by: actorName(inside),
        },
      })
      if (!stored) throw new Refusal('这份名单正在办理其他操作，请稍后再试', 409)
      await recordAudit(inside, {
        act: '发放名单入库',
        subject: record.title,
        record: { collection: 'payment-imports', id: record.id },
        details: { rows, setAside, batches: batches.length, ...decision },
      })
      return stored
    })
  } catch (error) {
    if (isUniqueViolation(error)) throw alreadyStored(batches.map(({ title }) => title))
    throw error
  }
}
