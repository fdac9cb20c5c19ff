import { unitFinder, type NamedUnit } from '../../organisation/roster/findUnit'
import { departmentsOf } from './departmentsOf'

export type PaidPolicy = {
  /** Who published the policy. */
  unitId: string | null
  /** 主管部门 as printed; several stand side by side. */
  department: string
}

/**
 * The units that bring the payment lists of a policy for the whole county: its 主管部门, by any of the
 * names it goes by, and whoever published it (often the finance bureau, for all departments at once).
 */
export const payingUnits = (
  { unitId, department }: PaidPolicy,
  units: readonly NamedUnit[],
): ReadonlySet<string> => {
  const find = unitFinder(units)
  const named = [department, ...departmentsOf(department)].map((name) => find(name)?.id)
  return new Set([unitId, ...named].filter((id): id is string => Boolean(id)))
}
