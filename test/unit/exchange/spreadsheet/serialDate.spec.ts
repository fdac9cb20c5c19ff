import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { addDays, civilDate } from '../../../../src/domain/calendar/civilDate'
import { serialDate } from '../../../../src/exchange/spreadsheet/workbook/serialDate'

const dayOf = (serial: number, is1904 = false) => serialDate({ serial, format: 'date', is1904 })

describe('a day that a workbook keeps as a number', () => {
  // ECMA-376 part 1, 18.17.4.1: the serial numbers of the two date systems.
  it.each([
    [1, '1900-01-01'],
    [59, '1900-02-28'],
    [61, '1900-03-01'],
    [366, '1900-12-31'],
    [36_526, '2000-01-01'],
    [45_351, '2024-02-29'],
    [45_351.75, '2024-02-29'],
    [45_351.999_999_9, '2024-03-01'],
    [2_958_465, '9999-12-31'],
  ])('%s is %s', (serial, text) => {
    expect(dayOf(serial)).toEqual({ text, kind: 'date' })
  })

  it.each([
    [0, '1904-01-01'],
    [59, '1904-02-29'],
    [43_889, '2024-02-29'],
  ])('%s is %s where days are counted from 1904', (serial, text) => {
    expect(dayOf(serial, true)).toEqual({ text, kind: 'date' })
  })

  it('is a text on the 29 February 1900, which was no day', () => {
    expect(dayOf(60)).toEqual({ text: '1900-02-29', kind: 'text' })
  })

  it('is four years and a day further on where it is counted from 1904', () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 2_900_000 }), (serial) => {
        const from1900 = civilDate(dayOf(serial)?.text ?? '')
        expect(dayOf(serial, true)?.text).toBe(addDays(from1900, 1462))
      }),
    )
  })

  it.each([
    ['time', 0.354_166_666_666_667, '8:30'],
    ['time', 45_351.5, '12:00'],
    ['date', 0.75, '18:00'],
    ['time', 0.500_011_574, '12:00:01'],
    ['elapsed', 1.0625, '25:30'],
  ] as const)('shows a pure time (%s of %s) as the text %s', (format, serial, text) => {
    expect(serialDate({ serial, format, is1904: false })).toEqual({ text, kind: 'text' })
  })
})
