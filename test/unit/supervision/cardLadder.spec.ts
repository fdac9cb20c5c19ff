import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { addDays, daysBetween } from '../../../src/domain/calendar/civilDate'
import type { CivilDate } from '../../../src/domain/calendar/civilDate'
import { cardsDue } from '../../../src/domain/supervision/cardLadder'
import type { ExistingCard, PlannedCard } from '../../../src/domain/supervision/cardLadder'
import type { SupervisedObligation } from '../../../src/domain/supervision/supervisedObligation'
import { DEFAULT_SUPERVISION_SETTINGS } from '../../../src/domain/supervision/supervisionSettings'
import { anObligation, calendar, day } from './anObligation'

const settings = DEFAULT_SUPERVISION_SETTINGS

const cards = (
  obligation: SupervisedObligation,
  today: string,
  existing: readonly ExistingCard[] = [],
) => cardsDue({ obligation, calendar, settings, today: day(today), cards: existing })

const yellowOn = (issuedOn: string, changes: Partial<ExistingCard> = {}): ExistingCard => ({
  level: 'yellow',
  dueVersion: 1,
  issuedOn: day(issuedOn),
  state: 'issued',
  ...changes,
})

const overdue = anObligation({ state: 'overdue' }) // due Thursday 2026-10-22

/** Sweeps on the given days, as the service does: what was issued is there at the next sweep. */
const sweep = (
  days: readonly CivilDate[],
  obligationOn: (day: CivilDate) => SupervisedObligation,
) => {
  const issued: PlannedCard[] = []
  for (const today of days) {
    const { card } = cardsDue({
      obligation: obligationOn(today),
      today,
      calendar,
      settings,
      cards: issued.map((c) => ({ ...c, state: 'issued' })),
    })
    if (card) issued.push(card)
  }
  return issued
}

describe('cards', () => {
  it('are none on the due date and a yellow one on the next working day', () => {
    expect(cards(overdue, '2026-10-22').card).toBeNull()
    expect(cards(overdue, '2026-10-23').card).toMatchObject({
      key: 'item-1:0:unit-1:event-e1|yellow|v1',
      level: 'yellow',
      issuedOn: '2026-10-23',
      workdaysOverdue: 1,
      mendedOn: null,
      audiences: ['editor', 'deputy', 'unit-leader'],
    })
  })

  it('wait for Monday after a Friday', () => {
    const friday = anObligation({ due: day('2026-10-23'), state: 'overdue' })
    expect(cards(friday, '2026-10-24').card).toBeNull()
    expect(cards(friday, '2026-10-25').card).toBeNull()
    expect(cards(friday, '2026-10-26').card?.level).toBe('yellow')
  })

  it('come on a make-up Saturday, which is a working day', () => {
    const friday = anObligation({ due: day('2026-10-09'), state: 'overdue' })
    expect(cards(friday, '2026-10-10').card?.level).toBe('yellow')
  })

  it('turn red 5 working days after the yellow one was issued', () => {
    expect(cards(overdue, '2026-10-29', [yellowOn('2026-10-23')]).card).toBeNull()
    expect(cards(overdue, '2026-10-30', [yellowOn('2026-10-23')]).card).toMatchObject({
      level: 'red',
      workdaysOverdue: 6,
      audiences: ['editor', 'deputy', 'unit-leader', 'supervising-unit', 'bureau'],
    })
  })

  it('start with yellow after an outage, and count red from the day it was really issued', () => {
    const late = cards(overdue, '2026-11-23').card
    expect(late).toMatchObject({ level: 'yellow', issuedOn: '2026-11-23' })
    expect(cards(overdue, '2026-11-27', [yellowOn('2026-11-23')]).card).toBeNull()
    expect(cards(overdue, '2026-11-30', [yellowOn('2026-11-23')]).card?.level).toBe('red')
  })

  it.each(['exempt', 'cancelled', 'met'] as const)('are none for what is %s', (state) => {
    const publishedOn = state === 'met' ? day('2026-10-22') : null
    expect(cards(anObligation({ state, publishedOn }), '2026-11-23')).toEqual({
      card: null,
      waitingFor: null,
    })
  })

  it('are issued as mended for a late publication that the sweep had not seen', () => {
    const late = anObligation({ state: 'met-late', publishedOn: day('2026-10-27') })
    expect(cards(late, '2026-11-02').card).toMatchObject({
      level: 'yellow',
      mendedOn: '2026-10-27',
      workdaysOverdue: 3,
    })
    expect(cards(late, '2026-11-23', [yellowOn('2026-11-02')]).card).toBeNull()
  })

  it('spare a publication on the weekend after a Friday', () => {
    const saturday = anObligation({
      due: day('2026-10-23'),
      state: 'met-late',
      publishedOn: day('2026-10-24'),
    })
    expect(cards(saturday, '2026-10-26').card).toBeNull()
  })

  it('wait while the due date leans on an estimated calendar', () => {
    const provisional = anObligation({
      due: day('2027-01-04'),
      provisional: true,
      state: 'overdue',
    })
    const result = cards(provisional, '2027-01-12')
    expect(result.card).toBeNull()
    expect(result.waitingFor).toContain('暂定')
  })

  it('wait for the recomputed date too, when its provisional mark alone is left', () => {
    const provisional = anObligation({ provisional: true, state: 'overdue' })
    expect(cards(provisional, '2026-10-23').card).toBeNull()
    expect(cards(provisional, '2026-10-23').waitingFor).not.toBeNull()
  })

  it('wait when the due date is official but the day of the card is an estimate', () => {
    const yearEnd = anObligation({ due: day('2026-12-31'), state: 'overdue' })
    expect(cards(yearEnd, '2027-01-04')).toMatchObject({
      card: null,
      waitingFor: expect.stringContaining('暂定'),
    })
  })

  it('count a publication on the very day of a card as too late for it', () => {
    const onYellow = anObligation({ state: 'met-late', publishedOn: day('2026-10-23') })
    expect(cards(onYellow, '2026-10-23').card).toMatchObject({ level: 'yellow' })
    const onRed = anObligation({ state: 'met-late', publishedOn: day('2026-10-30') })
    expect(cards(onRed, '2026-10-30', [yellowOn('2026-10-23')]).card).toMatchObject({
      level: 'red',
      mendedOn: '2026-10-30',
    })
    const dayBefore = anObligation({ state: 'met-late', publishedOn: day('2026-10-29') })
    expect(cards(dayBefore, '2026-10-30', [yellowOn('2026-10-23')]).card).toBeNull()
  })

  it('do not turn red on a revoked yellow one', () => {
    expect(
      cards(overdue, '2026-11-23', [yellowOn('2026-10-23', { state: 'revoked' })]).card,
    ).toBeNull()
  })

  it('start anew with a new due date', () => {
    const moved = anObligation({ due: day('2026-11-10'), dueVersion: 2, state: 'overdue' })
    expect(cards(moved, '2026-11-11', [yellowOn('2026-10-23')]).card).toMatchObject({
      key: 'item-1:0:unit-1:event-e1|yellow|v2',
      level: 'yellow',
    })
  })

  it('say whether Article 26’s 20 working days are over as well', () => {
    // Formed 2026-11-02; the item asks for 7 working days (11-11), Article 26 ends on 11-30.
    const seven = anObligation({
      anchor: { event: 'formed', date: day('2026-11-02') },
      due: day('2026-11-11'),
      state: 'overdue',
    })
    expect(cards(seven, '2026-11-12').card?.statutoryCeiling).toEqual({
      date: '2026-11-30',
      isPassed: false,
    })
    expect(cards(seven, '2026-12-01', [yellowOn('2026-11-12')]).card?.statutoryCeiling).toEqual({
      date: '2026-11-30',
      isPassed: true,
    })
    expect(cards(seven, '2026-11-30', [yellowOn('2026-11-12')]).card?.statutoryCeiling).toEqual({
      date: '2026-11-30',
      isPassed: false,
    })
    const quarter = anObligation({
      occurrence: '2026-Q3',
      anchor: { event: 'calendar', date: day('2026-07-01') },
      due: day('2026-09-30'),
      state: 'overdue',
    })
    expect(cards(quarter, '2026-10-08').card?.statutoryCeiling).toBeNull()
  })

  const outages = fc.array(fc.boolean(), { minLength: 120, maxLength: 120 })

  it('come at most once a level, red at least 5 working days after yellow, for any outages', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 400 }),
        fc.option(fc.integer({ min: -5, max: 60 }), { nil: null }),
        outages,
        (offset, publishedAfter, runs) => {
          const due = addDays(day('2025-03-01'), offset)
          const publishedOn = publishedAfter === null ? null : addDays(due, publishedAfter)
          const days = runs.flatMap((isRunning, i) => (isRunning ? [addDays(due, i)] : []))
          const issued = sweep(days, (today) => stateOn({ due, publishedOn, today }))
          expect(issued.map(({ level }) => level)).toEqual(
            ['yellow', 'red'].slice(0, issued.length),
          )
          expect(new Set(issued.map(({ key }) => key)).size).toBe(issued.length)
          const [yellow, red] = issued
          if (yellow && red) {
            expect(calendar.workdaysBetween(yellow.issuedOn, red.issuedOn)).toBeGreaterThanOrEqual(
              5,
            )
          }
          for (const card of issued) {
            expect(calendar.isWorkday(card.issuedOn)).toBe(true)
            expect(card.workdaysOverdue).toBeGreaterThanOrEqual(1)
          }
          if (publishedOn !== null && publishedOn <= due) expect(issued).toEqual([])
        },
      ),
    )
  })

  it('end as the same set whether the sweep ran daily or after outages, while nothing is published', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 400 }), outages, (offset, runs) => {
        const due = addDays(day('2025-03-01'), offset)
        const horizon = addDays(due, 180)
        const tail = Array.from({ length: 60 }, (_, i) => addDays(due, 120 + i))
        const days = runs.flatMap((isRunning, i) => (isRunning ? [addDays(due, i)] : []))
        const open = (today: CivilDate) => stateOn({ due, publishedOn: null, today })
        const daily = Array.from({ length: daysBetween(due, horizon) }, (_, i) => addDays(due, i))
        const keysOf = (list: readonly PlannedCard[]) => list.map(({ key }) => key)
        expect(keysOf(sweep([...days, ...tail], open))).toEqual(keysOf(sweep(daily, open)))
      }),
      { numRuns: 50 },
    )
  })

  it('do not depend on the hour of the sweep: a late publication earns yellow before or after it', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 400 }),
        fc.integer({ min: 1, max: 5 }),
        (offset, late) => {
          const due = addDays(day('2025-03-01'), offset)
          const publishedOn = addDays(due, late)
          const daily = Array.from({ length: 30 }, (_, i) => addDays(due, i))
          const seen = sweep(daily, (today) => stateOn({ due, publishedOn, today }))
          const missed = sweep(daily.slice(8), (today) => stateOn({ due, publishedOn, today }))
          expect(missed.map(({ level }) => level)).toEqual(seen.map(({ level }) => level))
        },
      ),
      { numRuns: 50 },
    )
  })
})

const stateOn = (options: {
  due: CivilDate
  publishedOn: CivilDate | null
  today: CivilDate
}): SupervisedObligation => {
  const { due, publishedOn, today } = options
  if (publishedOn !== null && publishedOn <= today) {
    return anObligation({ due, publishedOn, state: publishedOn <= due ? 'met' : 'met-late' })
  }
  return anObligation({ due, state: today > due ? 'overdue' : 'pending' })
}
