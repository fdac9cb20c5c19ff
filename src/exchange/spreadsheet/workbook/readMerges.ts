import type { MergedRange } from '../../../domain/spreadsheet/sheetRow'
import { Unreadable } from '../../contentParts/unreadable'
import { cellPlace } from '../../contentParts/workbook/cellName'
import { encodingOf } from '../../contentParts/xml/walkXml'
import { openPart } from '../openPart'
import { refusalOf } from '../refusals'

/** A sheet with more is no table that a person made. */
const MOST_MERGES = 300_000

/** No tag that is looked for is longer. */
const LONGEST_TAG = 1000

/**
 * The merged ranges of a worksheet. They stand behind its rows: the inflated text is only searched for
 * their tags, which costs a tenth of reading it as XML (`<` is never plain in a text). Throws
 * `Unreadable`.
 */
export const readMerges = async (input: { data: Buffer; part: string }): Promise<MergedRange[]> => {
  const merges: MergedRange[] = []
  try {
    const entry = await openPart(input)
    const search = mergeSearch(merges)
    for await (const chunk of entry.chunks()) if (search(chunk) === 'ended') break
  } catch (error) {
    throw refusalOf(error)
  }
  return merges
}

const mergeSearch = (merges: MergedRange[]) => {
  let decoder: TextDecoder | undefined
  let rest = ''
  return (chunk: Uint8Array): 'going' | 'ended' => {
    decoder ??= asciiDecoder(chunk)
    const text = rest + decoder.decode(chunk, { stream: true })
    if (text.includes('mergeCell')) addMerges(merges, text)
    rest = openTag(text)
    return END.test(text) ? 'ended' : 'going'
  }
}

const MERGE = /<(?:[\w.-]+:)?mergeCell\s[^>]*?\bref\s*=\s*["']([^"']+)["'][^>]*>/gu
const END = /<\/(?:[\w.-]+:)?(?:mergeCells|worksheet)\s*>/u

const addMerges = (merges: MergedRange[], text: string): void => {
  for (const [, reference = ''] of text.matchAll(MERGE)) {
    const range = rangeOf(reference)
    if (range) merges.push(range)
    if (merges.length > MOST_MERGES)
      throw new Unreadable(`合并单元格超过${MOST_MERGES}处，请取消合并后再上传。`)
  }
}

/** A tag that goes on in the next chunk. */
const openTag = (text: string): string => {
  const at = text.lastIndexOf('<')
  return at < 0 || text.length - at > LONGEST_TAG || text.includes('>', at) ? '' : text.slice(at)
}

/** Tags and references are ASCII: a UTF-8 text need not be decoded to find them. */
const asciiDecoder = (chunk: Uint8Array): TextDecoder => {
  const encoding = encodingOf(chunk)
  return new TextDecoder(encoding === 'utf-8' ? 'latin1' : encoding)
}

const rangeOf = (reference: string): MergedRange | undefined => {
  const [first = '', last = first] = reference.split(':')
  const from = cellPlace(first)
  const to = cellPlace(last)
  if (!from || !to) return undefined
  const range = { fromRow: from.row, toRow: to.row, fromColumn: from.column, toColumn: to.column }
  const isRange = range.toRow >= range.fromRow && range.toColumn >= range.fromColumn
  return isRange && first !== last ? range : undefined
}
