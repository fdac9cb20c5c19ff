import type { NameSpan } from './findNames'
import { firstAtOrAfter } from './orderedSearch'

/** The last name that is over before `at`; the names are in order of their place. */
export const nameBefore = (names: readonly NameSpan[], at: number): NameSpan | undefined => {
  const name = names[firstAtOrAfter(names, at, (span) => span.start) - 1]
  return name !== undefined && name.end <= at ? name : undefined
}
