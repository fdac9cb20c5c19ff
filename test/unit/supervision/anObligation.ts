import { civilDate } from '../../../src/domain/calendar/civilDate'
import type { CivilDate } from '../../../src/domain/calendar/civilDate'
import { defaultWorkCalendar } from '../../../src/domain/calendar/defaultWorkCalendar'
import type {
  SupervisedItemVersion,
  SupervisedUnit,
} from '../../../src/domain/supervision/plannedObligation'
import type { SupervisedObligation } from '../../../src/domain/supervision/supervisedObligation'

export const calendar = defaultWorkCalendar()

export const day = (text: string): CivilDate => civilDate(text)

/** An event-driven obligation of 20 working days; a test names what matters to it. */
export const anObligation = (changes: Partial<SupervisedObligation> = {}): SupervisedObligation => {
  const due = changes.due ?? day('2026-10-22')
  return {
    key: 'item-1:0:unit-1:event-e1',
    occurrence: 'event-e1',
    anchor: { event: 'formed', date: day('2026-09-18') },
    recordedOn: day('2026-09-18'),
    due,
    lastWorkday: calendar.rollBack(due),
    provisional: false,
    ceiling: false,
    dueVersion: 1,
    state: 'pending',
    publishedOn: null,
    ...changes,
  }
}

/** A version in force since 2025 with one quarterly clause. */
export const aVersion = (changes: Partial<SupervisedItemVersion> = {}): SupervisedItemVersion => ({
  id: 'version-1',
  itemId: 'item-1',
  name: '财政收支情况',
  clauses: [{ kind: 'periodic', anchor: 'calendar', period: 'quarter' }],
  methods: ['proactive'],
  unitIds: ['unit-1'],
  effectiveFrom: day('2025-01-01'),
  effectiveTo: null,
  ...changes,
})

export const aUnit = (changes: Partial<SupervisedUnit> = {}): SupervisedUnit => ({
  id: 'unit-1',
  activeFrom: null,
  activeTo: null,
  ...changes,
})
