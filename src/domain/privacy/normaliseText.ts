import { spelledDigits } from './spelledDigits'
import { RADICALS } from './data/radicals'

/** A text made uniform for reading numbers and names, with the way back to the text as given. */
export type NormalisedText = {
  text: string
  /** Offsets in the normalised text -> offsets in the text as given. */
  originalRange: (start: number, end: number) => { start: number; end: number }
}

/**
 * Full-width and compatibility forms become plain ones (NFKC, character by character), all dashes
 * `-`, all middle dots `·`, odd blanks a space, long runs of Chinese numerals digits; invisible
 * characters go. Units such as ㎡ and circled numbers ① stay, or they would grow digits that nobody
 * wrote. Linear in the length of the text.
 */
export const normaliseText = (given: string): NormalisedText => {
  const uniform = given.replace(ODD, plainForm)
  if (uniform.search(DROPPED) < 0) return { text: spelledDigits(uniform), originalRange: sameRange }
  return withoutInvisible(uniform)
}

/** Blanks, dashes, dots, radicals, compatibility ideographs, full-width forms: one unit each. */
const ODD =
  /[\v\f\u0085\u00a0\u1680\u2000-\u200a\u2010-\u2015\u2022\u2027-\u2029\u202f\u205f\u2212\u2219\u22c5\u2e80-\u2fd5\u3000\u30fb\uf900-\ufaff\ufe58\ufe63\uff01-\uff65]/g

/** Invisible characters, and mathematical digits, which take two units each. */
const DROPPED = /[\p{Cf}\p{Variation_Selector}]|\u034f|[\u{1d7ce}-\u{1d7ff}]/gu

const LINE_ENDS = '\v\f\u0085\u2028\u2029'
const DASHES = '‐‑‒–—―−﹘﹣－'
const DOTS = '•‧∙⋅・･'

const plainForm = (char: string): string => {
  if (LINE_ENDS.includes(char)) return '\n'
  if (DASHES.includes(char)) return '-'
  if (DOTS.includes(char)) return '·'
  const plain = RADICALS[char] ?? char.normalize('NFKC')
  return plain.length === 1 ? plain : char
}

const sameRange = (start: number, end: number) => ({ start, end })

const withoutInvisible = (uniform: string): NormalisedText => {
  let text = ''
  let done = 0
  const kept: { at: number; from: number; step: number }[] = []
  const keep = (part: string, from: number, step: number) => {
    if (part === '') return
    kept.push({ at: text.length, from, step })
    text += part
  }
  for (const dropped of uniform.matchAll(DROPPED)) {
    keep(uniform.slice(done, dropped.index), done, 1)
    if (dropped[0].length === 2) keep(dropped[0].normalize('NFKC'), dropped.index, 2)
    done = dropped.index + dropped[0].length
  }
  keep(uniform.slice(done), done, 1)

  const originOf = (at: number): { start: number; end: number } => {
    let low = 0
    let high = kept.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (kept[middle]!.at <= at) low = middle
      else high = middle - 1
    }
    const { at: first, from, step } = kept[low]!
    const start = from + (at - first) * step
    return { start, end: start + step }
  }
  return {
    text: spelledDigits(text),
    originalRange: (start, end) => ({ start: originOf(start).start, end: originOf(end - 1).end }),
  }
}
