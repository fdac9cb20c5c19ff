import type { CivilDate } from '../../domain/calendar/civilDate'
import { ENTRY_STATUSES, type EntryStatus } from '../../domain/policy/validity/statusHistory'
import { findPolicyDocument } from '../../repositories/policyDocuments'
import { idOf } from '../../repositories/scope'
import { recordAudit } from '../recordAudit'
import { Refusal } from '../Refusal'
import { transactionally, type ServiceContext } from '../serviceContext'
import { changeStatus } from './endOrAmend'
import { mayChangeStatus } from './readPolicyStatus'

export type PolicyStatusInput = {
  status: EntryStatus
  from: CivilDate
  reason: string
  /** The document that did it: one of the register, or by title and number. */
  byDocument?: string | undefined
  byTitle?: string | undefined
  byNumber?: string | undefined
  /** A new last day, where the term is lengthened or shortened. */
  until?: CivilDate | undefined
  /** The number of a wrong entry that this one stands for. */
  corrects?: number | undefined
}

/** A person records what became of a document: amended, repealed, replaced, declared void, prolonged. */
export const recordPolicyStatus = ({
  context,
  documentId,
  input,
}: {
  context: ServiceContext
  documentId: string
  input: PolicyStatusInput
}): Promise<void> =>
  transactionally(context, async (inside) => {
    const document = await findPolicyDocument(inside, documentId)
    if (!document) throw new Refusal('没有这份文件', 404)
    if (!mayChangeStatus(inside, idOf(document.unit)))
      throw new Refusal('只有清单管理员或者起草单位可以登记文件的有效性', 403)
    const { byDocument, byTitle, byNumber, status, from, reason, until, corrects } = input
    const known = byDocument ? await findPolicyDocument(inside, byDocument) : null
    if (byDocument && !known) throw new Refusal('所选的依据文件不存在')
    const by = known
      ? {
          documentId: known.id,
          title: known.title,
          documentNumber: known.documentNumber || null,
        }
      : byTitle
        ? { documentId: null, title: byTitle, documentNumber: byNumber || null }
        : undefined
    await changeStatus(inside, {
      targetId: documentId,
      status,
      from,
      reason,
      ...(by ? { by } : {}),
      ...(until ? { until } : {}),
      ...(corrects === undefined ? {} : { corrects }),
    })
    await recordAudit(inside, {
      act: `登记文件有效性：${ENTRY_STATUSES[status]}`,
      subject: document.title,
      record: { collection: 'policy-documents', id: documentId },
      reason,
      details: { from, by: by?.title, until, corrects },
    })
  })
