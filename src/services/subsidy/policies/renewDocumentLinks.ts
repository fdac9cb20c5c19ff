import type { PublicDisclosure } from '../../../domain/publication/publicRecords'
import type { Disclosure } from '../../../payload-types'
import { findPolicyOf } from '../../../repositories/policyDocuments'
import { findProjection } from '../../../repositories/publicStore'
import { idOf, idsOf } from '../../../repositories/scope'
import { findEditionsOn } from '../../../repositories/subsidyPolicies'
import type { ServiceContext } from '../../serviceContext'
import { showDisclosure } from '../../showDisclosure'
import { documentRefs } from './composeSubsidy'
import { projectSubsidy } from './projectSubsidy'

/**
 * After a document of the library was corrected or withdrawn: the subsidies that rest on it name it as it
 * is called now, and link to it only while it is there. The publications of record stay as they are.
 */
export const renewDocumentLinks = async (
  context: ServiceContext,
  disclosure: Pick<Disclosure, 'id'>,
): Promise<void> => {
  const document = await findPolicyOf(context, disclosure.id)
  if (!document) return
  for (const edition of await findEditionsOn(context, document.id)) {
    const documents = await documentRefs(context, idsOf(edition.documents))
    const shown = await findProjection<PublicDisclosure>(context, {
      kind: 'disclosure',
      id: idOf(edition.disclosure) ?? '',
    })
    if (!shown?.subsidy) continue
    await showDisclosure(context, { ...shown, subsidy: { ...shown.subsidy, documents } })
    await projectSubsidy(context, edition.series)
  }
}
