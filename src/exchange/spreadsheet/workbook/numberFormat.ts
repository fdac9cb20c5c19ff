/** How a number is to be read: as a day, as a time of day, as a length of time, or as it stands. */
export type ValueFormat = 'plain' | 'date' | 'time' | 'elapsed'

/**
 * The formats that a file need not spell out, with those of Chinese editions: ECMA-376 part 1,
 * 18.8.30. 45-47 are minutes and seconds, 32-35 and 55-56 are 时分 and 上午/下午.
 */
export const builtInFormat = (id: number): ValueFormat => {
  if (id === 46) return 'elapsed'
  if (TIMES.has(id)) return 'time'
  return (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 50 && id <= 58)
    ? 'date'
    : 'plain'
}

const TIMES = new Set([18, 19, 20, 21, 32, 33, 34, 35, 45, 47, 55, 56])

/** What a format of the file's own says: `yyyy"年"m"月"d"日"` is a date, `[h]:mm` a length of time. */
export const customFormat = (code: string): ValueFormat => {
  const written = code.replaceAll(LITERAL, '')
  const first = written.split(';')[0] ?? ''
  if (ELAPSED.test(first)) return 'elapsed'
  const letters = first
    .replaceAll(/\[[^\]]*\]/gu, '')
    .replaceAll(/general|g\/通用格式|e[+-]|am\/pm|a\/p|上午\/下午/giu, '')
    .toLowerCase()
    .replaceAll(/[^ymdehsa]/gu, '')
  if (/[yd]|a{3}|^e/u.test(letters) || /e+m|m+e/u.test(letters)) return 'date'
  if (/[hs]/u.test(letters)) return 'time'
  return letters.includes('m') ? 'date' : 'plain'
}

/** Quoted words, an escaped character, the width of one (`_`) and one that fills the cell (`*`). */
const LITERAL = /"[^"]*"?|[\\_*]./gsu
const ELAPSED = /\[(h+|m+|s+)\]/iu
