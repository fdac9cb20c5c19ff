import { cut } from './xmlText'

/** Sheet names as Excel takes them: without `[]:*?/\`, 31 characters at most, none twice, none empty. */
export const sheetNames = (names: readonly string[]): string[] => {
  const taken = new Set<string>()
  return names.map((name) => {
    const clean = cleanName(name)
    let unique = clean
    for (let count = 2; taken.has(unique.toLowerCase()); count += 1)
      unique = `${cut(clean, LONGEST - `(${count})`.length)}(${count})`
    taken.add(unique.toLowerCase())
    return unique
  })
}

/** A range of a sheet as formulas and defined names say it; the corners are cell names with `$`. */
export const rangeOfSheet = (sheet: string, range: string): string =>
  `'${sheet.replaceAll("'", "''")}'!${range}`

const LONGEST = 31

const cleanName = (name: string): string => {
  const clean = cut(
    name
      // eslint-disable-next-line no-control-regex
      .replace(/[[\]:*?/\\\x00-\x1f\ufffe\uffff]|\p{Cs}/gu, ' ')
      .trim()
      .replace(/^'+/, ''),
    LONGEST,
  )
    .replace(/'+$/, '')
    .trim()
  // Excel keeps this name for itself.
  if (clean.toLowerCase() === 'history') return `${clean}_`
  return clean === '' ? '工作表' : clean
}
