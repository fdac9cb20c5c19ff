import type { CivilDate } from '../../domain/calendar/civilDate'
import { addStatus } from '../../domain/policy/validity/addStatus'
import {
  ENTRY_STATUSES,
  standingEntries,
  type ByDocument,
  type EntryStatus,
} from '../../domain/policy/validity/statusHistory'
import type { PolicyDocument } from '../../payload-types'
import { compareAndSet } from '../../repositories/compareAndSet'
import { findPolicyDocument, statusHistoryOf, termOf } from '../../repositories/policyDocuments'
import { Refusal } from '../Refusal'
import type { ServiceContext } from '../serviceContext'
import { projectPolicyDocument } from './projectPolicyDocument'

export type StatusChange = {
  targetId: string
  status: EntryStatus
  from: CivilDate
  by?: ByDocument
  reason: string
  until?: CivilDate
  corrects?: number
}

/** Adds an entry to the history of a document by the rules of law, and shows it. */
export const changeStatus = async (
  context: ServiceContext,
  { targetId, ...change }: StatusChange,
): Promise<PolicyDocument> => {
  const target = await findPolicyDocument(context, targetId)
  if (!target) throw new Refusal('没有这份文件', 404)
  const result = addStatus({
    history: statusHistoryOf(target),
    entry: { ...change, recordedAt: context.now.toISOString() },
    ...termOf(target),
  })
  if (!result.ok) throw new Refusal(`《${target.title}》：${result.reason}`)
  await compareAndSet(context, {
    collection: 'policy-documents',
    id: targetId,
    data: { statusHistory: result.history as never },
  })
  await projectPolicyDocument(context, targetId)
  return target
}

/** What a newly published document does to another from the day it takes effect. Once only. */
export const endOrAmend = async (
  context: ServiceContext,
  { targetId, status, by }: { targetId: string; status: EntryStatus; by: PolicyDocument },
): Promise<void> => {
  const target = await findPolicyDocument(context, targetId)
  const isDone =
    target &&
    standingEntries(statusHistoryOf(target)).some(
      (entry) => entry.status === status && entry.by?.documentId === by.id,
    )
  if (isDone) return
  await changeStatus(context, {
    targetId,
    status,
    from: termOf(by).effectiveFrom,
    by: { documentId: by.id, title: by.title, documentNumber: by.documentNumber || null },
    reason: `《${by.title}》${ENTRY_STATUSES[status]}本文件`,
  })
}
