import { namesInSensitiveRows } from './sensitiveRows'
import { isFieldLabel, isNameLabel } from './tableLabels'
import type { Candidate, Detector } from './scanSource'

/**
 * Tables that came as plain text (pasted, CSV, read from PDF): a line of headings with a column of
 * names, then lines cut by the same separator. Judged as real tables are.
 */
export const detectListedNames: Detector = ({ text }) => {
  const lines = readLines(text)
  const found: Candidate[] = []
  for (let at = 0; at < lines.length; at += 1) {
    const separator = SEPARATORS.find((candidate) => isHeading(lines[at]!.text, candidate))
    if (separator === undefined) continue
    const block = readBlock(lines, at, separator)
    const title = lines
      .slice(Math.max(0, at - 3), at)
      .map((line) => line.text)
      .join('\n')
    const rows = block.map((cells) => cells.map((cell) => cell.text))
    for (const { row, column } of namesInSensitiveRows(rows, title)) {
      const cell = block[row]![column]!
      found.push({ kind: 'sensitive', start: cell.start, end: cell.start + cell.text.length })
    }
    at += block.length - 1
  }
  return found
}

type Piece = { start: number; text: string }

const SEPARATORS = [/\t/g, /\|/g, /[,]/g, / +/g]
const LONGEST_HEADING = 400

const readLines = (text: string): Piece[] =>
  [...text.matchAll(/[^\n]*/g)]
    .filter((match) => match[0].trim() !== '')
    .map((match) => ({ start: match.index, text: match[0] }))

const isHeading = (line: string, separator: RegExp): boolean => {
  if (line.length > LONGEST_HEADING || !/姓名|户主|对象|名单|患者|学生|儿童|孤儿/.test(line))
    return false
  const cells = line.split(separator).filter((cell) => cell.trim() !== '')
  return (
    cells.length >= 2 &&
    cells.some((cell) => isNameLabel(cell)) &&
    cells.filter(isFieldLabel).length * 2 >= cells.length
  )
}

/** The heading and the lines after it that have nearly as many cells. */
const readBlock = (lines: readonly Piece[], from: number, separator: RegExp): Piece[][] => {
  const block = [cut(lines[from]!, separator)]
  const width = block[0]!.length
  for (let at = from + 1; at < lines.length; at += 1) {
    const cells = cut(lines[at]!, separator)
    if (/^[\s|:-]+$/.test(lines[at]!.text)) {
      block.push([])
      continue
    }
    if (cells.length < 2 || Math.abs(cells.length - width) > 2) break
    block.push(cells)
  }
  return block
}

const cut = (line: Piece, separator: RegExp): Piece[] => {
  const cells: Piece[] = []
  let from = 0
  const push = (to: number) => {
    const raw = line.text.slice(from, to)
    const text = raw.trim()
    cells.push({ start: line.start + from + raw.indexOf(text), text })
  }
  for (const match of line.text.matchAll(separator)) {
    push(match.index)
    from = match.index + match[0].length
  }
  push(line.text.length)
  return cells
}
