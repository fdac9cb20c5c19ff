import { COMPOUND_SURNAMES } from '../privacy/data/surnames'

/**
 * A name as a public list may show it, of as many characters as the name has: 王*, 李*明, 李**明, 司马*,
 * 欧阳**. The surname stays, and behind a simple surname the last of three characters or more. Of names
 * with dots (买**·***) and Latin names (J*** S****) only the first character stays and what parts the words,
 * for what stands in front is the given name. A name of one character is masked whole.
 */
export const maskName = (name: string): string => {
  const characters = [...name]
  const shown = shownCount(characters)
  const masked = characters.map((character, at) => {
    if (at < shown.front || at >= characters.length - shown.back) return character
    return shown.keepsSeparators && SEPARATOR.test(character) ? character : '*'
  })
  const text = masked.join('')
  return text === name ? '*'.repeat(characters.length) : text
}

const SEPARATOR = /[·• .'-]/

type Shown = { front: number; back: number; keepsSeparators: boolean }

const shownCount = (characters: readonly string[]): Shown => {
  const isChinese = characters.every((character) => HAN.test(character))
  if (characters.length < 2) return { front: 0, back: 0, keepsSeparators: false }
  if (!isChinese) return { front: 1, back: 0, keepsSeparators: true }
  const isCompound = characters.length > 2 && COMPOUND_SURNAMES.has(characters.slice(0, 2).join(''))
  if (isCompound) return { front: 2, back: 0, keepsSeparators: false }
  return { front: 1, back: characters.length > 2 ? 1 : 0, keepsSeparators: false }
}

const HAN = /^[\p{Script=Han}〇]$/u
