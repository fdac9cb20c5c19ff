import { describe, expect, it } from '@jest/globals'
import {
  builtInFormat,
  customFormat,
} from '../../../../src/exchange/spreadsheet/workbook/numberFormat'

describe('the format of a number', () => {
  it.each([
    ['plain', [0, 1, 4, 9, 10, 11, 13, 37, 44, 48, 49, 59]],
    ['date', [14, 15, 16, 17, 22, 27, 28, 31, 36, 50, 54, 57, 58]],
    ['time', [18, 19, 20, 21, 32, 33, 34, 35, 45, 47, 55, 56]],
    ['elapsed', [46]],
  ])('is built in as %s', (expected, ids) => {
    expect(ids.map(builtInFormat)).toEqual(ids.map(() => expected))
  })

  it.each([
    ['yyyy-mm-dd', 'date'],
    ['yyyy/m/d;@', 'date'],
    ['yyyy"年"m"月"d"日"', 'date'],
    ['yyyy年m月', 'date'],
    ['m月', 'date'],
    ['[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy', 'date'],
    ['[DBNum1][$-804]yyyy"年"m"月"d"日";@', 'date'],
    ['yyyy-mm-dd hh:mm:ss', 'date'],
    ['[$-804]aaaa', 'date'],
    ['e"年"m"月"', 'date'],
    ['mmm-yy', 'date'],
    ['h:mm', 'time'],
    ['mm:ss.0', 'time'],
    ['h:mm AM/PM', 'time'],
    ['上午/下午h"时"mm"分"', 'time'],
    ['[h]:mm:ss', 'elapsed'],
    ['[mm]:ss', 'elapsed'],
    ['General', 'plain'],
    ['G/通用格式', 'plain'],
    ['0.00E+00', 'plain'],
    ['##0.0E-0', 'plain'],
    ['#,##0.00', 'plain'],
    ['#,##0.00_);[Red]\\(#,##0.00\\)', 'plain'],
    ['0.00"亩 yd"', 'plain'],
    ['0\\d', 'plain'],
    ['[Red]0.00', 'plain'],
    ['_ ¥* #,##0.00_ ', 'plain'],
    ['0.00;[$-804]d', 'plain'],
    ['@', 'plain'],
    ['', 'plain'],
  ])('%s is %s', (code, expected) => {
    expect(customFormat(code)).toBe(expected)
  })
})
