import { daysInMonth } from '../../calendar/civilDate'
import type { LimitUnit } from '../clause'
import { NUMBER_SOURCE, parseNumeral } from './numerals'
import type { RhythmStyle, Token } from './tokens'

const N = NUMBER_SOURCE
/** 2025 or 二〇二五. */
const YEAR = '([0-9]{4}|二[〇零][〇零一二三四五六七八九]{2})'

/**
 * The tokens that are composed of numbers, tried in order at each position (sticky, no nesting, so
 * reading stays linear). The first that yields a token wins.
 */
export const PATTERNS: readonly Pattern[] = [
  // Numbers that are no limit: ages, plans, hot lines, law citations, document numbers.
  rule(
    `《[^《》]{0,80}》|第${N}(?:条|款|项|章|批)(?:第?${N}(?:款|项))*|〔[0-9]{4}〕[0-9]+号|\\[[0-9]{4}\\][0-9]+号|令第?[0-9]+号|${N}(?:周岁|岁|万元|元|万|亿|人|户|个领域|类|种|个部门|平方米|亩|倍|%|个以上部门|公里|名|家|件套|级|年级|位)|(?:三|五|十|${N})年(?:行动|规划|计划)|7[x×*]24小时|24小时(?:服务|值班|在线|热线)|12345|十[二三四五六]五|三公|两会期间|两微一端|一卡通|双随机|一公开|一事一议|四议两公开|[一二三四五六七]公开|三务|一件事|一站式|一览表|百分之|千方百计|统一|唯一|万一|单一|同一|之一|星期[一二三四五六日天](?=上午|下午)`,
    (text) => ({ type: 'word', text }),
  ),
  ...rhythmPatterns(),
  ...datePatterns(),
  rule(`(?:至少|不少于|不低于)?(${N})(?:次|条|篇|期|回|遍|轮)(?:及?以上)?(?!性)`, (text, n) => ({
    type: 'count',
    value: parseNumeral(n!),
    text,
  })),
  ...amountPatterns(),
  rule('[0-9]{4}年度?|[二][〇零][一二三四五六七八九〇零]{2}年度?', (text) => ({
    type: 'year',
    text,
  })),
  rule('[0-9]+(?:\\.[0-9]+)*', (text) => ({ type: 'number', text })),
]

export type Pattern = { regex: RegExp; build: (match: RegExpExecArray) => Token | undefined }

/** A sticky pattern; `build` gets the match and its groups, and refuses with undefined. */
function rule(
  source: string,
  build: (text: string, ...groups: (string | undefined)[]) => Token | undefined,
): Pattern {
  return {
    regex: new RegExp(source, 'uy'),
    build: (match) => build(match[0], ...match.slice(1)),
  }
}

function amountPatterns(): Pattern[] {
  const workday = '(?:个|各)?(?:法定)?(?:工作日|工日|工作)(?:日)?'
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

const amount = ({ text, value, unit, isDayLike, isOrdinal, isRange }: AmountOptions): Token => ({
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

const unitOf = (word: string): LimitUnit => {
  if (/工/u.test(word)) return 'workday'
  if (/小时|钟头/u.test(word)) return 'hour'
  if (/季/u.test(word)) return 'quarter'
  if (/月/u.test(word)) return 'month'
  if (/年/u.test(word)) return 'year'
  if (/周|星期|礼拜/u.test(word)) return 'week'
  return 'day'
}

function datePatterns(): Pattern[] {
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
    rule(`${month}(${N})[日号]`, (text, m, d) => dated({ text, month: m!, day: d })),
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
    rule(`(?:${YEAR}年)?第?([一二三四1-4])个?季度(?:末|底|内)?`, (text, y, n) =>
      periodName({ text, year: y, monthDay: QUARTER_ENDS[parseNumeral(n!) - 1]! }),
    ),
    rule(`(?:${YEAR}年)?(上|下)半年(?:末|底|内)?`, (text, y, half) =>
      periodName({ text, year: y, monthDay: half === '上' ? '06-30' : '12-31' }),
    ),
  ]
}

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

const date = (text: string, dates: string[]): Token => ({
  type: 'date',
  text,
  dates,
  isLoose: false,
  isPeriodName: false,
})

const impossible = (text: string): Token => date(text, [])

const dayOfPart = (part: string | undefined, longest: number): number => {
  if (part === '上旬' || part === '初') return 10
  if (part === '中旬' || part === '中') return 20
  return longest
}

type MonthListOptions = { text: string; months: string[]; part?: string }

const monthList = ({ text, months, part }: MonthListOptions): Token | undefined => {
  const dates: string[] = []
  for (const month of months) {
    const token = dated({ text, month, part })
    if (token?.type !== 'date' || token.dates.length === 0) return undefined
    dates.push(...token.dates)
  }
  return { type: 'date', text, dates, isLoose: part === '初' || part === '中', isPeriodName: false }
}

function rhythmPatterns(): Pattern[] {
  const unit = '(半年度?|工作日|日|天|周|星期|月份|月度|月|季度|季|年度|年)'
  return [
    rule('每年(?:年)?(?:底|末|终)', (text) => date(text, ['12-31'])),
    rule('每个?(?:周|星期)[一二三四五六日天末]', (text) =>
      rhythm({ text, word: '周', style: 'each', isLoose: true }),
    ),
    rule(
      `每一?(?:隔|间隔|满)?(${N})?(?:个|整)?${unit}(?!级)(?:月末|月底|季末|末(?!月)|底)?`,
      (text, n, word) => rhythm({ text, n, word: word!, style: 'each' }),
    ),
    rule(`(?:按|逐)${unit}(?!级)`, (text, word) => rhythm({ text, word: word!, style: 'by' })),
    rule('[一1](年|季度?|个?月|周|日|天)(?=[一1](?:次|公开|公示|公布|更新|度|报))', (text, word) =>
      rhythm({ text, word: word!, style: 'each' }),
    ),
    rule('[一1]个?季度(?=(?:至少)?(?:公开|公布|公示|更新|发布|公告)[一1]次)', (text) =>
      rhythm({ text, word: '季度', style: 'each' }),
    ),
    rule('半年(?=终了|结束)', (text) => rhythm({ text, word: '半年', style: 'bare' })),
    rule('(?:至少|不少于)?[一1]次/(年|季度?|月|周|日|天)', (text, word) =>
      rhythm({ text, word: word!, style: 'each' }),
    ),
    rule('(?<=月|季度|季)初(?=[0-9前第一二三四五六七八九十])', (text) => ({ type: 'glue', text })),
    rule('(?<=每个?月|逐月|每月份)(?:初|中(?!旬))', (text) => ({ type: 'periodPart', text })),
    rule('(?<=每个?月|每月份)(上|中|下)旬', (text, third) =>
      third === '下'
        ? { type: 'glue', text }
        : amount({ text, value: third === '上' ? 10 : 20, unit: 'day', isDayLike: true }),
    ),
    rule(`同(?:序号|第)${N}(?:项|条|行|栏)?`, (text) => ({
      type: 'timing',
      timing: 'reference',
      text,
    })),
    rule('[一1](?=公开|公示|公布|更新|度公开)', (text) => ({ type: 'word', text })),
    rule('(半年度|月度|季度|年度)', (text, word) => rhythm({ text, word: word!, style: 'bare' })),
    rule('(月|季)(?=末|后|底|终)', (text, word) => rhythm({ text, word: word!, style: 'bare' })),
    rule('次(月|季度?)(?=[0-9第前底内的首初]|[一二三四五六七八九十])', (text, word) =>
      rhythm({ text, word: word!, style: 'bare' }),
    ),
  ]
}

type RhythmOptions = {
  text: string
  n?: string
  word: string
  style: RhythmStyle
  isLoose?: boolean
}

const rhythm = ({ text, n, word, style, isLoose }: RhythmOptions): Token | undefined => {
  const value = n === undefined ? 1 : parseNumeral(n)
  if (Number.isNaN(value)) return undefined
  const isHalfYear = word.startsWith('半年')
  return {
    type: 'rhythm',
    text,
    amount: isHalfYear ? 6 * value : value,
    unit: isHalfYear ? 'month' : unitOf(word),
    style,
    isLoose: isLoose ?? false,
  }
}
