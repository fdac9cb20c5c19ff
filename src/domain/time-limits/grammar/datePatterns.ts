import { daysInMonth } from '../../calendar/civilDate'
import { NUMBER_SOURCE as N, parseNumeral } from './numerals'
import { rule, type Pattern } from './patternRule'
import type { Token } from './tokens'

/** 1月31日, 6月底, 2025年12月31日, 3月和9月, 年底, 第一季度, 上半年. */
export const datePatterns = (): Pattern[] => {
  const month = `(${N}|元)月份?的?`
  const part = '(底|末|终|上旬|中旬|下旬|初|中(?!旬|央|心|国|标))'
  return [
    rule(`${YEAR}年${month}(${N})[日号]`, (text, y, m, d) =>
      dated({ text, year: y, month: m!, day: d }),
    ),
    rule(`([0-9]{4})[-./]([0-9]{1,2})[-./]([0-9]{1,2})日?`, (text, y, m, d) =>
      dated({ text, year: y, month: m!, day: d }),
    ),
    rule(`${YEAR}年${month}${part}?`, (text, y, m, p) =>
      dated({ text, year: y, month: m!, part: p }),
    ),
    rule(`${YEAR}年(?:年)?(?:底|末|终)`, (text, y) => ({
      type: 'date',
      text,
      dates: [`${parseNumeral(y!)}-12-31`],
      isLoose: false,
      isPeriodName: false,
    })),
    rule(`${YEAR}年度?(?:以内|之内|内)`, (text, y) => date(text, [`${parseNumeral(y!)}-12-31`])),
    rule(`第二年(?=${N}月)`, (text) => ({ type: 'glue', text })),
    rule(`${month}(${N})[日号]`, (text, m, d) => dated({ text, month: m!, day: d })),
    rule(`(${N})((?:[、,和及]${N}){1,11})月份?的?(${N})[日号]`, (text, first, rest, day) =>
      monthList({ text, months: [first!, ...rest!.split(/[、,和及]/u).filter(Boolean)], day }),
    ),
    rule(`(${N})((?:[、,和及]${N}){1,11})月份?${part}?`, (text, first, rest, p) =>
      monthList({ text, months: [first!, ...rest!.split(/[、,和及]/u).filter(Boolean)], part: p }),
    ),
    rule(`${month}${part}?`, (text, m, p) => dated({ text, month: m!, part: p })),
    rule('(?:当年)?年(?:底|末|终)|岁末', (text) => ({
      type: 'date',
      text,
      dates: ['12-31'],
      isLoose: false,
      isPeriodName: false,
    })),
    rule('年(?:初|中)(?!级|等)', (text) => ({
      type: 'date',
      text,
      dates: [text === '年初' ? '01-31' : '06-30'],
      isLoose: true,
      isPeriodName: false,
    })),
    rule(
      `(?:${YEAR}年)?(?:第([一二三四1-4])个?|([一二三四1-4]))季度(?:末|底|内)?`,
      (text, y, nth, n) =>
        periodName({ text, year: y, monthDay: QUARTER_ENDS[parseNumeral(nth ?? n!) - 1]! }),
    ),
    rule(`(?:${YEAR}年)?(上|下)半年(?:末|底|内)?`, (text, y, half) =>
      periodName({ text, year: y, monthDay: half === '上' ? '06-30' : '12-31' }),
    ),
  ]
}

/** A date token without doubt. */
export const date = (text: string, dates: string[]): Token => ({
  type: 'date',
  text,
  dates,
  isLoose: false,
  isPeriodName: false,
})

/** 2025 or 二〇二五. */
const YEAR = '([0-9]{4}|二[〇零][〇零一二三四五六七八九]{2})'

const QUARTER_ENDS = ['03-31', '06-30', '09-30', '12-31'] as const

type PeriodNameOptions = { text: string; year: string | undefined; monthDay: string }

/** 第一季度, 上半年: its last day; with a year it needs no other sign that a date is meant. */
const periodName = ({ text, year, monthDay }: PeriodNameOptions): Token => ({
  type: 'date',
  text,
  dates: [year === undefined ? monthDay : `${parseNumeral(year)}-${monthDay}`],
  isLoose: false,
  isPeriodName: true,
})

type DatedOptions = { text: string; year?: string; month: string; day?: string; part?: string }

/** A month and day, or a month with 底, 上旬…; an impossible one has no dates. */
const dated = ({ text, year, month, day, part }: DatedOptions): Token | undefined => {
  const m = month === '元' ? 1 : parseNumeral(month)
  if (!Number.isInteger(m) || m < 1 || m > 12)
    return day === undefined ? undefined : impossible(text)
  const longest =
    year === undefined && m === 2 && day === undefined
      ? 28
      : daysInMonth(year === undefined ? 2024 : parseNumeral(year), m)
  const d = day === undefined ? dayOfPart(part, longest) : parseNumeral(day)
  if (!Number.isInteger(d) || d < 1 || d > longest) return impossible(text)
  const monthDay = `${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`
  return {
    type: 'date',
    text,
    dates: [year === undefined ? monthDay : `${parseNumeral(year)}-${monthDay}`],
    isLoose: part === '初' || part === '中',
    isPeriodName: false,
  }
}

const impossible = (text: string): Token => date(text, [])

const dayOfPart = (part: string | undefined, longest: number): number => {
  if (part === '上旬' || part === '初') return 10
  if (part === '中旬' || part === '中') return 20
  return longest
}

type MonthListOptions = { text: string; months: string[]; day?: string; part?: string }

const monthList = ({ text, months, day, part }: MonthListOptions): Token | undefined => {
  const dates: string[] = []
  for (const month of months) {
    const token = dated({ text, month, day, part })
    if (token?.type !== 'date' || token.dates.length === 0) return undefined
    dates.push(...token.dates)
  }
  return { type: 'date', text, dates, isLoose: part === '初' || part === '中', isPeriodName: false }
}
