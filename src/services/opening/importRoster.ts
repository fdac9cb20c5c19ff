import { outcomeOf, type RosterOutcome } from '../../domain/office/openingViews'
import { PERSON_COLUMNS } from '../../domain/organisation/roster/personRoster'
import { planPeople } from '../../domain/organisation/roster/planPeople'
import { planUnits } from '../../domain/organisation/roster/planUnits'
import { planVillages } from '../../domain/organisation/roster/planVillages'
import { readRoster, type RosterReading } from '../../domain/organisation/roster/readRoster'
import {
  ROSTER_KINDS,
  type RosterColumn,
  type RosterKind,
} from '../../domain/organisation/roster/rosterColumn'
import type { RosterPlan } from '../../domain/organisation/roster/rosterPlan'
import { UNIT_COLUMNS } from '../../domain/organisation/roster/unitRoster'
import { VILLAGE_COLUMNS } from '../../domain/organisation/roster/villageRoster'
import type { SheetGrid } from '../../domain/spreadsheet/sheetRow'
import { initialsOf, usernameOf } from '../../exchange/roster/romanise'
import { readGrids } from '../../exchange/spreadsheet/readGrids'
import { recordAudit } from '../recordAudit'
import { Refusal } from '../Refusal'
import { transactionally, type ServiceContext } from '../serviceContext'
import { readKnownPeople, readKnownUnits, readKnownVillages } from './readKnown'
import { storePeople } from './storePeople'
import { storeUnits } from './storeUnits'
import { storeVillages } from './storeVillages'

type ImportOptions = {
  context: ServiceContext
  kind: RosterKind
  file: { fileName: string; data: Buffer }
  /** False: only say what would be done. */
  apply: boolean
}

/**
 * Takes in a filled-in roster of units, people or villages: all of it, or none and what is wrong, by row
 * and column. Lines that are there already change what they fill in; nothing is ever removed. Throws a
 * Refusal for a file that is no such roster.
 */
export const importRoster = async ({
  context,
  kind,
  file,
  apply,
}: ImportOptions): Promise<RosterOutcome> => {
  const read = await readGrids(file)
  if (!read.ok) throw new Refusal(read.reason)
  return transactionally(context, async (inside) => {
    const outcome = await TAKE_IN[kind](inside, read.grids, apply)
    if (outcome.rows === 0 && outcome.problems.length === 0)
      throw new Refusal(`表中没有填写任何${ROSTER_KINDS[kind]}`)
    if (outcome.applied)
      await recordAudit(inside, {
        act: `导入${ROSTER_KINDS[kind]}名册`,
        subject: `新增 ${outcome.added.length}，修改 ${outcome.changed.length}，未变 ${outcome.unchanged}`,
        details: {
          added: outcome.added.map(({ title }) => title),
          changed: outcome.changed.map(({ title, changes }) => ({ title, changes })),
        },
      })
    return outcome
  })
}

type TakeIn = (
  context: ServiceContext,
  grids: readonly SheetGrid[],
  apply: boolean,
) => Promise<RosterOutcome>

const TAKE_IN: Readonly<Record<RosterKind, TakeIn>> = {
  units: async (context, grids, apply) => {
    const { rows, problems } = rowsOf(grids, UNIT_COLUMNS)
    const known = await readKnownUnits(context)
    const plan = withProblems(planUnits({ rows, known, suggestCode: initialsOf }), problems)
    const applied = apply && plan.problems.length === 0
    if (applied) await storeUnits(context, plan)
    return { ...outcomeOf('units', plan), applied, passwords: [] }
  },
  villages: async (context, grids, apply) => {
    const { rows, problems } = rowsOf(grids, VILLAGE_COLUMNS)
    const known = await readKnownVillages(context)
    const units = await readKnownUnits(context)
    const plan = withProblems(planVillages({ rows, known, units }), problems)
    const applied = apply && plan.problems.length === 0
    if (applied) await storeVillages(context, plan)
    return { ...outcomeOf('villages', plan), applied, passwords: [] }
  },
  people: async (context, grids, apply) => {
    const { rows, problems } = rowsOf(grids, PERSON_COLUMNS)
    const known = await readKnownPeople(context)
    const units = await readKnownUnits(context)
    const plan = withProblems(
      planPeople({ rows, known, units, suggestUsername: usernameOf }),
      problems,
    )
    const applied = apply && plan.problems.length === 0
    const passwords = applied ? await storePeople(context, plan) : []
    return { ...outcomeOf('people', plan), applied, passwords }
  },
}

const rowsOf = <Key extends string>(
  grids: readonly SheetGrid[],
  columns: readonly RosterColumn<Key>[],
): Extract<RosterReading<Key>, { ok: true }> => {
  const reading = readRoster({ grids, columns })
  if (!reading.ok) throw new Refusal(reading.reason)
  return reading
}

const withProblems = <Data>(
  plan: RosterPlan<Data>,
  problems: RosterPlan<Data>['problems'],
): RosterPlan<Data> => ({
  ...plan,
  problems: [...problems, ...plan.problems].sort((a, b) => a.row - b.row),
})
