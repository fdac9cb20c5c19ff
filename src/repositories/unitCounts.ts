import type { Scope } from './scope'
import { unitsColumn } from './publicStore'
import type { UnitRecord } from './units'

/** How many items in force a unit owns, and how many of its disclosures the public sees. */
export const countOfUnit = async (
  { payload, req }: Scope,
  unit: Pick<UnitRecord, 'id' | 'code'>,
): Promise<{ items: number; disclosures: number }> => {
  const items = await payload.count({
    collection: 'items',
    where: { and: [{ inForce: { equals: true } }, { owners: { in: [unit.id] } }] },
    overrideAccess: true,
    req,
  })
  const disclosures = await payload.count({
    collection: 'projections',
    where: {
      and: [{ kind: { equals: 'disclosure' } }, { units: { contains: unitsColumn([unit.code]) } }],
    },
    overrideAccess: true,
    req,
  })
  return { items: items.totalDocs, disclosures: disclosures.totalDocs }
}
