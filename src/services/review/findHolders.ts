import type { CivilDate } from '../../domain/calendar/civilDate'
import { stagesOfColumn } from '../../domain/publication/reviewStage'
import type { Unit } from '../../payload-types'
import type { Person } from '../../repositories/directory'
import { approvalsOf, findReviews } from '../../repositories/reviews'
import { EVERYTHING, idOf, idsOf, type Scope } from '../../repositories/scope'
import { authorsOf } from './openCase'
import { chainOf } from './reviewersOf'
import { holdersOf } from './tellHolders'

/**
 * Who holds the copies that are in review, by the obligations that those copies are to meet: a reminder
 * of such an obligation goes to them too, since the author can do nothing now.
 */
export const findHolders = async (
  scope: Scope,
  { persons, today }: { persons: readonly Person[]; today: CivilDate },
): Promise<ReadonlyMap<string, Person[]>> => {
  const { docs } = await scope.payload.find({
    collection: 'disclosures',
    where: { state: { equals: 'reviewing' } },
    req: scope.req,
    ...EVERYTHING,
  })
  const units = await unitsOf(
    scope,
    docs.map(({ unit }) => idOf(unit)),
  )
  const holders = new Map<string, Person[]>()
  for (const copy of docs) {
    const unit = units.get(idOf(copy.unit) ?? '')
    if (!unit) continue
    const held = {
      chain: chainOf({ unit, persons, today }),
      authorIds: authorsOf(copy),
      approvals: approvalsOf(await findReviews(scope, copy.id), copy.revision ?? 1),
      contentHash: copy.submittedHash ?? '',
    }
    const now = stagesOfColumn(copy.waitingStages).flatMap((stage) => holdersOf(held, stage))
    for (const obligation of idsOf(copy.obligations))
      holders.set(obligation, [...(holders.get(obligation) ?? []), ...now])
  }
  return holders
}

const unitsOf = async (
  { payload, req }: Scope,
  ids: readonly (string | null)[],
): Promise<ReadonlyMap<string, Unit>> => {
  const { docs } = await payload.find({
    collection: 'units',
    where: { id: { in: [...new Set(ids.filter((id) => id !== null))] } },
    req,
    ...EVERYTHING,
  })
  return new Map(docs.map((unit) => [unit.id, unit]))
}
