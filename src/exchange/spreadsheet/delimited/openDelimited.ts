import path from 'node:path'
import type { NamedBytes } from '../../contentParts/readingContext'
import { decodeText } from '../../contentParts/text/decodeText'
import { Unreadable } from '../../contentParts/unreadable'
import type { SpreadsheetSheet } from '../openSpreadsheet'
import { REFUSALS } from '../refusals'
import { guessSeparator } from './guessSeparator'
import { readDelimitedRows } from './readDelimitedRows'

/** Pages that old systems send out as .xls, and Excel's own XML of 2003. */
const MARKUP = /^\s*<(?:!doctype|html|head|meta|table|style|\?xml)/iu

/** The first line by which Excel is told the separator; Excel does not show it. */
const SEPARATOR_LINE = /^sep=(.)(?:\r\n|\r|\n|$)/iu

/**
 * A text table (.csv, .tsv) in UTF-8, UTF-16 or GB18030 as one sheet that is named after its file.
 * Throws `Unreadable` where it is no text, or a page of the web.
 */
export const openDelimited = ({ fileName, data }: NamedBytes): SpreadsheetSheet[] => {
  const decoded = decodeText(data)?.replace(/^\uFEFF/u, '')
  if (decoded === undefined) throw new Unreadable(REFUSALS.unknown)
  if (MARKUP.test(decoded)) throw new Unreadable(REFUSALS.webPage)
  const told = SEPARATOR_LINE.exec(decoded)
  const text = told ? decoded.slice(told[0].length) : decoded
  if (!/[^\s,;"]/u.test(text)) throw new Unreadable(REFUSALS.noContent)
  const separator = told?.[1] ?? guessSeparator(text)
  return [
    {
      name: path.parse(fileName).name,
      hidden: false,
      merges: async () => [],
      rows: () => readDelimitedRows({ text, separator }),
    },
  ]
}
