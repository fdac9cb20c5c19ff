import type { Budget } from '../budget'
import type { Reading } from '../reading'
import { attributeOf, type XmlElement } from '../xml/walkXml'

type TableStackOptions = { reading: Reading; budget: Budget; label: string }

type OpenTable = { rows: string[][]; row: string[]; cell?: string[]; span: number }

/** The grid of Word has at most 63 columns; a span beyond says that the file is not honest. */
const MOST_SPANNED = 63

/**
 * Tables of a WordprocessingML or DrawingML part, tables within cells included. A cell over several
 * columns is followed by empty ones, so that a column stays one column.
 */
export const tableStack = ({ reading, budget, label }: TableStackOptions) => {
  const stack: OpenTable[] = []
  let count = 0
  const close = (name: string): void => {
    const table = stack.at(-1)
    if (!table) return
    if (name === 'tc') {
      table.row.push((table.cell ?? []).join('\n'), ...Array<string>(table.span - 1).fill(''))
      table.cell = undefined
    } else if (name === 'tr') {
      budget.spendCells(table.row.length)
      table.rows.push(table.row)
      table.row = []
    } else if (name === 'tbl') {
      stack.pop()
      const where = `${label}表格${++count}`
      if (table.rows.some((row) => row.some((cell) => /\S/u.test(cell))))
        reading.parts.push({
          kind: 'table',
          where,
          rows: table.rows,
          cellWhere: (row, column) => `${where}第${row + 1}行第${column + 1}列`,
        })
    }
  }
  return {
    open: (element: XmlElement): void => {
      const table = stack.at(-1)
      if (element.name === 'tbl') stack.push({ rows: [], row: [], span: 1 })
      else if (!table) return
      else if (element.name === 'tc') {
        table.cell = []
        table.span = spanOf(attributeOf(element, 'gridSpan'))
      } else if (element.name === 'gridSpan' && table.cell)
        table.span = spanOf(attributeOf(element, 'val'))
    },
    close,
    isInCell: (): boolean => stack.at(-1)?.cell !== undefined,
    addToCell: (text: string): void => void stack.at(-1)?.cell?.push(text),
  }
}

const spanOf = (written: string | undefined): number => {
  const span = Number(written ?? 1)
  return Number.isInteger(span) && span >= 1 && span <= MOST_SPANNED ? span : 1
}
