import { formatCivilDate, formatWeekday, type CivilDate } from '../calendar/civilDate'
import { describeCountedDays } from '../calendar/describeCountedDays'
import { describeDayStatus } from '../calendar/describeDayStatus'
import type { WorkCalendar } from '../calendar/workCalendar'
import type { TimeLimitClause } from './clause'
import { describeClause } from './describeClause'
import { ARTICLE_26_WORKDAYS, periodEnd, shiftDate } from './dueDateOnly'

export type ExplainDueDateOptions = {
  clause: TimeLimitClause
  anchor: CivilDate
  calendar: WorkCalendar
  due: CivilDate
  lastWorkday: CivilDate
  provisional: boolean
}

/** Chinese lines that let a clerk check a due date by hand: rule, start, days counted, roll, doubts. */
export const explainDueDate = (options: ExplainDueDateOptions): string[] => [
  `时限：${describeClause(options.clause)}`,
  ...startLines(options),
  ...arithmetic(options),
  ...doubts(options),
]

const startLines = ({ clause, anchor }: ExplainDueDateOptions): string[] => {
  if (clause.kind === 'on-date') return []
  if (clause.kind === 'before') return [`事项日期：${day(anchor)}，当日不计入，向前推算`]
  if (clause.kind === 'periodic') return periodStart(clause, anchor)
  if (clause.kind === 'together' && clause.amount === undefined)
    return [`相关文件公开之日：${day(anchor)}，应同日公开`]
  return [`起算：${day(anchor)}，当日不计入，从次日开始数（民法典第二百零一条）`]
}

const periodStart = ({ period, day: dayOfMonth, amount }: TimeLimitClause, anchor: CivilDate) => {
  if (period === undefined || dayOfMonth !== undefined) return []
  const end = periodEnd(period, anchor)
  return [
    `所在期间：${formatCivilDate(anchor)}所在期间的最后一日是${day(end)}${amount === undefined ? '' : '，从次日开始数'}`,
  ]
}

const arithmetic = (options: ExplainDueDateOptions): string[] => {
  const { clause, anchor, calendar, due } = options
  if (clause.kind === 'promptly' || clause.kind === 'realtime')
    return [
      `原文没有写明天数，按《政府信息公开条例》第二十六条的上限 ${ARTICLE_26_WORKDAYS} 个工作日计算`,
      ...describeCountedDays({ from: anchor, to: due, calendar }),
      `届满：${day(due)}，即第 ${ARTICLE_26_WORKDAYS} 个工作日`,
    ]
  if (clause.kind === 'on-date' || clause.day !== undefined || clause.amount === undefined)
    return fixedDate(options)
  if (clause.unit === 'workday') return countedWorkdays(options)
  return shifted(options)
}

const countedWorkdays = ({ clause, anchor, calendar, due }: ExplainDueDateOptions): string[] => {
  if (clause.kind === 'before')
    return [
      ...describeCountedDays({ from: anchor, to: due, calendar }),
      `最迟：${day(due)}，即事项前第 ${clause.amount} 个工作日`,
    ]
  const from =
    clause.kind === 'periodic' && clause.period ? periodEnd(clause.period, anchor) : anchor
  return [
    ...describeCountedDays({ from, to: due, calendar }),
    `届满：${day(due)}，即第 ${clause.amount} 个工作日`,
    ...afterNotice(clause, due),
  ]
}

const shifted = (options: ExplainDueDateOptions): string[] => {
  const { clause, anchor, calendar, due } = options
  if (clause.kind === 'before') return [`最迟：${day(due)}`, ...restDayWarning(options)]
  const from =
    clause.kind === 'periodic' && clause.period ? periodEnd(clause.period, anchor) : anchor
  const raw = shiftDate(clause, from, 1) ?? due
  const rule =
    clause.unit === 'day'
      ? '按自然日连续计算'
      : clause.unit === 'week'
        ? '按周计算，一周七日'
        : '按月、年计算，到期月的对应日为最后一日，没有对应日的为月末日（民法典第二百零二条）'
  return [
    `${rule}，得${day(raw)}${raw === due ? worked(due, calendar) : ''}`,
    ...(raw === due ? [] : [rolled(raw, due, calendar)]),
    `届满：${day(due)}`,
    ...afterNotice(clause, due),
  ]
}

const worked = (date: CivilDate, calendar: WorkCalendar): string =>
  calendar.statusOf(date).kind === 'makeup'
    ? `，当日${describeDayStatus(calendar.statusOf(date))}，不顺延`
    : ''

const rolled = (raw: CivilDate, due: CivilDate, calendar: WorkCalendar): string =>
  `${day(raw)}是休息日（${describeDayStatus(calendar.statusOf(raw))}），顺延至其后第一个工作日${day(due)}（民法典第二百零三条）`

const afterNotice = ({ kind }: TimeLimitClause, due: CivilDate): string[] =>
  kind === 'notice' ? [`${formatCivilDate(due)}为最后一日，次日起方可进行下一步`] : []

const fixedDate = (options: ExplainDueDateOptions): string[] => [
  options.clause.kind === 'together'
    ? `应公开日期：${day(options.due)}`
    : `截止：${day(options.due)}当日结束，固定日期不因休息日顺延`,
  ...restDayWarning(options),
]

const restDayWarning = ({ due, lastWorkday, calendar }: ExplainDueDateOptions): string[] =>
  due === lastWorkday
    ? []
    : [
        `${formatCivilDate(due)}是休息日（${describeDayStatus(calendar.statusOf(due))}），宜在此前最后一个工作日${day(lastWorkday)}办妥`,
      ]

/** Kinds whose bare 日 the governing law may read as working days. */
const doubts = ({ clause, provisional }: ExplainDueDateOptions): string[] => [
  ...(clause.unit === 'day'
    ? [
        '原文写“日”而未写“工作日”，按自然日计算；是否为工作日由所依据的法律决定（如预算法第十四条为自然日，行政处罚法第八十五条规定的“日”为工作日）',
      ]
    : []),
  ...(clause.anchor === 'none' && clause.kind === 'within'
    ? ['原文没有写明起算点，此处按给定日期起算，须人工确认']
    : []),
  ...(provisional ? ['所涉年份的放假安排尚未公布，按法定节日暂估，通知公布后须重新推算'] : []),
]

const day = (date: CivilDate): string => `${formatCivilDate(date)}（${formatWeekday(date)}）`
