import type { Random } from './random'

const FULL_WIDTH_SHIFT = 0xfee0

export const fullWidth = (text: string): string =>
  text.replace(/[0-9A-Za-z]/g, (character) =>
    String.fromCharCode(character.charCodeAt(0) + FULL_WIDTH_SHIFT),
  )

/** Cuts a number into groups of the given lengths; the last group takes what is left. */
const groups = (text: string, lengths: readonly number[]): string[] => {
  const cut: string[] = []
  let at = 0
  for (const length of lengths) {
    cut.push(text.slice(at, at + length))
    at += length
  }
  if (at < text.length) cut.push(text.slice(at))
  return cut.filter((group) => group !== '')
}

export type DisguiseOptions = {
  random: Random
  /** Customary groups, such as 6-8-4 of an identity number; one is chosen. */
  groupings: readonly (readonly number[])[]
  /** A break of line inside the number is only fair where a label or a checksum carries it. */
  mayBreakLine?: boolean
  /** Dots between the groups, as in 138.1234.5678; nobody writes them elsewhere. */
  mayDot?: boolean
}

/** One number as typists, scanners and spreadsheets write it; more than half stay as they are. */
export const disguise = (
  number: string,
  { random, groupings, mayBreakLine, mayDot }: DisguiseOptions,
): string => {
  const joined = (glue: string): string => groups(number, random.pick(groupings)).join(glue)
  if (random.chance(0.52)) return number
  const ways: (() => string)[] = [
    () => fullWidth(number),
    () => joined(' '),
    () => joined(' '),
    () => joined('-'),
    () => joined('\u00a0'),
    () => joined('\u3000'),
    () => joined('－'),
    () => joined('—'),
    () => joined('  '),
    () => fullWidth(joined(' ')),
    () => [...number].join(' '),
    () => joined('\u200b'),
    () => number.slice(0, 3) + fullWidth(number.slice(3)),
    () => joined('\u2011'),
  ]
  if (mayDot) ways.push(() => groups(number, [3, 4, 4]).join('.'))
  if (mayBreakLine)
    ways.push(
      () => joined('\n'),
      () => joined('\r\n'),
    )
  return random.pick(ways)()
}
