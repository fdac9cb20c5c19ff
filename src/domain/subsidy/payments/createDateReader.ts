import { yearOf, type CivilDate } from '../../calendar/civilDate'
import type { SheetRow } from '../../spreadsheet/sheetRow'
import { squeeze } from './cleanText'
import type { ColumnMapping } from './columnMapping'
import type { Report } from './judgedRow'
import { readPaymentDate } from './readPaymentDate'

/** Reads the day of payment of a row; a day far from the batch's year is doubted. */
export const createDateReader = ({
  mapping,
  year,
}: {
  mapping: ColumnMapping
  year: number | null
}): ((row: SheetRow, report: Report) => CivilDate | null) => {
  const column = mapping.fields.date
  if (column === undefined) return () => null
  return (row, report) => {
    const text = row.texts[column] ?? ''
    if (squeeze(text) === '') return null
    const date = readPaymentDate(text, year)
    if (!date) {
      report('date', 'error', '发放日期不是完整的日期，应写作2026-03-05或者2026年3月5日')
      return null
    }
    if (year !== null && Math.abs(yearOf(date) - year) > 1)
      report('date', 'doubt', `发放日期与本批次的年度${year}年相差一年以上，请核对`)
    return date
  }
}
