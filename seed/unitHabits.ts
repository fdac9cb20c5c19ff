import { createRandomness, numberOf } from './randomness'

/** How punctual a unit of the demonstration is: invented, and the same on every machine. */
export type Habit = { lateShare: number; neverShare: number }

const HABITS: readonly { upTo: number; habit: Habit }[] = [
  { upTo: 0.55, habit: { lateShare: 0.02, neverShare: 0 } },
  { upTo: 0.85, habit: { lateShare: 0.12, neverShare: 0.02 } },
  { upTo: 1, habit: { lateShare: 0.3, neverShare: 0.08 } },
]

/** Chosen so that the supervising bureau of the demonstration is itself punctual. */
const SALT = 'x-'

/** The habit of a unit, from its code alone. */
export const habitOf = (unitCode: string): Habit => {
  const draw = createRandomness(numberOf(`${SALT}${unitCode}`)).next()
  return HABITS.find(({ upTo }) => draw <= upTo)?.habit ?? { lateShare: 0, neverShare: 0 }
}
