import {
  seriesOf,
  seriesProblems,
  type EditionPlace,
} from '../../../domain/subsidy/policy/seriesProblems'
import type { SubsidyGroup } from '../../../domain/subsidy/policy/subsidyGroup'
import {
  editionPlace,
  findEdition,
  findEditionOf,
  findEditions,
} from '../../../repositories/subsidyPolicies'
import type { ServiceContext } from '../../serviceContext'

type PlaceOptions = { disclosureId: string; unitId: string; group: SubsidyGroup }

type Place = {
  series: string
  /** The row of the register that the edition goes to, where there is one. */
  rowId: string | null
  problems: string[]
}

/** Where an edition stands: in which series, in which row, and what speaks against it. */
export const placeInSeries = async (
  context: ServiceContext,
  { disclosureId, unitId, group }: PlaceOptions,
): Promise<Place> => {
  const own = place(await findEditionOf(context, disclosureId))
  const previous = place(await findEdition(context, group.previous))
  const series = seriesOf({ disclosureId, previous, own })
  const editions = (await findEditions(context, series)).map(editionPlace)
  const year = group.year ?? 0
  return {
    series,
    rowId: own?.id ?? editions.find((one) => one.year === year)?.id ?? null,
    problems: seriesProblems({ disclosureId, unitId, year, previous, own, editions }),
  }
}

const place = (edition: Parameters<typeof editionPlace>[0] | null): EditionPlace | null =>
  edition && editionPlace(edition)
