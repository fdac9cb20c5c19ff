import { PERSON_COLUMNS } from '../../domain/organisation/roster/personRoster'
import { ROSTER_KINDS, type RosterKind } from '../../domain/organisation/roster/rosterColumn'
import { UNIT_COLUMNS } from '../../domain/organisation/roster/unitRoster'
import { VILLAGE_COLUMNS } from '../../domain/organisation/roster/villageRoster'
import { writeRosterTemplate } from '../../exchange/roster/writeRosterTemplate'
import type { ServiceContext } from '../serviceContext'
import { readKnownUnits } from './readKnown'

const COLUMNS = { units: UNIT_COLUMNS, people: PERSON_COLUMNS, villages: VILLAGE_COLUMNS } as const

/** The template of a roster as a workbook, with the county's own units to choose from. */
export const writeTemplate = async (
  context: ServiceContext,
  kind: RosterKind,
): Promise<{ fileName: string; body: AsyncIterable<Uint8Array> }> => {
  const units = await readKnownUnits(context)
  const townships = units.filter(({ level }) => level === 'township' || level === 'subdistrict')
  const names = units.map(({ name }) => name)
  const lists: Readonly<Record<RosterKind, Readonly<Record<string, readonly string[]>>>> = {
    units: {},
    people: { unit: names },
    villages: { township: townships.map(({ name }) => name) },
  }
  return {
    fileName: `${ROSTER_KINDS[kind]}名册模板.xlsx`,
    body: writeRosterTemplate({
      title: ROSTER_KINDS[kind],
      columns: COLUMNS[kind],
      lists: lists[kind],
    }),
  }
}
