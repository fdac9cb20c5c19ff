import type { Budget } from '../budget'
import { addText, type Reading } from '../reading'
import { attributeOf, type XmlHandler } from '../xml/walkXml'
import { plainDecimal } from './plainDecimal'

/** One value of a pivot cache by its element: text, number, date. */
const PIVOT_VALUE = new Set(['s', 'n', 'd'])

/**
 * Values that a workbook keeps of another source: cells of a linked workbook (`externalLink`), rows
 * behind a pivot table (`pivotCacheDefinition`, `pivotCacheRecords`). One table a part.
 */
export const cachedValuesHandler = (input: {
  reading: Reading
  where: string
  budget: Budget
}): XmlHandler => {
  const { reading, where, budget } = input
  const rows: string[][] = []
  let row: string[] = []
  let value = ''
  let isValue = false
  let depth = 0
  const endRow = (): void => {
    if (row.length > 0) rows.push(row)
    row = []
  }
  const addValue = (text: string): void => {
    budget.spendCells(1)
    row.push(plainDecimal(text))
  }
  return {
    open: (element) => {
      depth++
      isValue = element.name === 'v'
      value = ''
      if (PIVOT_VALUE.has(element.name)) addValue(attributeOf(element, 'v') ?? '')
      else if (element.name === 'cacheField')
        addText(reading, where, attributeOf(element, 'name') ?? '')
      else if (element.name === 'sheetName')
        addText(reading, where, attributeOf(element, 'val') ?? '')
    },
    text: (characters) => {
      if (isValue) value += characters
    },
    close: (name) => {
      if (name === 'v') addValue(value)
      isValue = false
      if (name === 'row' || name === 'r' || name === 'cacheField') endRow()
      if (--depth > 0) return
      endRow()
      if (rows.length > 0) reading.parts.push({ kind: 'table', where, rows })
    },
  }
}
