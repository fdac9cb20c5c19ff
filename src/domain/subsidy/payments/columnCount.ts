import type { SheetRow } from '../../spreadsheet/sheetRow'
import { squeeze } from './cleanText'

/** `1 2 3 4`, `甲 乙 1 2`, `① ② ③=①×②` under a header: the columns are counted. */
export const isColumnCount = (row: SheetRow): boolean => {
  let count = 0
  let last = 0
  for (const text of row.texts) {
    if (text === '') continue
    const word = text.length > LONGEST ? text : squeeze(text).replace(AROUND, '')
    if (word === '') continue
    count += 1
    if (COUNTING.test(word)) continue
    const number = Number(word)
    if (!Number.isInteger(number) || number !== last + 1) return false
    last = number
  }
  return count > FEWEST
}

const FEWEST = 2
/** `(6)=(4)*(5)` is about as long as such a cell gets. */
const LONGEST = 20
/** Brackets, and how a column is reckoned from others. */
const AROUND = /[=].*$|[()]/g
const COUNTING = /^(?:[甲乙丙丁戊己庚辛A-Z]|栏次|行次)$/
