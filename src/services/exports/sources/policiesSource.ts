import { civilDateAt, formatCivilDate, type CivilDate } from '../../../domain/calendar/civilDate'
import { DISCLOSURE_PROPERTIES, type DisclosureProperty } from '../../../domain/policy/policyFields'
import { DAY_STATUSES, statusOn } from '../../../domain/policy/validity/statusOn'
import { POLICY_COLUMNS, type PolicyRow } from '../../../exchange/policies/policyRow'
import type { PolicyDocument } from '../../../payload-types'
import { statusHistoryOf, termOf } from '../../../repositories/policyDocuments'
import { countVisible, exportSource, type ExportReader } from '../exportSource'
import { namesOf } from '../namesOf'
import { orderedBatches } from '../orderedBatches'

/** The register of policy documents, the latest first, each as it stands on the day of the export. */
export const policiesSource = exportSource<PolicyRow>({
  collection: 'policy-documents',
  columns: POLICY_COLUMNS,
  count: (reader) => countVisible(reader, 'policy-documents'),
  batches,
  note: async ({ now }) => `有效性以${formatCivilDate(civilDateAt(now))}为准`,
})

async function* batches(reader: ExportReader): AsyncGenerator<PolicyRow[]> {
  const unitName = await namesOf(reader.payload, 'units')
  const today = civilDateAt(reader.now)
  for await (const docs of orderedBatches(reader, {
    collection: 'policy-documents',
    sort: ['-dateMade', 'key'],
  }))
    yield docs.map((doc) => toRow(doc, { unit: unitName(doc.unit), today }))
}

const toRow = (
  doc: PolicyDocument,
  { unit, today }: { unit: string; today: CivilDate },
): PolicyRow => {
  const { status, sentence } = statusOn({ history: statusHistoryOf(doc), ...termOf(doc), today })
  return {
    title: doc.title,
    documentNumber: doc.documentNumber ?? '',
    registrationNumber: doc.registrationNumber ?? '',
    indexNumber: doc.indexNumber ?? '',
    issuers: doc.issuers ?? '',
    genre: doc.genre ?? '',
    subject: doc.subject ?? '',
    property: doc.property ? DISCLOSURE_PROPERTIES[doc.property as DisclosureProperty] : '',
    dateMade: doc.dateMade ?? '',
    publishedOn: doc.publishedOn ?? '',
    effectiveFrom: doc.effectiveFrom ?? '',
    lastDay: doc.lastDay ?? '',
    normative: doc.normative ?? false,
    trial: doc.trial ?? false,
    unit,
    status: DAY_STATUSES[status],
    sentence,
  }
}
