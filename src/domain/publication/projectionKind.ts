/** What kinds of record the public store keeps beside publications. */
export const PROJECTION_KINDS = [
  'site',
  'domain',
  'unit',
  'item',
  'disclosure',
  'version',
  'withdrawal',
  'policy',
  'subsidy',
  'payment',
  'obligation',
  'page',
  'file',
] as const

export type ProjectionKind = (typeof PROJECTION_KINDS)[number]
