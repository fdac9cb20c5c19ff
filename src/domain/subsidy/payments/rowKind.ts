import type { SheetRow } from '../../spreadsheet/sheetRow'
import { squeeze } from './cleanText'
import { isColumnCount } from './columnCount'
import type { ColumnMapping } from './columnMapping'
import { readHeader } from './headerWording'
import type { PaymentField } from './paymentFields'
import { SCIENTIFIC } from './readIdentity'
import { readNumber } from './readNumber'
import { looksLikeVillage } from './readPlace'
import { isDateText, isNote, opensNote } from './rowNotes'
import { isCarriedLabel, isTotalLabel } from './totalLabel'

/**
 * What a row of a list is. `total` holds a sum that the file claims; `header` is a repeated header line
 * or one that counts the columns; `heading` names the village of the rows below, or is a note.
 */
export type RowKind = 'payment' | 'total' | 'header' | 'heading' | 'blank'

/**
 * Tells payments from everything else that townships write into their tables. A person must not be lost:
 * a row with an identity or bank number is a payment, and so is one that has its number in the list or
 * its village beside a name, whatever else it lacks.
 */
export const createRowKind = (mapping: ColumnMapping): ((row: SheetRow) => RowKind) => {
  const { fields } = mapping
  const firstDataRow = mapping.headerRow + mapping.headerRows
  const columnsOf = (names: readonly PaymentField[]) =>
    names.flatMap((field) => fields[field] ?? [])
  const labelColumns = columnsOf(LABELS)
  const numberColumns = columnsOf(NUMBERS)
  const personColumns = columnsOf(['identity', 'bank'])
  const signedColumns = [...labelColumns, ...personColumns]
  const placeColumns = columnsOf(['village', 'group'])
  const nameColumn = fields.name!
  const amountColumn = fields.amount!

  const isNumbered = ({ texts }: SheetRow): boolean =>
    fields.serial !== undefined && /^\d{1,6}$/.test(squeeze(texts[fields.serial] ?? ''))

  /** Signatures stand in any column; beside one no cell is a payment's. */
  const isSigned = ({ texts }: SheetRow): boolean => {
    const first = texts.findIndex(isFilled)
    if (first !== nameColumn && isNote(texts[first] ?? '')) return true
    return signedColumns.some((column) => opensNote(texts[column] ?? ''))
  }

  const isNameless = (row: SheetRow, hasPerson: boolean): RowKind => {
    const { texts } = row
    if (hasPerson && texts.filter(isFilled).length > 1) return 'payment'
    return numberColumns.some((column) => isFigure(texts[column])) ? 'payment' : 'heading'
  }

  const isNamed = (row: SheetRow, hasPerson: boolean): RowKind => {
    const { texts } = row
    const name = squeeze(texts[nameColumn] ?? '')
    const numbered = isNumbered(row)
    const hasAmount = readNumber(texts[amountColumn] ?? '') !== null
    if (!numbered && !hasAmount && isNote(name)) return 'heading'
    const isPlace = !hasPerson && looksLikeVillage(name)
    if (isPlace && !numbered && fields.serial !== undefined) return 'heading'
    if (hasPerson || numberColumns.some((column) => isFigure(texts[column]))) return 'payment'
    if (isPlace || !NAME.test(name)) return 'heading'
    if (numbered || placeColumns.some((column) => isPlaceName(texts[column]))) return 'payment'
    const hasSerial = fields.serial !== undefined && isFilled(texts[fields.serial])
    return hasSerial && texts.filter(isFilled).length > 2 ? 'payment' : 'heading'
  }

  return (row) => {
    if (row.number < firstDataRow) return row.number < mapping.headerRow ? 'heading' : 'header'
    const { texts } = row
    const name = texts[nameColumn] ?? ''
    if (personColumns.some((column) => isPersonNumber(texts[column]))) return 'payment'
    const label = labelOf(row, labelColumns)
    if (label) return label
    if (isHeaderLine(name, texts[amountColumn] ?? '')) return 'header'
    if (!texts.some(isFilled)) return 'blank'
    if (isColumnCount(row)) return 'header'
    if (!isNumbered(row) && isSigned(row)) return 'heading'
    const hasPerson = personColumns.some((column) => isNumberLike(texts[column]))
    return isFilled(name) ? isNamed(row, hasPerson) : isNameless(row, hasPerson)
  }
}

/** Where a sum's label stands. */
const LABELS = ['serial', 'township', 'village', 'group', 'name', 'original'] as const
const NUMBERS = ['quantity', 'standard', 'gross', 'amount'] as const

const labelOf = ({ texts }: SheetRow, columns: readonly number[]): 'total' | 'heading' | null => {
  // A label may be merged over columns that no field uses.
  const labels = [texts.find(isFilled), ...columns.map((column) => texts[column])]
  for (const text of labels) {
    if (!text) continue
    if (isCarriedLabel(text)) return 'heading'
    if (isTotalLabel(text)) return 'total'
  }
  return null
}

const isFilled = (text: string | undefined): boolean =>
  text !== undefined && text !== '' && (text.length > 3 || squeeze(text) !== '')

/** A date below the table stands in any column. */
const isFigure = (text: string | undefined): boolean =>
  text !== undefined && DIGIT.test(text) && !isDateText(text)

const DIGIT = /[\d０-９]/

/** As long as an identity or bank number is, right or wrong or masked or cut by a spreadsheet. */
const isPersonNumber = (text: string | undefined): boolean => {
  if (text === undefined || text.length < 9) return false
  return (
    LONG_NUMBER.test(text) ||
    LONG_NUMBER.test(squeeze(text).replace(/['‘’`.-]/g, '')) ||
    SCIENTIFIC.test(text)
  )
}

const LONG_NUMBER = /^[\d*]{14,21}[Xx]?$/

/** What might have been meant for such a number; not 联系电话：138… below that column, nor a date. */
const isNumberLike = (text: string | undefined): boolean =>
  text !== undefined &&
  text.length > 5 &&
  NUMBER_LIKE.test(text) &&
  !/[:：]/.test(text) &&
  !isDateText(text)

const NUMBER_LIKE = /[\d０-９*][\d０-９*\s.+E-]{4}/

const NAME = /^[\u3400-\u9fff·]{2,12}$/
const isPlaceName = (text: string | undefined): boolean => {
  const squeezed = squeeze(text ?? '')
  return looksLikeVillage(squeezed) || /[组队]$/.test(squeezed)
}

/** The word 补贴金额 is the amount of nothing; 姓名 is nobody's name where no amount stands beside it. */
const isHeaderLine = (name: string, amount: string): boolean =>
  isHeaderWord(amount) || (isHeaderWord(name) && readNumber(amount) === null)

const isHeaderWord = (text: string): boolean => {
  if (!WORDY.test(text) || LABELLED.test(text)) return false
  const field = readHeader(text)?.field
  return field === 'name' || field === 'amount'
}

/** Only texts with such a character can be a header; the others need no reading. */
const WORDY = /[名主象人户额款补]|实发|发放|应发/
/** `村别：石塘村  单位：元` is no word; `补贴金额（单位：元）` is one. */
const LABELLED = /^[^(（]*[:：]\s*[^\s元万亩]/
