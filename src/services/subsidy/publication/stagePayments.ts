import { createHash, randomBytes, randomUUID } from 'node:crypto'
import { civilDateAt } from '../../../domain/calendar/civilDate'
import { stepProblem } from '../../../domain/publication/disclosureState'
import { canonicalPayment } from '../../../domain/subsidy/payments/batchTotals'
import { maskName } from '../../../domain/subsidy/maskName'
import { needsRows } from '../../../domain/subsidy/publication/needsRows'
import {
  paymentsOf,
  type PaymentContent,
  type ReviewedBatch,
} from '../../../domain/subsidy/publication/paymentContent'
import { publicGroup } from '../../../domain/subsidy/publication/publicGroup'
import { rowSetName } from '../../../domain/subsidy/publication/rowSet'
import {
  erasePublicPayments,
  insertPublicPayments,
  MOST_ROWS_AT_ONCE,
  type PublicPaymentInput,
} from '../../../repositories/publicPaymentRows'
import { keyInSet } from '../../../repositories/publicPayments'
import { idOf } from '../../../repositories/scope'
import { findVillagePayments, type VillagePayment } from '../../../repositories/villagePayments'
import { Refusal } from '../../Refusal'
import { openCase } from '../../review/openCase'
import type { ServiceContext } from '../../serviceContext'
import { paymentProblemsOf } from './paymentContentOf'

/** The rows of a copy's batches as they lie ready, and what they were made from. */
export type StagedPayments = {
  /** By batch; a batch without rows in public is not in it. */
  rowSets: ReadonlyMap<string, string>
  /** Takes the row sets that the publication no longer shows; they are erased once it stands. */
  replaced: string[]
  content: PaymentContent | null
}

/**
 * Publishes with the rows of the copy's batches lying ready: they are copied, masked, before the
 * publishing transaction begins, for 200,000 rows would hold back every other writer. Until that
 * transaction names their row sets nobody can reach them; where it is refused they are erased again,
 * and after a crash the sweep finds them (`eraseUnnamedRows`).
 */
export const withStagedPayments = async <T>(
  context: ServiceContext,
  disclosureId: string,
  publish: (staged: StagedPayments) => Promise<T>,
): Promise<T> => {
  const rowSets = new Map<string, string>()
  const replaced: string[] = []
  try {
    const content = await stage(context, { disclosureId, rowSets })
    const result = await publish({ rowSets, content, replaced })
    for (const rowSet of replaced) await erasePublicPayments(context, rowSet)
    return result
  } catch (error) {
    for (const rowSet of rowSets.values()) await erasePublicPayments(context, rowSet)
    throw error
  }
}

type StageOptions = { disclosureId: string; rowSets: Map<string, string> }

/** Nothing is copied for what the door is going to refuse; it says why. */
const stage = async (
  context: ServiceContext,
  { disclosureId, rowSets }: StageOptions,
): Promise<PaymentContent | null> => {
  const { payload, req, actor, now } = context
  const disclosure = await payload.findByID({
    collection: 'disclosures',
    id: disclosureId,
    depth: 0,
    overrideAccess: true,
    disableErrors: true,
    req,
  })
  if (!disclosure || disclosure.kind !== 'payments') return null
  if (actor !== null && actor.unit !== idOf(disclosure.unit)) return null
  if (stepProblem({ state: disclosure.state ?? 'draft', event: 'publish' })) return null
  const current = await openCase(context, disclosureId)
  if (current.contentHash !== disclosure.submittedHash) return null
  const content = paymentsOf(current.content)
  if (!content?.noticeTo || (await paymentProblemsOf(context, current)).length > 0) return null
  const { noticeTo, namesGround } = content
  const today = civilDateAt(now)
  for (const batch of content.batches) {
    const { id: batchId, hasLookup } = batch
    if (!needsRows({ noticeTo, namesGround, hasLookup, today })) continue
    const token = randomBytes(6).toString('hex')
    const rowSet = rowSetName({ batchId, stagedAt: now.getTime(), token })
    rowSets.set(batchId, rowSet)
    await copyBatch(context, { batch, rowSet, showsNames: namesGround !== '' })
  }
  return content
}

type CopyOptions = { batch: ReviewedBatch; rowSet: string; showsNames: boolean }

/** Village by village, in portions; refuses when the list is not the one that the totals were made of. */
const copyBatch = async (
  context: ServiceContext,
  { batch, rowSet, showsNames }: CopyOptions,
): Promise<void> => {
  const portion: PublicPaymentInput[] = []
  const lines: { line: number; text: string }[] = []
  for (const { villageId, name, rows, amountFen } of batch.villages) {
    const found = await findVillagePayments(context, { batchId: batch.id, villageId })
    const sum = found.reduce((total, row) => total + (row.amountFen ?? 0), 0)
    if (found.length !== rows || sum !== amountFen)
      throw new Refusal(
        `“${batch.title}”中${name}的明细（${found.length} 笔）与入库时的合计（${rows} 笔）不符，不能公开。请作废后重新导入`,
        409,
      )
    for (const row of found) {
      portion.push(publicRow({ row, rowSet, villageId, showsNames }))
      const place = { batch: batch.id, township: null, village: villageId }
      lines.push({ line: row.line, text: canonicalPayment({ ...row, ...place }) })
    }
    while (portion.length >= MOST_ROWS_AT_ONCE)
      await insertPublicPayments(context, portion.splice(0, MOST_ROWS_AT_ONCE))
  }
  await insertPublicPayments(context, portion)
  if (hashOf(lines) !== batch.rowsHash)
    throw new Refusal(
      `“${batch.title}”的明细在入库之后被改动过，与审核的名单不一致，不能公开。请作废后重新导入`,
      409,
    )
}

/** The hash over the lines in the order of the list, as the import made it. */
const hashOf = (lines: { line: number; text: string }[]): string => {
  const hash = createHash('sha256')
  for (const { text } of lines.sort((a, b) => a.line - b.line)) hash.update(`${text}\n`)
  return hash.digest('hex')
}

type PublicRowOptions = {
  row: VillagePayment
  rowSet: string
  villageId: string
  showsNames: boolean
}

/**
 * A name goes in masked, and only where the policy states the ground; of the group's cell what is a
 * group; numbers of persons never do.
 */
const publicRow = ({
  row,
  rowSet,
  villageId,
  showsNames,
}: PublicRowOptions): PublicPaymentInput => {
  const { line, name, quantity, standardFen, amountFen, paidOn, householdKey, identityKey } = row
  const inSet = (indexed: string | null, village: string) =>
    indexed === null ? null : keyInSet({ rowSet, villageId: village, indexed })
  return {
    id: randomUUID(),
    batch: rowSet,
    village: villageId,
    line,
    maskedName: showsNames ? maskName(name) : '',
    groupText: publicGroup(row.groupText),
    quantity,
    standardFen,
    amountFen,
    paidOn,
    householdKey: inSet(householdKey, villageId),
    identityKey: inSet(identityKey, ''),
  }
}
