import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'
import { createLookupLimits } from '../../../src/portal/routes/paymentLookupLimits'

const HOUR = 3_600_000

describe('how often one name is asked about', () => {
  beforeEach(() => {
    jest.useFakeTimers()
  })
  afterEach(() => {
    jest.useRealTimers()
  })

  /** One question an hour's limit apart from every address: a net of clients that have all time. */
  const wrongAnswersIn = async (days: number): Promise<number> => {
    const limits = createLookupLimits()
    let answered = 0
    for (let hour = 0; hour < days * 24; hour += 1) {
      for (let at = 0; at < 6; at += 1) {
        const address = `10.${hour % 250}.${at}.1`
        if ((await limits.take({ address, villageId: 'v-1', name: '周石生' })) === 0) answered += 1
      }
      jest.advanceTimersByTime(HOUR)
    }
    return answered
  }

  // Who knows the birthday and the sex of a neighbour has 500 numbers to try (GB 11643-1999).
  it.each([
    ['5 wrong answers in an hour', 1 / 24, 5],
    ['10 in a day', 1, 10],
    ['30 in twenty days', 20, 30],
  ])('gives %s and no more', async (_case, days, most) => {
    expect(await wrongAnswersIn(days)).toBe(most)
  })

  it('gives a right answer back', async () => {
    const limits = createLookupLimits()
    const attempt = { villageId: 'v-1', name: '周石生' }
    for (let at = 0; at < 40; at += 1) {
      const asked = { ...attempt, address: `10.0.${at}.1` }
      expect(await limits.take(asked)).toBe(0)
      await limits.found(asked)
    }
  })
})
