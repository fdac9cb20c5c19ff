import type { SheetRow } from '../../spreadsheet/sheetRow'
import { squeeze } from './cleanText'
import type { ColumnMapping } from './columnMapping'
import { readHeader } from './headerWording'
import type { PaymentField } from './paymentFields'

/**
 * What a row of a list is. `total` holds a sum that the file claims; `header` is a repeated header line
 * or one that counts the columns; `heading` names the village of the rows below, or is a note.
 */
export type RowKind = 'payment' | 'total' | 'header' | 'heading' | 'blank'

/** Tells payments from everything else that townships write into their tables. */
export const createRowKind = (mapping: ColumnMapping): ((row: SheetRow) => RowKind) => {
  const { fields } = mapping
  const firstDataRow = mapping.headerRow + mapping.headerRows
  const labelColumns = LABELS.flatMap((field) => fields[field] ?? [])
  const numberColumns = NUMBERS.flatMap((field) => fields[field] ?? [])
  const personColumns = [fields.identity, fields.bank].flatMap((column) => column ?? [])
  const nameColumn = fields.name!
  const amountColumn = fields.amount!

  const has = (row: SheetRow, field: PaymentField): boolean => {
    const column = fields[field]
    return column !== undefined && isFilled(row.texts[column])
  }

  return (row) => {
    if (row.number < firstDataRow) return row.number < mapping.headerRow ? 'heading' : 'header'
    const { texts } = row
    const name = texts[nameColumn] ?? ''
    const hasPerson = personColumns.some((column) => isNumberLike(row.texts[column]))
    if (!hasPerson && isTotal(row, labelColumns)) return 'total'
    if (isHeaderWord(name) || isHeaderWord(texts[amountColumn] ?? '')) return 'header'
    if (!isFilled(name) && !hasPerson && !texts.some(isFilled)) return 'blank'
    if (isColumnCount(row)) return 'header'
    const hasFigures = numberColumns.some((column) => hasDigit(texts[column]))
    if (isFilled(name)) {
      if (isNote(name)) return 'heading'
      if (hasPerson || hasFigures) return 'payment'
      return has(row, 'serial') && texts.filter(isFilled).length > 2 ? 'payment' : 'heading'
    }
    if (hasPerson) return 'payment'
    if (!hasFigures || isNote(texts.find(isFilled) ?? '')) return 'heading'
    return 'payment'
  }
}

/** A sum's label: 合计, 本页小计, 新塘村合计, 总计(大写). */
export const isTotalLabel = (text: string): boolean => {
  if (!text.includes('计')) return false
  return TOTAL.test(squeeze(text))
}

const TOTAL =
  /^(?:本|全|以上)?(?:[\u3400-\u9fff]{0,12}?(?:页|村|组|队|社区|居委会|镇|乡|街道|县|户|人|表|批次?|资金|金额|面积))?(?:合计|小计|总计|累计|共计|总合计|合计数)(?:[:(（].*|人数|户数|金额|\d.*)?$/

/** Where a sum's label stands. */
const LABELS = ['serial', 'township', 'village', 'group', 'name', 'original'] as const
const NUMBERS = ['quantity', 'standard', 'gross', 'amount'] as const

const isTotal = (row: SheetRow, labelColumns: readonly number[]): boolean => {
  for (const column of labelColumns) {
    const text = row.texts[column]
    if (text && text.includes('计') && isTotalLabel(text)) return true
  }
  // A label merged over columns that no field uses.
  const first = row.texts.find(isFilled)
  return first !== undefined && first.includes('计') && isTotalLabel(first)
}

const isFilled = (text: string | undefined): boolean =>
  text !== undefined && text !== '' && (text.length > 3 || squeeze(text) !== '')

const hasDigit = (text: string | undefined): boolean => text !== undefined && DIGIT.test(text)

const DIGIT = /[\d０-９]/

/** An identity or bank number, right or wrong or masked; not 审核人：李四 below that column. */
const isNumberLike = (text: string | undefined): boolean =>
  text !== undefined && text.length > 5 && NUMBER_LIKE.test(text)

const NUMBER_LIKE = /[\d０-９*][\d０-９*\s.+E-]{4}/

/** Words of a header can be the name of nobody and the amount of nothing. */
const isHeaderWord = (text: string): boolean => {
  if (!WORDY.test(text)) return false
  const field = readHeader(text)?.field
  return field === 'name' || field === 'amount'
}

/** Only texts with such a character can be a header; the others need no reading. */
const WORDY = /[名主象人户额款补]|实发|发放|应发/

/** `1 2 3 4` or `甲 乙 1 2` under a header: the columns are counted. */
const isColumnCount = (row: SheetRow): boolean => {
  let count = 0
  let last = 0
  for (const text of row.texts) {
    if (text === '') continue
    const word = text.replace(/[()（）]/g, '')
    if (COUNTING.test(word)) {
      count += 1
      continue
    }
    const number = Number(word)
    if (!Number.isInteger(number) || number !== last + 1) return false
    last = number
    count += 1
  }
  return count > 2
}

const COUNTING = /^(?:[甲乙丙丁戊己庚辛A-Z]|栏次)$/

const isNote = (text: string): boolean => NOTE.test(squeeze(text))

const NOTE =
  /^(?:制表|填表|填报|审核|复核|审批|经办|负责人|分管|主管|村支书|支部书记|村主任|村民代表|监督|举报|联系电话|公示|注[:：1]|备注[:：]|说明[:：]|单位[:：(（]|大写|金额大写|本表|以上|此表|签字|签名|盖章|打印|日期[:：]|年月日)|[:：]/
