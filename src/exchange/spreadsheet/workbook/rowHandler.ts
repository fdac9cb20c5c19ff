import type { CellKind, SheetRow } from '../../../domain/spreadsheet/sheetRow'
import { ownText } from '../../contentParts/text/ownText'
import { columnOf, isRowNumber } from '../../contentParts/workbook/cellName'
import type { XmlElement, XmlHandler } from '../../contentParts/xml/walkXml'
import { cellNumber, isLossy } from './cellNumber'
import { escapedText } from './escapedText'
import type { ValueFormat } from './numberFormat'
import { serialDate } from './serialDate'
import { isTrue } from './workbookHandler'

/** What the cells of all sheets refer to. */
export type CellContext = {
  strings: readonly string[]
  /** By the style of a cell. */
  formats: readonly ValueFormat[]
  is1904: boolean
}

type RowHandlerOptions = { context: CellContext; add: (row: SheetRow) => void }

/**
 * Reads the rows of a worksheet one by one. It is called for every cell of sheets with millions of
 * them, therefore plain variables and no object a cell. Formulas count by their cached value.
 */
export const rowHandler = ({ context, add }: RowHandlerOptions): XmlHandler => {
  let isData = false
  let number = 0
  let hidden = false
  let texts: string[] = []
  let kinds: CellKind[] = []
  let column = -1
  let type = 'n'
  let style = 0
  let value = ''
  let isValue = false
  let phonetic = 0

  const openRow = ({ attributes }: XmlElement): void => {
    const written = Number(attributes.r ?? NaN)
    number = isRowNumber(written) ? written : number + 1
    hidden = isTrue(attributes.hidden)
    texts = []
    kinds = []
    column = -1
  }

  const openCell = ({ attributes }: XmlElement): void => {
    const written = attributes.r === undefined ? -1 : columnOf(attributes.r)
    column = written >= 0 ? written : column + 1
    type = attributes.t ?? 'n'
    style = attributes.s === undefined ? 0 : Number(attributes.s)
    value = ''
    phonetic = 0
  }

  const place = (text: string, kind: CellKind): void => {
    if (text === '') return
    while (texts.length <= column) {
      texts.push('')
      kinds.push('empty')
    }
    texts[column] = text
    kinds[column] = kind
  }

  const placeNumber = (): void => {
    const plain = cellNumber(value)
    if (plain === undefined) return place(value.trim(), 'text')
    const format = context.formats[style] ?? 'plain'
    const date =
      format === 'plain'
        ? undefined
        : serialDate({ serial: Number(value), format, is1904: context.is1904 })
    if (date) return place(date.text, date.kind)
    place(ownText(plain), isLossy(plain) ? 'lossy' : 'number')
  }

  const closeCell = (): void => {
    if (value === '') return
    if (type === 's') place(context.strings[Number(value)] ?? '', 'text')
    else if (type === 'n') placeNumber()
    else if (type === 'b') place(isTrue(value.trim()) ? 'TRUE' : 'FALSE', 'boolean')
    else if (type === 'e') place(value.trim(), 'error')
    else if (type === 'd') placeIsoDate()
    else place(escapedText(ownText(value)), 'text')
  }

  /** Strict workbooks may write days as `2024-03-01T00:00:00`. */
  const placeIsoDate = (): void => {
    const day = /^(\d{4}-\d{2}-\d{2})(T|$)/u.exec(value.trim())?.[1]
    if (day) place(ownText(day), 'date')
    else place(value.trim(), 'text')
  }

  return {
    open: (element) => {
      const { name } = element
      if (name === 'sheetData') isData = true
      if (!isData) return
      if (name === 'c') openCell(element)
      else if (name === 'v' || name === 't') isValue = phonetic === 0
      else if (name === 'row') openRow(element)
      else if (name === 'rPh') phonetic++
    },
    text: (characters) => {
      if (isValue) value += characters
    },
    close: (name) => {
      if (!isData) return
      isValue = false
      if (name === 'c') closeCell()
      else if (name === 'row') {
        if (texts.length > 0) add({ number, texts, kinds, hidden })
      } else if (name === 'rPh') phonetic--
      else if (name === 'sheetData') isData = false
    },
  }
}
