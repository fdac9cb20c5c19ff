import { civilDateAt } from '../../domain/calendar/civilDate'
import type { PolicyStatusView } from '../../domain/office/policyViews'
import { ENTRY_STATUSES } from '../../domain/policy/validity/statusHistory'
import { DAY_STATUSES, statusOn } from '../../domain/policy/validity/statusOn'
import {
  findInterpretations,
  findPolicyDocument,
  statusHistoryOf,
  termOf,
} from '../../repositories/policyDocuments'
import { idOf } from '../../repositories/scope'
import { policyPath } from '../composePolicy'
import { Refusal } from '../Refusal'
import type { ServiceContext } from '../serviceContext'

/** How a document of the register stands today, its history, and what this person may do. */
export const readPolicyStatus = async ({
  context,
  documentId,
}: {
  context: ServiceContext
  documentId: string
}): Promise<PolicyStatusView> => {
  const document = await findPolicyDocument(context, documentId)
  if (!document) throw new Refusal('没有这份文件', 404)
  const history = statusHistoryOf(document)
  const today = civilDateAt(context.now)
  const { status, sentence, inForce } = statusOn({ history, ...termOf(document), today })
  return {
    status: DAY_STATUSES[status],
    sentence,
    inForce,
    publicPath: policyPath(document),
    entries: history.map(({ status: entry, from, by, reason, recordedAt, corrects }, index) => ({
      number: index,
      label: ENTRY_STATUSES[entry],
      from,
      by: by ? `《${by.title}》${by.documentNumber ? `（${by.documentNumber}）` : ''}` : '',
      reason,
      recordedAt,
      corrected: history.some((later) => later.corrects === index),
      corrects: corrects ?? null,
    })),
    interpretations: (await findInterpretations(context, documentId)).map(({ id, title }) => ({
      id,
      title,
    })),
    mayChange: mayChangeStatus(context, idOf(document.unit)),
  }
}

/** The catalogue's keeper, or an editor of the drafting unit. */
export const mayChangeStatus = ({ actor }: ServiceContext, unitId: string | null): boolean =>
  actor === null ||
  actor.roles.includes('catalogue') ||
  (actor.roles.includes('editor') && actor.unit !== null && actor.unit === unitId)
