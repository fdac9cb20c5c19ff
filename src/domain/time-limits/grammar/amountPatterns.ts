import type { LimitUnit } from '../clause'
import { NUMBER_SOURCE as N, parseNumeral } from './numerals'
import { rule, type Pattern } from './patternRule'
import type { Token } from './tokens'

/** 20个工作日, 半年, 5-10日, 第5个工作日, 当日. */
export const amountPatterns = (): Pattern[] => {
  const workday = '(?:个|各)?(?:法定)?(?:工作日|工日|作日|工作)(?:日)?'
  const units = `${workday}|个?(?:小时|钟头)|分钟|个?自然日|个?日历[日天]|日|天|号|周年|个?(?:星期|礼拜)|个?周|个?季度|个整?月|年度?`
  return [
    rule('(?:的)?(?:当日|当天)(?!起|内?[0-9])', (text) => amount({ text, value: 0, unit: 'day' })),
    rule('(?:次一?|下一?个?)工作日(?!起)', (text) => amount({ text, value: 1, unit: 'workday' })),
    rule('(?:次日|翌日|第二[天日])(?!起|后|个)', (text) => amount({ text, value: 1, unit: 'day' })),
    rule('半年(?!度|级)', (text) => amount({ text, value: 6, unit: 'month' })),
    rule('半个?月', (text) => amount({ text, value: 15, unit: 'day' })),
    rule('半个?(?:小时|钟头)', (text) => amount({ text, value: 0.5, unit: 'hour' })),
    rule('半(?:天|日)', (text) => amount({ text, value: 0.5, unit: 'day' })),
    rule(`(${N})年半`, (text, n) =>
      amount({ text, value: parseNumeral(n!) * 12 + 6, unit: 'month' }),
    ),
    rule(`(${N})个半月`, (text, n) =>
      amount({ text, value: parseNumeral(n!) + 0.5, unit: 'month' }),
    ),
    rule(`(${N})(?:${units})?(?:-|至|到|或)(${N})(${units})`, (text, low, n, unit) =>
      parseNumeral(low!) < parseNumeral(n!)
        ? amountOf({ text, n: n!, unit: unit!, isRange: true })
        : undefined,
    ),
    rule(`(第)?(${N})(?:多|余)?(${units})`, (text, ordinal, n, unit) =>
      amountOf({ text, n: n!, unit: unit!, isOrdinal: ordinal !== undefined }),
    ),
  ]
}

type AmountOptions = {
  text: string
  value: number
  unit: LimitUnit
  isDayLike?: boolean
  isOrdinal?: boolean
  isRange?: boolean
}

/** An amount token; every flag is off unless given. */
export const amount = ({
  text,
  value,
  unit,
  isDayLike,
  isOrdinal,
  isRange,
}: AmountOptions): Token => ({
  type: 'amount',
  text,
  value,
  unit,
  isDayLike: isDayLike ?? false,
  isOrdinal: isOrdinal ?? false,
  isRange: isRange ?? false,
})

type AmountTextOptions = {
  text: string
  n: string
  unit: string
  isOrdinal?: boolean
  isRange?: boolean
}

const amountOf = ({ text, n, unit, ...flags }: AmountTextOptions): Token | undefined => {
  const value = parseNumeral(n)
  if (Number.isNaN(value)) return undefined
  if (unit.startsWith('年') && value >= 1900) return { type: 'year', text }
  if (unit === '分钟') return amount({ text, value: value / 60, unit: 'hour', ...flags })
  return amount({
    text,
    value,
    unit: unitOf(unit),
    isDayLike: unit === '日' || unit === '号',
    ...flags,
  })
}

/** The unit that a word of time names. */
export const unitOf = (word: string): LimitUnit => {
  if (/工|作日/u.test(word)) return 'workday'
  if (/小时|钟头/u.test(word)) return 'hour'
  if (/季/u.test(word)) return 'quarter'
  if (/月/u.test(word)) return 'month'
  if (/年/u.test(word)) return 'year'
  if (/周|星期|礼拜/u.test(word)) return 'week'
  return 'day'
}
