import { createHmac, randomBytes } from 'node:crypto'
import { isIPv6 } from 'node:net'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'

/** A question of a household, as far as it is counted. */
export type LookupAttempt = { address: string; batchId: string; villageId: string; name: string }

export type LookupLimits = {
  /** Counts an attempt. Answers 0, or after how many seconds to come back. */
  take(attempt: LookupAttempt): Promise<number>
}

/**
 * 10 a minute and 60 an hour from one address; 5 an hour about one name of a village, for the last four
 * characters are 10,000 guesses. Counted in this process: behind several portals each has its own count.
 */
export const createLookupLimits = (): LookupLimits => {
  const perMinute = new RateLimiterMemory({ points: 10, duration: 60 })
  const perHour = new RateLimiterMemory({ points: 60, duration: 3600 })
  const perName = new RateLimiterMemory({ points: 5, duration: 3600 })
  // No name is kept in memory, nor a hash that somebody else could compute.
  const secret = randomBytes(32)
  return {
    take: async ({ address, batchId, villageId, name }) => {
      const client = clientOf(address)
      const person = createHmac('sha256', secret)
        .update(JSON.stringify([batchId, villageId, name]))
        .digest('base64url')
      for (const [limiter, key] of [
        [perMinute, client],
        [perHour, client],
        [perName, person],
      ] as const) {
        const wait = await consume(limiter, key)
        if (wait > 0) return wait
      }
      return 0
    },
  }
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
