import type { Anchor, LimitUnit, Period, TimeLimitClause } from './clause'

/** What each unit is called after a number. */
export const UNIT_LABELS: Readonly<Record<LimitUnit, string>> = {
  hour: '小时',
  day: '日',
  workday: '个工作日',
  week: '周',
  month: '个月',
  quarter: '个季度',
  year: '年',
}

/** The anchor as it is said before a limit. */
export const ANCHOR_LABELS: Readonly<Record<Anchor, string>> = {
  formed: '信息形成之日起',
  changed: '信息变更之日起',
  'formed-or-changed': '信息形成或者变更之日起',
  'made-or-obtained': '制作或者获取信息之日起',
  decided: '作出决定之日起',
  approved: '批准（批复）之日起',
  received: '收到之日起',
  published: '公布之日起',
  posted: '公示之日起',
  signed: '签订之日起',
  allocated: '资金下达之日起',
  occurred: '事件发生之时起',
  starts: '开始之日',
  ends: '结束之日起',
  'last-update': '上次更新之日起',
  'period-end': '期末起',
  calendar: '按日历',
  none: '（起算点未写明）',
}

/** What each period is called. */
export const PERIOD_LABELS: Readonly<Record<Period, string>> = {
  month: '月',
  quarter: '季度',
  'half-year': '半年',
  year: '年',
}

/** A short Chinese reading of a clause: `信息形成或者变更之日起 20 个工作日内`. */
export const describeClause = (clause: TimeLimitClause): string =>
  clause.onRequest ? `${reading(clause)}（依申请，不计入主动公开）` : reading(clause)

/** `20 个工作日`, or an empty text where there is no amount. */
export const describeAmount = ({ amount, unit }: TimeLimitClause): string =>
  amount === undefined || unit === undefined ? '' : `${amount} ${UNIT_LABELS[unit]}`

const reading = (clause: TimeLimitClause): string => {
  const amount = describeAmount(clause)
  switch (clause.kind) {
    case 'within':
      return `${ANCHOR_LABELS[clause.anchor]} ${amount}内`
    case 'before':
      return amount === '' ? '事项开始之前（提前多久未写明）' : `事项开始前 ${amount}`
    case 'on-date':
      return (clause.dates ?? []).map(describeDate).join('、')
    case 'periodic':
      return describePeriodic(clause, amount)
    case 'interval':
      return `距上次更新不超过 ${amount}`
    case 'together':
      return amount === '' ? '与相关文件同日公开' : `与相关文件同步公开，最迟不超过 ${amount}`
    case 'notice':
      return `公示不少于 ${amount}`
    case 'take-down':
      return clause.anchor === 'posted'
        ? `公示满 ${amount}后撤下`
        : `${ANCHOR_LABELS[clause.anchor]} ${amount}内撤下`
    case 'realtime':
      return '实时公开'
    case 'promptly':
      return '及时公开'
    case 'standing':
      return '长期公开'
    case 'reference':
      return '同上一项（须补出具体时限）'
    case 'unclear':
      return amount === '' ? '没有读懂' : `${amount}（含义不明）`
  }
}

const describeDate = (date: string): string => {
  const [day, month, year] = date.split('-').reverse().map(Number)
  const monthDay = `${month}月${day}日前`
  return year === undefined ? `每年${monthDay}` : `${year}年${monthDay}`
}

const describePeriodic = ({ period, day, anchor }: TimeLimitClause, amount: string): string => {
  const each = period === undefined ? '每期' : `每${PERIOD_LABELS[period]}`
  if (day !== undefined) return period === 'month' ? `每月${day}日前` : `${each}首月${day}日前`
  return anchor === 'period-end' && amount !== '' ? `${each}结束后 ${amount}内` : `${each}一次`
}
