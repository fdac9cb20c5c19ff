import type { CivilDate } from '../../domain/calendar/civilDate'
import type { ReviewStage } from '../../domain/publication/reviewStage'
import { stagesOf } from '../../domain/publication/reviewStage'
import type { Unit } from '../../payload-types'
import { findPersons, type Person } from '../../repositories/directory'
import { idOf, idsOf } from '../../repositories/scope'
import { Refusal } from '../Refusal'
import type { ServiceContext } from '../serviceContext'

/** Who may act at a stage on a day. */
export type StageReviewer = {
  person: Person
  /** Whom a deputy stands in for; null for the reviewers themselves. */
  inPlaceOf: Person | null
}

export type ReviewChain = {
  stages: ReviewStage[]
  reviewersOf(stage: ReviewStage): StageReviewer[]
}

/** The chain of a unit on a day: its stages, and for each the reviewers with their deputies. */
export const reviewChainOf = async (
  context: ServiceContext,
  { unitId, today }: { unitId: string; today: CivilDate },
): Promise<ReviewChain> => {
  const { payload, req } = context
  const unit = await payload.findByID({
    collection: 'units',
    id: unitId,
    depth: 0,
    overrideAccess: true,
    disableErrors: true,
    req,
  })
  if (!unit) throw new Refusal('稿件的单位不存在')
  // Reviewers and their deputies are of the unit itself or of its 保密审查机构.
  const unitIds = [unit.id, idOf(unit.secrecyUnit) ?? unit.id]
  return chainOf({ unit, persons: await findPersons(context, { unitIds }), today })
}

/** The same from what was loaded already. */
export const chainOf = ({
  unit,
  persons,
  today,
}: {
  unit: Unit
  persons: readonly Person[]
  today: CivilDate
}): ReviewChain => {
  const secrecyUnit = idOf(unit.secrecyUnit) ?? unit.id
  const namedOf: Record<Exclude<ReviewStage, 'secrecy'>, string[]> = {
    tier1: idsOf(unit.tier1Reviewers),
    tier2: idsOf(unit.tier2Reviewers),
    tier3: idsOf(unit.tier3Reviewers),
  }
  const principals = (stage: ReviewStage): Person[] => {
    if (stage === 'secrecy')
      return persons.filter(
        ({ roles, unitId }) => roles.includes('secrecy') && unitId === secrecyUnit,
      )
    const reviewers = persons.filter(({ roles }) => roles.includes('reviewer'))
    const named = namedOf[stage]
    return named.length > 0
      ? reviewers.filter(({ id, unitId }) => unitId === unit.id && named.includes(id))
      : reviewers.filter(({ unitId }) => unitId === unit.id)
  }
  return {
    stages: stagesOf(unit.reviewTiers ?? 1),
    reviewersOf: (stage) => {
      const main = principals(stage)
      const deputies = main.flatMap((principal) =>
        principal.deputies
          .filter(
            ({ from, to }) => (from === null || from <= today) && (to === null || today <= to),
          )
          .flatMap(({ userId }) =>
            persons
              .filter(
                // Whoever stands in must be able to read the copy, and the auditor changes no content.
                ({ id, roles, unitId }) =>
                  id === userId && unitId === principal.unitId && !roles.includes('auditor'),
              )
              .map((person) => ({ person, inPlaceOf: principal })),
          ),
      )
      const known = new Set(main.map(({ id }) => id))
      return [
        ...main.map((person) => ({ person, inPlaceOf: null })),
        ...deputies.filter(({ person }) => !known.has(person.id)),
      ]
    },
  }
}
