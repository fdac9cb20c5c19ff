import type { CellKind, SheetGrid, SheetRow } from '../../../domain/spreadsheet/sheetRow'
import type { Budget } from '../../contentParts/budget'
import { attributeOf, type XmlElement } from '../../contentParts/xml/walkXml'
import { mergedCells } from './mergedCells'

/** One table of a Word document while it is read. */
export type WordTable = {
  open: (element: XmlElement, parent: string) => void
  addLine: (line: string) => void
  close: (name: string) => void
  /** `undefined` where no row is left. */
  grid: () => SheetGrid | undefined
}

/** The grid of Word has at most 63 columns; a span beyond says that the file is not honest. */
const MOST_SPANNED = 63

type WordTableOptions = { name: string; budget: Budget }

/**
 * A table as the grid that it is laid out on: `gridSpan` and `vMerge` become merged ranges whose text
 * stands in their first cell.
 */
export const wordTable = ({ name, budget }: WordTableOptions): WordTable => {
  const rows: SheetRow[] = []
  const merges = mergedCells()
  let cells: string[] = []
  let column = 0
  let isDeleted = false
  let lines: string[] | undefined
  let span = 1
  let vertical: string | undefined

  const closeCell = (): void => {
    if (!lines) return
    budget.spendCells(span)
    const row = rows.length + 1
    const isContinued = merges.add({ row, column, span, vertical })
    cells[column] = isContinued ? '' : lines.join('\n').trim()
    for (let at = 1; at < span; at++) cells[column + at] = ''
    column += span
    lines = undefined
  }

  const closeRow = (): void => {
    if (isDeleted) return merges.dropRow()
    budget.spendCells(1)
    merges.endRow(rows.length + 1)
    const texts = Array.from({ length: column }, (_, at) => cells[at] ?? '')
    const kinds = texts.map((text): CellKind => (text === '' ? 'empty' : 'text'))
    rows.push({ number: rows.length + 1, texts, kinds, hidden: false })
  }

  return {
    open: (element, parent) => {
      const value = attributeOf(element, 'val')
      if (element.name === 'tr') {
        cells = []
        column = 0
        isDeleted = false
      } else if (element.name === 'tc') {
        lines = []
        span = 1
        vertical = undefined
      } else if (element.name === 'gridBefore') column = spanOf(value, 0)
      else if (element.name === 'gridSpan') span = spanOf(value, 1)
      else if (element.name === 'vMerge' && parent === 'tcPr') vertical = value ?? 'continue'
      else if (element.name === 'del' && parent === 'trPr') isDeleted = true
    },
    addLine: (line) => void lines?.push(line),
    close: (name) => {
      if (name === 'tc') closeCell()
      else if (name === 'tr') closeRow()
    },
    grid: () =>
      rows.length === 0 ? undefined : { name, hidden: false, rows, merges: merges.all() },
  }
}

const spanOf = (written: string | undefined, least: number): number => {
  const span = Number(written ?? least)
  return Number.isInteger(span) && span >= least && span <= MOST_SPANNED ? span : least
}
