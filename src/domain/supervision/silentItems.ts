/**
 * Items that nobody ever published under. A unit that records nothing has no obligation, hence no
 * lateness and a spotless rate; this list is what keeps it from looking perfect.
 */
import { daysBetween } from '../calendar/civilDate'
import type { CivilDate } from '../calendar/civilDate'
import { isInForce, isSupervised, isUnitActive } from './plannedObligation'
import type { SupervisedItemVersion, SupervisedUnit } from './plannedObligation'

export type ItemActivity = { itemId: string; unitId: string }

export type SilentItem = {
  itemId: string
  itemName: string
  unitId: string
  /** Since when the unit could have published: the item in force, the unit active, supervision begun. */
  since: CivilDate
  /** Calendar days of silence. */
  silentDays: number
  /** An event was recorded although nothing was published. */
  hasRecordedEvent: boolean
}

export type SilentItemsOptions = {
  itemVersions: readonly SupervisedItemVersion[]
  units: readonly SupervisedUnit[]
  supervisionStart: CivilDate
  today: CivilDate
  /** Pairs with at least one publication, one made elsewhere and accepted included. */
  published: Iterable<ItemActivity>
  /** Pairs with at least one recorded event. */
  recorded: Iterable<ItemActivity>
}

/** Every item in force × owning unit without a publication, the longest silence first. */
export const silentItems = (options: SilentItemsOptions): SilentItem[] => {
  const { itemVersions, today, supervisionStart } = options
  const published = pairs(options.published)
  const recorded = pairs(options.recorded)
  const units = new Map(options.units.map((unit) => [unit.id, unit]))
  const firstInForce = firstDays(itemVersions)

  return itemVersions
    .filter((version) => isSupervised(version) && isInForce(version, today))
    .flatMap((version) =>
      [...new Set(version.unitIds)].flatMap((unitId) => {
        const unit = units.get(unitId)
        const pair = pairOf({ itemId: version.itemId, unitId })
        if (!unit || !isUnitActive(unit, today) || published.has(pair)) return []
        const since = latest([
          firstInForce.get(version.itemId) ?? version.effectiveFrom,
          supervisionStart,
          unit.activeFrom ?? supervisionStart,
        ])
        if (since > today) return []
        return [
          {
            itemId: version.itemId,
            itemName: version.name,
            unitId,
            since,
            silentDays: daysBetween(since, today),
            hasRecordedEvent: recorded.has(pair),
          },
        ]
      }),
    )
    .sort((a, b) => b.silentDays - a.silentDays)
}

const pairOf = ({ itemId, unitId }: ItemActivity): string => `${itemId}:${unitId}`

const pairs = (list: Iterable<ItemActivity>): Set<string> => new Set(Array.from(list, pairOf))

const firstDays = (versions: readonly SupervisedItemVersion[]): Map<string, CivilDate> => {
  const first = new Map<string, CivilDate>()
  for (const { itemId, effectiveFrom } of versions) {
    const known = first.get(itemId)
    if (known === undefined || effectiveFrom < known) first.set(itemId, effectiveFrom)
  }
  return first
}

const latest = (dates: readonly CivilDate[]): CivilDate => dates.reduce((a, b) => (a > b ? a : b))
