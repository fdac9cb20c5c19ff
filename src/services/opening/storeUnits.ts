import type { UnitLine } from '../../domain/organisation/roster/planUnits'
import type { PlannedRecord, RosterPlan } from '../../domain/organisation/roster/rosterPlan'
import type { ServiceContext } from '../serviceContext'
import { readKnownUnits } from './readKnown'

/** Stores a plan of units: first all of them, then what they refer to, which may stand further down. */
export const storeUnits = async (
  context: ServiceContext,
  { added, changed }: RosterPlan<UnitLine>,
): Promise<void> => {
  const { payload, req } = context
  const options = { collection: 'units', depth: 0, overrideAccess: true, req } as const
  const { totalDocs } = await payload.count({ collection: 'units', overrideAccess: true, req })
  for (const [at, { data }] of added.entries())
    await payload.create({
      ...options,
      data: {
        ...filled(data),
        name: data.name,
        code: data.code,
        level: data.level,
        shortName: data.shortName || data.name,
        order: totalDocs + at,
      },
    })
  for (const { id, data } of changed)
    if (id) await payload.update({ ...options, id, data: { ...filled(data), level: data.level } })
  await storeReferences(context, [...added, ...changed])
}

/** What a line says; what it leaves empty stays. */
const filled = (data: UnitLine) => ({
  name: data.name,
  ...(data.shortName ? { shortName: data.shortName } : {}),
  ...(data.creditCode ? { creditCode: data.creditCode } : {}),
  ...(data.aliases.length > 0 ? { aliases: data.aliases.map((name) => ({ name })) } : {}),
  ...(data.reviewTiers ? { reviewTiers: data.reviewTiers } : {}),
  ...(data.telephone ? { telephone: data.telephone } : {}),
  ...(data.address ? { address: data.address } : {}),
  ...(data.disclosing === null ? {} : { disclosing: data.disclosing }),
})

const storeReferences = async (
  context: ServiceContext,
  records: readonly PlannedRecord<UnitLine>[],
): Promise<void> => {
  const ids = new Map((await readKnownUnits(context)).map(({ name, id }) => [name, id]))
  for (const { data } of records) {
    const id = ids.get(data.name)
    const supervisingUnit = ids.get(data.supervisingUnit)
    const secrecyUnit = ids.get(data.secrecyUnit)
    if (!id || (!supervisingUnit && !secrecyUnit)) continue
    await context.payload.update({
      collection: 'units',
      id,
      data: {
        ...(supervisingUnit ? { supervisingUnit } : {}),
        ...(secrecyUnit ? { secrecyUnit } : {}),
      },
      depth: 0,
      overrideAccess: true,
      req: context.req,
    })
  }
}
