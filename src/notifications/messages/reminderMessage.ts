/** A reminder that an obligation falls due, by mail and as a short text. */
import { formatCivilDate } from '../../domain/calendar/civilDate'
import type { CivilDate } from '../../domain/calendar/civilDate'
import { formatDay, groundsOf, marked, messageContent } from './messageContent'
import type { MessageContent, MessageObligation, MessageSite } from './messageContent'
import { shortText } from './shortText'

export type ReminderInput = {
  obligation: MessageObligation
  today: CivilDate
  /** Working days from today to the last working day; 0 on it, negative after the due date. */
  workdaysLeft: number
  site: MessageSite
}

/** The mail of one reminder. */
export const reminderMessage = (input: ReminderInput): MessageContent => {
  const { obligation, site } = input
  const { title, itemName, unitName } = obligation
  return messageContent({
    site,
    subject: `${headline(input)}：${title}`,
    blocks: [
      { kind: 'paragraph', text: `${unitName}：` },
      { kind: 'paragraph', text: `“${title}”${sentence(input)}` },
      {
        kind: 'list',
        items: [
          { text: `公开事项：${itemName}` },
          { text: `责任单位：${unitName}` },
          {
            text: `到期日：${formatDay(obligation.due)}${obligation.provisional ? '（暂定）' : ''}`,
          },
          ...(obligation.lastWorkday === obligation.due
            ? []
            : [{ text: `到期日逢休息日，最后一个工作日：${formatDay(obligation.lastWorkday)}` }]),
        ],
      },
      { kind: 'link', label: '去办理', address: obligation.address },
      ...groundsOf(obligation),
    ],
  })
}

/** The same in at most 120 characters. */
export const reminderShortText = (input: ReminderInput): string => {
  const { obligation, site } = input
  return shortText({
    before: marked(`【公开提醒】`, site),
    title: obligation.title,
    after: `，${formatCivilDate(obligation.due)}到期，${timeLeft(input)}。`,
    address: obligation.address,
  })
}

const headline = ({ workdaysLeft, obligation, today }: ReminderInput): string => {
  if (today > obligation.due) return '逾期未公开'
  return workdaysLeft <= 0 ? '今日到期' : `还有${workdaysLeft}个工作日到期`
}

const sentence = (input: ReminderInput): string => {
  const { obligation, today } = input
  if (today > obligation.due)
    return `应于${formatDay(obligation.due)}前公开，${timeLeft(input)}，请立即公开。`
  return `应于${formatDay(obligation.due)}前公开，${timeLeft(input)}。`
}

const timeLeft = ({ workdaysLeft, obligation, today }: ReminderInput): string => {
  if (today > obligation.due) return `已逾期${Math.abs(workdaysLeft)}个工作日`
  if (workdaysLeft > 0) return `还有${workdaysLeft}个工作日`
  return today === obligation.due ? '今天是最后一天' : '今天是到期前最后一个工作日'
}
