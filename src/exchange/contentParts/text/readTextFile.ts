import { parse } from 'csv-parse/sync'
import { addText, emptyReading, type Reading } from '../reading'
import type { Reader } from '../readingContext'
import { Unreadable } from '../unreadable'
import { plainDecimal } from '../workbook/plainDecimal'
import { decodeText } from './decodeText'
import { markupText } from './markupText'

/**
 * Plain text, CSV (or tab-separated values), HTML and XML in UTF-8, UTF-16 or GB18030. Texts whose
 * words stand in a code of their own (RTF, saved mail) are refused: reading them as they lie would
 * miss what they say.
 */
export const readTextFile: Reader = async ({ fileName, data }, { budget }) => {
  const text = decodeText(data)
  if (text === undefined) throw new Unreadable('不支持的格式，无法检查')
  if (text.startsWith('{\\rtf')) throw new Unreadable('不支持的格式（RTF），请另存为 docx')
  if (/^(MIME-Version|Received|From|Return-Path):/iu.test(text.slice(0, 200)))
    throw new Unreadable('不支持的格式（邮件或单一网页存档），请另存为 docx 或 pdf')
  const reading = emptyReading()
  if (/\.(csv|tsv)$/iu.test(fileName)) addCsv(reading, text, budget.spendCells)
  else if (isMarkup(text)) addMarkup(reading, text)
  else addText(reading, '正文', text)
  return reading
}

const isMarkup = (text: string): boolean =>
  /^\s*(<\?xml|<!--|<!doctype|<(html|head|body|svg|table|div|p|[a-z][\w:.-]*[\s>]))/iu.test(
    text.slice(0, 1000),
  )

const addMarkup = (reading: Reading, source: string): void => {
  const isXml = /^\s*<\?xml/u.test(source) && !/<html[\s>]/iu.test(source.slice(0, 2000))
  const { text, attributes, comments, code } = markupText(source, { isXml })
  addText(reading, '正文', text)
  addText(reading, '标记的属性', attributes)
  addText(reading, '注释', comments)
  addText(reading, '脚本或样式', code)
}

const addCsv = (reading: Reading, text: string, spendCells: (count: number) => void): void => {
  const rows = parseCsv(text)
  if (!rows) {
    addText(reading, '正文', text)
    return
  }
  spendCells(rows.reduce((sum, row) => sum + row.length, 0))
  reading.parts.push({
    kind: 'table',
    where: '表格',
    rows: rows.map((row) => row.map((cell) => plainDecimal(cell.trim()))),
    cellWhere: (row, column) => `第${row + 1}行第${column + 1}列`,
  })
}

/** Loosely: a file that a strict reader refuses still holds what it holds. */
const parseCsv = (text: string): string[][] | undefined => {
  try {
    return parse(text, {
      delimiter: delimiterOf(text),
      relax_quotes: true,
      relax_column_count: true,
      skip_empty_lines: false,
    })
  } catch {
    return undefined
  }
}

const delimiterOf = (text: string): string => {
  const line = text.slice(0, text.search(/[\r\n]|$/u))
  const count = (mark: string): number => line.split(mark).length
  return [',', '\t', ';'].reduce((best, mark) => (count(mark) > count(best) ? mark : best))
}
