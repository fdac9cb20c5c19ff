import type { SheetGrid } from '../../../domain/spreadsheet/sheetRow'
import type { Budget } from '../../contentParts/budget'
import type { XmlElement, XmlHandler } from '../../contentParts/xml/walkXml'
import { tableNames } from './tableNames'
import { wordTable, type WordTable } from './wordTable'
import { wordText } from './wordText'

type WordTablesOptions = { grids: SheetGrid[]; budget: Budget }

/**
 * Gathers the tables of `word/document.xml` as grids. A table within a cell is text of that cell; a
 * table in a revision that deletes it is left out row by row.
 */
export const wordTablesHandler = ({ grids, budget }: WordTablesOptions): XmlHandler => {
  const text = wordText()
  const names = tableNames()
  let table: WordTable | undefined
  let depth = 0

  const openTable = (element: XmlElement, parent: string): void => {
    if (element.name === 'tbl' && ++depth === 1) table = wordTable({ name: names.take(), budget })
    if (depth === 1) table?.open(element, parent)
  }

  const closeTable = (name: string): void => {
    if (depth === 1) table?.close(name)
    if (name !== 'tbl' || --depth > 0) return
    const grid = table?.grid()
    table = undefined
    if (grid) grids.push(grid)
  }

  return {
    open: (element) => {
      const parent = text.parent()
      text.open(element)
      openTable(element, parent)
    },
    text: text.add,
    close: (name) => {
      const paragraph = text.close(name)
      if (paragraph !== undefined) {
        if (table) table.addLine(paragraph)
        else names.pass(paragraph)
      }
      closeTable(name)
    },
  }
}
