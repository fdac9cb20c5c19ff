/** Ticked and empty boxes as the directories of disclosure items print them. */
export const TICKED = '■'
export const UNTICKED = '□'

/** The symbols of Microsoft's pictorial fonts that stand in forms, by their place in the font. */
const WINGDINGS: Readonly<Record<number, string>> = {
  0x6c: '●',
  0x6e: TICKED,
  0x6f: UNTICKED,
  0x70: UNTICKED,
  0x71: UNTICKED,
  0x72: UNTICKED,
  0x74: '◆',
  0x75: '◆',
  0xa8: UNTICKED,
  0xfb: '×',
  0xfc: '√',
  0xfd: TICKED,
  0xfe: TICKED,
  // The letter of the ticked box in Wingdings 2, which is often written as plain Wingdings.
  0x52: TICKED,
}
const WINGDINGS_2: Readonly<Record<number, string>> = {
  0x4f: '×',
  0x50: '√',
  0x52: TICKED,
  0x53: TICKED,
  0x54: TICKED,
  0xa2: TICKED,
  0xa3: UNTICKED,
  0x2a: UNTICKED,
}

const FONTS: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  wingdings: WINGDINGS,
  'wingdings 2': WINGDINGS_2,
}

/** Pictorial fonts have their glyphs at U+F000 and after. */
const PRIVATE = 0xf000
const PRIVATE_END = 0xf0ff

/** The symbol of a `w:sym`; '' for one that no form uses. */
export const symbolOf = (font: string, code: number): string => {
  const known = FONTS[font.toLowerCase()]
  if (known) return known[placeInFont(code)] ?? ''
  return code >= PRIVATE && code <= PRIVATE_END ? '' : String.fromCodePoint(code)
}

/**
 * A text that a run sets in a pictorial font: letters stand for symbols there. Outside of such a font
 * only characters of the private range do, which are those of Wingdings as a rule.
 */
export const inFont = (text: string, font: string): string => {
  const known = FONTS[font.toLowerCase()]
  if (!known && !/[\uF000-\uF0FF]/u.test(text)) return text
  return Array.from(text, (character) => {
    const code = character.codePointAt(0) ?? 0
    const isPrivate = code >= PRIVATE && code <= PRIVATE_END
    if (!known && !isPrivate) return character
    return (known ?? WINGDINGS)[placeInFont(code)] ?? (isPrivate ? '' : character)
  }).join('')
}

const placeInFont = (code: number): number =>
  code >= PRIVATE && code <= PRIVATE_END ? code - PRIVATE : code
