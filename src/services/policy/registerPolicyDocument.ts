import type { PublicDisclosure } from '../../domain/publication/publicRecords'
import type { Disclosure, PolicyDocument } from '../../payload-types'
import { idsOf } from '../../repositories/scope'
import { findPolicyOf } from '../../repositories/policyDocuments'
import { cancelObligation } from '../cancelObligation'
import { meetObligations } from '../meetObligations'
import type { ServiceContext } from '../serviceContext'
import { findObligations } from '../../repositories/obligations'
import { interpretationOccurrence } from '../../domain/policy/planInterpretationObligation'
import { endOrAmend } from './endOrAmend'
import { planInterpretation } from './planInterpretations'
import { projectPolicyDocument } from './projectPolicyDocument'

type Published = { disclosure: Disclosure; record: PublicDisclosure }

/**
 * Enters a published policy document in the register, or renews its entry after a correction; ends or
 * amends the documents it names; makes the obligation to interpret it; shows it in the library.
 */
export const registerPolicyDocument = async (
  context: ServiceContext,
  { disclosure, record }: Published,
): Promise<void> => {
  if (record.kind !== 'policy' || !record.policy) return
  const document = await enter(context, { disclosure, record })
  const { policy } = disclosure
  const named = [
    { ids: idsOf(policy?.repeals), status: 'repealed' },
    { ids: idsOf(policy?.replaces), status: 'replaced' },
    { ids: idsOf(policy?.amends), status: 'amended' },
  ] as const
  for (const { ids, status } of named)
    for (const targetId of ids) await endOrAmend(context, { targetId, status, by: document })
  if (document.needsInterpretation) await planInterpretation(context, document)
  await projectPolicyDocument(context, document.id)
}

const enter = async (
  { payload, req }: ServiceContext,
  { disclosure, record }: Published,
): Promise<PolicyDocument> => {
  const facts = record.policy
  const data = {
    title: record.title,
    indexNumber: record.indexNumber,
    unit: disclosure.unit,
    disclosure: disclosure.id,
    publishedOn: record.publishedOn,
    documentNumber: facts?.documentNumber,
    registrationNumber: facts?.registrationNumber,
    dateMade: facts?.dateMade,
    issuers: facts?.issuers,
    genre: facts?.genre,
    subject: facts?.subject,
    property: disclosure.policy?.property ?? 'proactive',
    normative: facts?.normative ?? false,
    trial: facts?.trial ?? false,
    needsInterpretation: facts?.normative ?? false,
    effectiveFrom: facts?.effectiveFrom,
    lastDay: facts?.lastDay,
    plan: (disclosure.plan ?? null) as never,
  }
  const options = { collection: 'policy-documents', depth: 0, overrideAccess: true, req } as const
  const existing = await findPolicyOf({ payload, req }, disclosure.id)
  return existing
    ? payload.update({ ...options, id: existing.id, data })
    : payload.create({
        ...options,
        data: { ...data, key: `disclosure:${disclosure.id}`, statusHistory: [] as never },
      })
}

/** A published interpretation meets its obligation, and is shown with every document it explains. */
export const linkInterpretation = async (
  context: ServiceContext,
  { disclosure, record }: Published,
): Promise<void> => {
  if (record.kind !== 'interpretation') return
  const documentIds = idsOf(disclosure.interpretation?.documents)
  const due = await findObligations(context, {
    and: [
      { occurrence: { in: documentIds.map(interpretationOccurrence) } },
      { state: { in: ['pending', 'overdue'] } },
    ],
  })
  await meetObligations(context, {
    obligationIds: due.map(({ id }) => id),
    publishedOn: record.publishedOn,
    set: { disclosure: disclosure.id },
  })
  for (const id of documentIds) await projectPolicyDocument(context, id)
}

/**
 * A publication taken back: its document leaves the library and need not be explained any more; the
 * documents that an interpretation explained are renewed.
 */
export const withdrawPolicyDocument = async (
  context: ServiceContext,
  { disclosure }: { disclosure: Disclosure },
): Promise<void> => {
  const document = await findPolicyOf(context, disclosure.id)
  if (document) {
    await projectPolicyDocument(context, document.id)
    const open = await findObligations(context, {
      and: [
        { occurrence: { equals: interpretationOccurrence(document.id) } },
        { state: { in: ['pending', 'overdue'] } },
      ],
    })
    for (const { id } of open)
      await cancelObligation({ context, obligationId: id, reason: '文件已撤回公开，不再解读' })
  }
  for (const id of idsOf(disclosure.interpretation?.documents))
    await projectPolicyDocument(context, id)
}
