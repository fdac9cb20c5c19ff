/** Lengths of the numbers that are looked for: telephones, old and new identity cards, bank cards. */
const SOUGHT = new Set([11, 15, 16, 17, 18, 19])
/** A line that stops well before the longest one ends there because its paragraph does. */
const FULL_SHARE = 0.8

/**
 * Numbers that a line break of running text splits, put together again; they come beside the lines,
 * not instead of them. Lines with columns are rows of a table, whose ends do not belong together.
 */
export const brokenNumbers = (lines: readonly string[]): string[] => {
  const longest = Math.max(0, ...lines.map(({ length }) => length))
  return lines.flatMap((line, at) => {
    const next = lines[at + 1] ?? ''
    if (line.includes('\t') || next.includes('\t') || line.length < longest * FULL_SHARE) return []
    const tail = /(?<!\d)\d{2,17}$/u.exec(line.trimEnd())?.[0]
    const head = /^\d{1,17}[Xx]?(?![\dXx])/u.exec(next.trimStart())?.[0]
    if (!tail || !head || SOUGHT.has(tail.length) || SOUGHT.has(head.length)) return []
    const before = line.trimEnd().slice(0, -tail.length).slice(-CONTEXT)
    return SOUGHT.has(tail.length + head.length) ? [before + tail + head] : []
  })
}

/** Characters before the number, which may name it (账号：). */
const CONTEXT = 12
