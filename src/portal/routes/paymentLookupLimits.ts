import { createHmac, randomBytes } from 'node:crypto'
import { isIPv6 } from 'node:net'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { householdKey } from '../../domain/subsidy/payments/householdKey'

/** A question of a household, as far as it is counted. */
export type LookupAttempt = { address: string; villageId: string; name: string }

export type LookupLimits = {
  /** Counts an attempt. Answers 0, or after how many seconds to come back. */
  take(attempt: LookupAttempt): Promise<number>
  /** An attempt was right: it taught nobody anything new and is not counted against the name. */
  found(attempt: LookupAttempt): Promise<void>
}

const HOUR = 3600
const DAY = 24 * HOUR

/** From one address. */
const PER_CLIENT = [
  { points: 10, duration: 60 },
  { points: 60, duration: HOUR },
]

/**
 * Wrong answers about one name of a village, from whatever addresses and in whatever lists: the last
 * four characters are 10,000 guesses, and 500 for a neighbour who knows birthday and sex, who would then
 * have the whole number. Twenty days, for a timer does not reach beyond 24.
 */
const PER_NAME = [
  { points: 5, duration: HOUR },
  { points: 10, duration: DAY },
  { points: 30, duration: 20 * DAY },
]

/** Counted in this process: behind several portals each has its own count. */
export const createLookupLimits = (): LookupLimits => {
  const perClient = PER_CLIENT.map((limit) => new RateLimiterMemory(limit))
  const perName = PER_NAME.map((limit) => new RateLimiterMemory(limit))
  // No name is kept in memory, nor a hash that somebody else could compute.
  const secret = randomBytes(32)
  /** As the store finds a household: other dots, blanks, invisible characters make no other name. */
  const personOf = ({ villageId, name }: LookupAttempt): string =>
    createHmac('sha256', secret)
      .update(JSON.stringify([villageId, householdKey({ name, lastFour: '' })]))
      .digest('base64url')
  return {
    take: async (attempt) => {
      const client = clientOf(attempt.address)
      return (await takeFrom(perClient, client)) || (await takeFrom(perName, personOf(attempt)))
    },
    found: async (attempt) => {
      const person = personOf(attempt)
      for (const limiter of perName) await limiter.reward(person)
    },
  }
}

/** Nothing is counted by a limit behind one that is used up. */
const takeFrom = async (limiters: readonly RateLimiterMemory[], key: string): Promise<number> => {
  for (const limiter of limiters) {
    const wait = await consume(limiter, key)
    if (wait > 0) return wait
  }
  return 0
}

const consume = async (limiter: RateLimiterMemory, key: string): Promise<number> => {
  try {
    await limiter.consume(key)
    return 0
  } catch (error) {
    if (!(error instanceof RateLimiterRes)) throw error
    return Math.max(1, Math.ceil(error.msBeforeNext / 1000))
  }
}

/** A household has a whole /64 of IPv6 to itself: the first four groups stand for it. */
const clientOf = (address: string): string => {
  if (!isIPv6(address) || address.startsWith('::ffff:')) return address
  const [front = '', back] = address.split('::')
  const groups = front === '' ? [] : front.split(':')
  const rest = back ? back.split(':') : []
  const gap = Array.from({ length: Math.max(0, 8 - groups.length - rest.length) }, () => '0')
  return [...groups, ...(back === undefined ? [] : gap), ...rest].slice(0, 4).join(':')
}
