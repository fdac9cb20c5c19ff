/** What the screens for opening a county are given (开通向导). */
import type { RosterChange, RosterPlan } from '../organisation/roster/rosterPlan'
import type { RosterKind, RosterProblem } from '../organisation/roster/rosterColumn'

export type RosterOutcome = {
  kind: RosterKind
  /** True once it is stored; false for a preview, and whenever there are problems. */
  applied: boolean
  rows: number
  added: { row: number; title: string }[]
  changed: { row: number; title: string; changes: RosterChange[] }[]
  unchanged: number
  problems: RosterProblem[]
  /** Of accounts just made, told this once. */
  passwords: { unit: string; name: string; username: string; password: string }[]
}

export const OPENING_STEPS = [
  'site',
  'units',
  'villages',
  'people',
  'calendar',
  'catalogue',
  'supervision',
  'obligations',
] as const
export type OpeningStepKey = (typeof OPENING_STEPS)[number]

/** One step of opening a county: how it stands, in a sentence, and where it is done. */
export type OpeningStep = {
  key: OpeningStepKey
  title: string
  done: boolean
  /** What is there, and what is still missing. */
  standing: string
  /** Who does it: whoever holds one of these. */
  roles: readonly ('admin' | 'catalogue')[]
  /** Pages of the admin, in the order of use; `ownOnly` ones turn away whoever does not do the step. */
  links: { label: string; href: string; ownOnly?: boolean }[]
  /** The roster that is imported here. */
  roster: RosterKind | null
}

/** A plan in the words of the screen. */
export const outcomeOf = <Data>(
  kind: RosterKind,
  plan: RosterPlan<Data>,
): Omit<RosterOutcome, 'applied' | 'passwords'> => ({
  kind,
  rows: plan.added.length + plan.changed.length + plan.unchanged,
  added: plan.added.map(({ row, title }) => ({ row, title })),
  changed: plan.changed.map(({ row, title, changes }) => ({ row, title, changes })),
  unchanged: plan.unchanged,
  problems: plan.problems,
})
