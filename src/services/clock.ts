/** The one place where the present comes from; everything else is given its `now`. */
export type Clock = { now(): Date }

export const systemClock: Clock = { now: () => new Date() }
