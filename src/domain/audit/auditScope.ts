/**
 * How closely a person's saves in a collection are told. `values`: every changed field before and
 * after. `names`: which fields changed; for working copies, whose text is long, may hold what must not
 * be spread, and has a history of its own. `services`: the service that does the act tells it itself.
 */
export type AuditScope = 'values' | 'names' | 'services'

const SCOPES: Readonly<Record<string, AuditScope>> = {
  disclosures: 'names',
  'policy-documents': 'names',
  media: 'names',
  users: 'services',
  'channel-records': 'services',
}

/** The scope of a collection; a new one is told in full until somebody decides otherwise. */
export const auditScopeOf = (collection: string): AuditScope => SCOPES[collection] ?? 'values'
