import { findDocumentNumbers } from '../documentNumber'
import type { CitedDocument } from './validityReading'

/** A document named in a text: where its 《 stands and where the name with its number ends. */
export type Citation = CitedDocument & { index: number; end: number }

/**
 * Every document that a squeezed text names by 《title》, with the number in the bracket behind it,
 * behind the title itself, or directly before the title. Names inside a title do not count.
 */
export const citationsIn = (text: string): Citation[] => {
  const citations: Citation[] = []
  let at = text.indexOf('《')
  while (at >= 0) {
    const close = closingOf(text, at)
    if (close < 0) break
    const behind = BEHIND.exec(text.slice(close + 1))?.[0] ?? ''
    const before = text.slice(citations.at(-1)?.end ?? 0, at)
    const end = close + 1 + behind.length
    const numbers = [
      ...findDocumentNumbers(behind),
      ...(/[0-9]号(?:文件?)?$/u.test(before) ? findDocumentNumbers(before).slice(-1) : []),
    ]
    citations.push({
      title: text.slice(at + 1, close),
      documentNumber: numbers[0] ?? null,
      index: at,
      end,
    })
    at = text.indexOf('《', end)
  }
  return citations
}

const BEHIND =
  /^(?:（[^（）]*(?:（[^（）]*）[^（）]*)*）|[\u4e00-\u9fffA-Za-z]{1,12}[〔[［【][0-9]{4}[〕\]］】]第?[0-9]+号)/u

/** The 》 that closes the 《 at `open`, over nested ones; -1 when the print lost it. */
const closingOf = (text: string, open: number): number => {
  let depth = 0
  for (let at = open; at < text.length; at += 1) {
    if (text[at] === '《') depth += 1
    if (text[at] === '》') depth -= 1
    if (depth === 0) return at
  }
  return text.indexOf('》', open)
}
