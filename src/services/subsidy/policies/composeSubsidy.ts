import type { PublicDocumentRef } from '../../../domain/publication/publicRefs'
import type { PublicSubsidyFacts } from '../../../domain/publication/publicSubsidies'
import type { ReviewableContent } from '../../../domain/publication/reviewableContent'
import { basisLines } from '../../../domain/subsidy/policy/printedBasis'
import { readSubsidyGroup } from '../../../domain/subsidy/policy/subsidyGroup'
import { findProjection } from '../../../repositories/publicStore'
import { documentRef, findDocuments } from '../../composePolicy'
import type { ServiceContext } from '../../serviceContext'

/** What a subsidy policy shows: the seven elements as they were reviewed. */
export const composeSubsidy = async (
  context: ServiceContext,
  { title, subsidy }: Pick<ReviewableContent, 'title' | 'subsidy'>,
): Promise<PublicSubsidyFacts> => {
  const group = readSubsidyGroup(subsidy)
  return {
    year: group.year ?? 0,
    name: title,
    documents: await documentRefs(context, group.documents),
    basis: basisLines(group.basis).join('\n'),
    department: group.department,
    purpose: group.purpose,
    recipients: group.recipients,
    standard: group.standard,
    hotline: group.hotline,
    kind: group.kind,
    recipientKind: group.recipientKind,
  }
}

/** Documents as a policy names them; one that the library does not show any more has no link. */
export const documentRefs = async (
  context: ServiceContext,
  ids: readonly string[],
): Promise<PublicDocumentRef[]> => {
  const refs: PublicDocumentRef[] = []
  for (const document of await findDocuments(context, ids)) {
    const isShown = await findProjection(context, { kind: 'policy', id: document.id })
    const ref = documentRef(document)
    refs.push(isShown ? ref : { ...ref, path: null })
  }
  return refs
}
