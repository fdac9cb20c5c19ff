/** Up to three names that a mistyped one may have meant, the nearest first; none when all are far. */
export const nearestNames = ({
  name,
  names,
}: {
  name: string
  names: readonly string[]
}): string[] =>
  names
    .map((candidate) => ({ candidate, distance: editDistance(name, candidate) }))
    .filter(
      ({ candidate, distance }) => distance < Math.max(2, Math.min(name.length, candidate.length)),
    )
    .toSorted(
      (one, other) => one.distance - other.distance || (one.candidate < other.candidate ? -1 : 1),
    )
    .slice(0, MOST)
    .map(({ candidate }) => candidate)

const MOST = 3

/** Levenshtein distance in characters. */
const editDistance = (one: string, other: string): number => {
  let previous = Array.from({ length: other.length + 1 }, (_, at) => at)
  for (let row = 1; row <= one.length; row += 1) {
    const current = [row]
    for (let column = 1; column <= other.length; column += 1)
      current[column] = Math.min(
        current[column - 1]! + 1,
        previous[column]! + 1,
        previous[column - 1]! + (one[row - 1] === other[column - 1] ? 0 : 1),
      )
    previous = current
  }
  return previous[other.length]!
}
