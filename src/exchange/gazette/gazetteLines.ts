/** A printed line that carries text. `number` counts the lines of the file from 1. */
export type GazetteLine = { number: number; text: string }

/**
 * The lines of a gazette that carry text. White space at the ends, the byte-order mark, markup of
 * bold type and headings left by a conversion, and page furniture (page numbers, running heads,
 * table-of-contents rows) are dropped. An issuer and a date printed on one line become two lines
 * with the same number. Nothing else is changed.
 */
export const gazetteLines = (text: string): GazetteLine[] =>
  text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|[\n\r\f\u2028\u2029]/)
    .map((raw, index) => ({ number: index + 1, text: clean(raw) }))
    .filter((line) => line.text !== '' && !isFurniture(line.text))
    .flatMap(splitSignature)

/** A text without any white space: titles and names are compared in this form. */
export const squeeze = (text: string): string => text.replace(/[\s\u3000\u200B]+/g, '')

const clean = (raw: string): string =>
  raw
    .replace(/[\u200B\uFEFF]/g, '')
    .replace(/\*\*/g, '')
    .replace(/^\s*#{1,6}\s+/, '')
    .replace(/[\s\u3000]+/g, ' ')
    .trim()

const FURNITURE = [
  /^[-—–－·\s]*\d{1,4}[-—–－·\s]*$/, // - 12 -
  /^第\s*\d+\s*页(\s*[，,共/]?\s*共?\s*\d+\s*页)?$/,
  /(…{2,}|\.{6,}|·{6,})\s*\d*$/, // 关于…的通知 ……… 12
  /^[^，。；：《]{0,20}政府公报[^，。；：《]{0,30}$/, // running head
  /^(目\s*录|\[?\s*目次\s*\]?)$/,
]

const isFurniture = (text: string): boolean => FURNITURE.some((shape) => shape.test(text))

const SIGNATURE =
  /^([^，。；：、（）《》]*(?:政府|办公室|办公厅|委员会|局|厅|办))\s*((?:\d{4}|[〇○零Oo一二三四五六七八九]{4})\s*年\s*[\d一二三四五六七八九十]{1,3}\s*月\s*[\d一二三四五六七八九十]{1,3}\s*日)$/

const splitSignature = (line: GazetteLine): GazetteLine[] => {
  const match = SIGNATURE.exec(line.text)
  if (!match) return [line]
  return [
    { number: line.number, text: match[1]!.trim() },
    { number: line.number, text: match[2]! },
  ]
}
