import { civilDate, fromDayNumber, toDayNumber } from '../../../domain/calendar/civilDate'
import type { CellKind } from '../../../domain/spreadsheet/sheetRow'
import type { ValueFormat } from './numberFormat'

const SECONDS_OF_DAY = 86_400

/** Day 1 is 1900-01-01 and day 61 is 1900-03-01: Lotus 1-2-3, and Excel after it, count a 29 February 1900. */
const BEFORE_BUG = toDayNumber(civilDate('1899-12-31'))
const AFTER_BUG = toDayNumber(civilDate('1899-12-30'))
const NO_SUCH_DAY = 60
const DAY_0_OF_1904 = toDayNumber(civilDate('1904-01-01'))
const LAST_DAY = toDayNumber(civilDate('9999-12-31'))

type Serial = { serial: number; format: Exclude<ValueFormat, 'plain'>; is1904: boolean }

/**
 * A day or time that a workbook keeps as a number of days. A day is `YYYY-MM-DD` without its time; a
 * pure time is a text such as `8:30`, and so is the 29 February 1900 that never was. `undefined`
 * where Excel shows no date either (below zero, after 9999).
 */
export const serialDate = (input: Serial): { text: string; kind: CellKind } | undefined => {
  const { serial, format, is1904 } = input
  // Excel shows whole seconds: 45000.9999999 is midnight of the day after.
  const seconds = Math.round(serial * SECONDS_OF_DAY)
  const day = Math.floor(seconds / SECONDS_OF_DAY)
  if (seconds < 0) return undefined
  if (format === 'elapsed') return { text: clock(seconds), kind: 'text' }
  if (format === 'time' || (day === 0 && !is1904))
    return { text: clock(seconds - day * SECONDS_OF_DAY), kind: 'text' }
  if (is1904) return dated(DAY_0_OF_1904 + day)
  if (day === NO_SUCH_DAY) return { text: '1900-02-29', kind: 'text' }
  return dated(day + (day < NO_SUCH_DAY ? BEFORE_BUG : AFTER_BUG))
}

const dated = (day: number): { text: string; kind: CellKind } | undefined =>
  day > LAST_DAY ? undefined : { text: fromDayNumber(day), kind: 'date' }

const clock = (seconds: number): string => {
  const minutes = Math.floor(seconds / 60)
  const shown = `${Math.floor(minutes / 60)}:${twoDigits(minutes % 60)}`
  return seconds % 60 === 0 ? shown : `${shown}:${twoDigits(seconds % 60)}`
}

const twoDigits = (number: number): string => String(number).padStart(2, '0')
