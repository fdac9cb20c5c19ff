/** The longest short text: what a WeChat group shows without folding. In characters. */
export const SHORT_TEXT_LENGTH = 120

/**
 * A text to copy into WeChat: `before`, `title`, `after`, then the address of the page. The title is
 * cut with … so that the whole stays within 120 characters and the address stays whole.
 */
export const shortText = (options: {
  before: string
  title: string
  after: string
  address: string
}): string => {
  const { before, title, after, address } = options
  const room = SHORT_TEXT_LENGTH - lengthOf(before) - lengthOf(after) - lengthOf(address) - 1
  return `${before}${cut(title, Math.max(1, room))}${after} ${address}`
}

const lengthOf = (text: string): number => [...text].length

const cut = (text: string, room: number): string => {
  const characters = [...text.replaceAll(/\s+/g, ' ').trim()]
  return characters.length <= room
    ? characters.join('')
    : `${characters.slice(0, room - 1).join('')}…`
}
