/** In the order in which a tie is decided. */
const SEPARATORS = [',', '\t', ';'] as const
export type Separator = (typeof SEPARATORS)[number]

/** So much of a file tells enough. */
const SAMPLE = 64 * 1024
const SAMPLE_LINES = 200

/**
 * The separator that most lines have in the same number: commas within amounts and semicolons within
 * remarks come and go, the separator does not. Quoted fields do not count.
 */
export const guessSeparator = (text: string): Separator => {
  const lines = text
    .slice(0, SAMPLE)
    .replaceAll(/"(?:[^"]|"")*"/gu, '')
    .split(/\r\n|\r|\n/u)
    .filter((line) => line.trim() !== '')
    .slice(0, SAMPLE_LINES)
  const [best] = SEPARATORS.map((separator) => ({ separator, ...evenness(lines, separator) })).sort(
    (one, other) => other.lines - one.lines || other.count - one.count,
  )
  return best?.separator ?? ','
}

/** The commonest number of separators in a line but zero, and in how many lines it is found. */
const evenness = (lines: readonly string[], separator: string) => {
  const byCount = new Map<number, number>()
  for (const line of lines) {
    const count = line.split(separator).length - 1
    if (count > 0) byCount.set(count, (byCount.get(count) ?? 0) + 1)
  }
  const [commonest] = [...byCount].sort(
    ([count, found], [otherCount, otherFound]) => otherFound - found || otherCount - count,
  )
  return { count: commonest?.[0] ?? 0, lines: commonest?.[1] ?? 0 }
}
