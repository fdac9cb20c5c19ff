/** One digest a person a morning, in place of twenty mails. */
import { civilDateAt } from '../calendar/civilDate'
import type { CivilDate } from '../calendar/civilDate'
import type { WorkCalendar } from '../calendar/workCalendar'
import type { SupervisionSettings } from './supervisionSettings'

/** What a notice is about, most urgent first. */
export const NOTICE_URGENCIES = [
  'red',
  'yellow',
  'overdue',
  'today',
  'review',
  'returned',
  'approved',
  'soon',
  'evaluation',
] as const
export type NoticeUrgency = (typeof NOTICE_URGENCIES)[number]

export const NOTICE_URGENCY_LABELS: Readonly<Record<NoticeUrgency, string>> = {
  red: '红牌',
  yellow: '黄牌',
  overdue: '逾期未公开',
  today: '今日到期',
  review: '等您审核',
  returned: '退回修改',
  approved: '审核通过待公开',
  soon: '即将到期',
  evaluation: '文件到期前评估',
}

export type DigestNotice = {
  recipientId: string
  /** What it is about: an obligation, a copy in review, a document. Told once a digest. */
  subjectKey: string
  urgency: NoticeUrgency
  /** What the list is ordered by within an urgency; the due date where there is one. */
  due: CivilDate
}

export type Digest<Notice extends DigestNotice> = {
  recipientId: string
  /** Unique: one a recipient a day. */
  key: string
  day: CivilDate
  notices: Notice[]
}

/**
 * Is the morning's digest due at an instant? On working days from the set time on (Asia/Shanghai), so
 * that an outage at eight o'clock is caught up later the same day. The ledger keeps it to one a day.
 */
export const isDigestDue = (options: {
  now: Date
  calendar: WorkCalendar
  settings: Pick<SupervisionSettings, 'digestTime'>
}): boolean => {
  const { now, calendar, settings } = options
  return calendar.isWorkday(civilDateAt(now)) && shanghaiTime(now) >= settings.digestTime
}

/** The unique key of a digest. */
export const digestKey = (recipientId: string, day: CivilDate): string => `${recipientId}|${day}`

/**
 * Groups notices by recipient: one subject is told once, by its most urgent notice; red cards
 * first, then by due date. Recipients come in the order of their first notice.
 */
export const digestsOf = <Notice extends DigestNotice>(options: {
  notices: readonly Notice[]
  day: CivilDate
}): Digest<Notice>[] => {
  const byRecipient = new Map<string, Notice[]>()
  for (const notice of options.notices) {
    const list = byRecipient.get(notice.recipientId) ?? []
    byRecipient.set(notice.recipientId, list)
    list.push(notice)
  }
  return [...byRecipient].map(([recipientId, notices]) => ({
    recipientId,
    key: digestKey(recipientId, options.day),
    day: options.day,
    notices: mostUrgentOnly(notices.sort(byUrgency)),
  }))
}

const mostUrgentOnly = <Notice extends DigestNotice>(sorted: readonly Notice[]): Notice[] => {
  const told = new Set<string>()
  return sorted.filter(({ subjectKey }) => {
    if (told.has(subjectKey)) return false
    told.add(subjectKey)
    return true
  })
}

const byUrgency = (a: DigestNotice, b: DigestNotice): number =>
  NOTICE_URGENCIES.indexOf(a.urgency) - NOTICE_URGENCIES.indexOf(b.urgency) ||
  compareText(a.due, b.due) ||
  compareText(a.subjectKey, b.subjectKey)

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** `08:00` in Asia/Shanghai, which has had one offset all year since 1991. */
const shanghaiTime = (now: Date): string => {
  const minutes = Math.floor(now.getTime() / 60_000) + 8 * 60
  const ofDay = ((minutes % 1440) + 1440) % 1440
  return `${pad(Math.floor(ofDay / 60))}:${pad(ofDay % 60)}`
}

const pad = (value: number): string => String(value).padStart(2, '0')
