/** The morning digest: everything one person should know of, in one mail. */
import type { CivilDate } from '../../domain/calendar/civilDate'
import { formatCivilDate } from '../../domain/calendar/civilDate'
import { NOTICE_URGENCIES, NOTICE_URGENCY_LABELS } from '../../domain/supervision/digest'
import type { NoticeUrgency } from '../../domain/supervision/digest'
import { formatDay, marked, messageContent } from './messageContent'
import type { MessageBlock, MessageContent, MessageSite } from './messageContent'
import { shortText } from './shortText'

export type DigestEntry = {
  urgency: NoticeUrgency
  title: string
  unitName: string
  /** Null for what has no date of law: a copy that waits for review. */
  due: CivilDate | null
  provisional: boolean
  address: string
}

export type DigestInput = {
  recipientName: string
  day: CivilDate
  /** In order, most urgent first. */
  entries: readonly DigestEntry[]
  /** The recipient's inbox. */
  address: string
  site: MessageSite
}

/** Beyond this many of a kind a mail is not read; the inbox shows the rest. */
const ENTRIES_PER_GROUP = 50

/** The mail of one digest. */
export const digestMessage = (input: DigestInput): MessageContent => {
  const { recipientName, day, entries, address, site } = input
  return messageContent({
    site,
    subject: `政务公开每日提醒（${formatCivilDate(day)}）：${summary(entries)}`,
    blocks: [
      { kind: 'paragraph', text: `${recipientName}，您好：` },
      { kind: 'paragraph', text: `今天是${formatDay(day)}。${summary(entries)}。` },
      ...NOTICE_URGENCIES.flatMap((urgency) => groupBlocks(entries, urgency)),
      { kind: 'link', label: '查看我的提醒', address },
    ],
  })
}

/** The same in at most 120 characters. */
export const digestShortText = (input: DigestInput): string =>
  shortText({
    before: marked('【公开提醒】', input.site),
    title: summary(input.entries),
    after: '。',
    address: input.address,
  })

const groupBlocks = (entries: readonly DigestEntry[], urgency: NoticeUrgency): MessageBlock[] => {
  const group = entries.filter((entry) => entry.urgency === urgency)
  if (group.length === 0) return []
  const shown = group.slice(0, ENTRIES_PER_GROUP)
  const rest = group.length - shown.length
  return [
    { kind: 'heading', text: `${NOTICE_URGENCY_LABELS[urgency]}（${group.length}项）` },
    {
      kind: 'list',
      items: shown.map((entry) => ({ text: lineOf(entry), address: entry.address })),
    },
    ...(rest > 0 ? [{ kind: 'paragraph', text: `其余${rest}项请登录查看。` } as const] : []),
  ]
}

const lineOf = ({ title, unitName, due, provisional }: DigestEntry): string =>
  `${title}（${unitName}）${due ? `，${formatDay(due)}到期${provisional ? '（暂定）' : ''}` : ''}`

const summary = (entries: readonly DigestEntry[]): string =>
  NOTICE_URGENCIES.flatMap((urgency) => {
    const count = entries.filter((entry) => entry.urgency === urgency).length
    return count > 0 ? [`${NOTICE_URGENCY_LABELS[urgency]}${count}项`] : []
  }).join('，')
