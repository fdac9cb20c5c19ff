import { squeeze } from './gazetteLines'
import { isOrganLine } from './lineShapes'

/**
 * The speaker of a speech from the line under its title: `许 达`, `许达`, `县长 许 达`. Spaces that
 * justify a name of two characters are removed. Undefined when the line is no name.
 */
export const readSpeaker = (line: string | undefined): string | undefined => {
  if (!line || isOrganLine(line)) return undefined
  const words = line.trim().split(/\s+/)
  if (!words.every((word) => /^[\u4e00-\u9fff·、]+$/.test(word))) return undefined
  const name = trailingName(words)
  return isName(name) && squeeze(line).length <= 30 ? name : undefined
}

/** Single characters at the end belong together; a longer last word is the name itself. */
const trailingName = (words: string[]): string => {
  const last = words.at(-1)!
  if (last.length > 1) return last
  const firstSingle = words.findLastIndex((word) => word.length > 1) + 1
  return words.slice(firstSingle).join('')
}

const isName = (text: string): boolean => /^[\u4e00-\u9fff]{2,4}$/.test(text)
