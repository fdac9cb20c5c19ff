export type Random = {
  /** In [0, 1). */
  next: () => number
  /** Both ends included. */
  int: (low: number, high: number) => number
  pick: <T>(list: readonly T[]) => T
  /** `count` different members, or all when there are fewer. */
  some: <T>(list: readonly T[], count: number) => T[]
  chance: (probability: number) => boolean
  digits: (count: number) => string
}

/** The same seed gives the same corpus on every machine (mulberry32: 32 bits of state suffice here). */
export const randomFrom = (seed: number): Random => {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const int = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1))
  const pick = <T>(list: readonly T[]): T => list[int(0, list.length - 1)]!
  const some = <T>(list: readonly T[], count: number): T[] => {
    const left = [...list]
    const chosen: T[] = []
    while (chosen.length < count && left.length > 0)
      chosen.push(left.splice(int(0, left.length - 1), 1)[0]!)
    return chosen
  }
  return {
    next,
    int,
    pick,
    some,
    chance: (probability) => next() < probability,
    digits: (count) => Array.from({ length: count }, () => int(0, 9)).join(''),
  }
}
