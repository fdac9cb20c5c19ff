import { columnLetters } from '../../../domain/spreadsheet/sheetRow'
import type { Budget } from '../budget'
import { addText, type Reading } from '../reading'
import { attributeOf, type XmlElement, type XmlHandler } from '../xml/walkXml'
import { cellPlace } from './cellName'
import { plainDecimal } from './plainDecimal'
import type { SharedStrings } from './sharedStrings'
import { sheetGrid } from './sheetGrid'

export type SheetOptions = {
  /** 工作表“明细”（隐藏） */
  sheet: string
  reading: Reading
  strings: SharedStrings
  budget: Budget
}

const HEADER_OR_FOOTER = /^(odd|even|first)(Header|Footer)$/u
/** Words in attributes: prompts and refusals of data validation, scenarios, tips of links. */
const WRITTEN: Readonly<Record<string, readonly string[]>> = {
  dataValidation: ['promptTitle', 'prompt', 'errorTitle', 'error'],
  hyperlink: ['tooltip', 'display', 'location'],
  scenario: ['name', 'comment'],
  inputCells: ['val'],
}

/** A worksheet: all its cells, hidden or not, as one table; the other words beside it. */
export const sheetHandler = ({ sheet, reading, strings, budget }: SheetOptions): XmlHandler => {
  const grid = sheetGrid()
  let row = 0
  let column = -1
  let type = ''
  let value = ''
  let text = ''
  let open = ''

  const openCell = (element: XmlElement): void => {
    const place = cellPlace(element.attributes.r ?? '')
    column = place?.column ?? column + 1
    type = element.attributes.t ?? 'n'
    value = ''
  }
  const closeCell = (): void => {
    if (value !== '') grid.addCell({ row, column, text: shown({ type, value, strings }) })
  }
  const addElsewhere = (name: string): void => {
    if (HEADER_OR_FOOTER.test(name)) addText(reading, `页眉页脚 ${sheet}`, withoutCodes(text))
    else if (name === 'formula1' || name === 'formula2')
      addText(reading, `数据有效性 ${sheet}`, text)
    else if (name === 'formula' && text.includes('"')) addText(reading, `条件格式 ${sheet}`, text)
  }

  return {
    open: (element) => {
      const { name, attributes } = element
      open = name
      if (name === 'c') openCell(element)
      else if (name === 'row') {
        const number = Number(attributes.r ?? row + 1)
        row = Number.isInteger(number) ? number : row + 1
        column = -1
        grid.openRow({ number: row, isHidden: isTrue(attributes.hidden) })
      } else if (name === 'col' && isTrue(attributes.hidden))
        grid.hideColumns({ from: Number(attributes.min) - 1, to: Number(attributes.max) - 1 })
      for (const key of WRITTEN[name] ?? [])
        addText(reading, `${sheet}（提示、链接等）`, attributeOf(element, key) ?? '')
      if (name !== 't') text = ''
    },
    text: (characters) => {
      if (open === 'v' || open === 't') value += characters
      else text += characters
    },
    close: (name) => {
      if (name === 'c') closeCell()
      else if (name === 'f' && text.includes('"'))
        addText(reading, `公式 ${sheet}!${columnLetters(column)}${row}`, text)
      else addElsewhere(name)
      open = ''
      if (name === 'worksheet' || name === 'macrosheet') {
        const part = grid.toPart({ sheet, budget })
        if (part) reading.parts.push(part)
      }
    },
  }
}

const isTrue = (written: string | undefined): boolean => written === '1' || written === 'true'

type CellValue = { type: string; value: string; strings: SharedStrings }

const shown = ({ type, value, strings }: CellValue): string => {
  if (type === 's') return strings.use(Number(value))
  return type === 'n' ? plainDecimal(value.trim()) : value
}

/** Codes of headers and footers: `&L` begins the left part, `&"宋体,常规"&12` sets the type. */
const withoutCodes = (header: string): string =>
  header
    .replaceAll(/&[LCR]/gu, '\n')
    .replaceAll(/&"[^"]*"|&K[0-9A-F]{6}|&\d+|&[A-Z]/gu, '')
    .replaceAll('&&', '&')
