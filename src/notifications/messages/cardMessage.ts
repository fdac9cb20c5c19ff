/** A yellow or red card, by mail and as a short text. */
import { formatCivilDate } from '../../domain/calendar/civilDate'
import type { CivilDate } from '../../domain/calendar/civilDate'
import { CARD_LEVEL_LABELS } from '../../domain/supervision/cardState'
import type { CardLevel } from '../../domain/supervision/cardState'
import { formatDay, groundsOf, marked, messageContent } from './messageContent'
import type { MessageContent, MessageObligation, MessageSite } from './messageContent'
import { shortText } from './shortText'

export type CardMessageInput = {
  obligation: MessageObligation
  level: CardLevel
  issuedOn: CivilDate
  /** Working days over the due date when the card was issued. */
  workdaysOverdue: number
  /** Published late before the card was issued. */
  mendedOn: CivilDate | null
  statutoryCeiling: { date: CivilDate; isPassed: boolean } | null
  site: MessageSite
}

/** The mail of one card. */
export const cardMessage = (input: CardMessageInput): MessageContent => {
  const { obligation, level, issuedOn, site } = input
  const { title, itemName, unitName, due } = obligation
  return messageContent({
    site,
    subject: `${CARD_LEVEL_LABELS[level]}：${title}`,
    blocks: [
      { kind: 'paragraph', text: `${unitName}：` },
      {
        kind: 'paragraph',
        text: `“${title}”应于${formatDay(due)}前公开，${lateness(input)}，现发出${CARD_LEVEL_LABELS[level]}。`,
      },
      {
        kind: 'list',
        items: [
          { text: `公开事项：${itemName}` },
          { text: `责任单位：${unitName}` },
          { text: `到期日：${formatDay(due)}` },
          { text: `发牌日：${formatDay(issuedOn)}` },
          { text: ceilingSentence(input) },
        ],
      },
      { kind: 'paragraph', text: whatToDo(input) },
      { kind: 'link', label: '去办理', address: obligation.address },
      ...groundsOf(obligation),
    ],
  })
}

/** The same in at most 120 characters. */
export const cardShortText = (input: CardMessageInput): string => {
  const { obligation, level, site } = input
  return shortText({
    before: marked(`【${CARD_LEVEL_LABELS[level]}】`, site),
    title: obligation.title,
    after: `，${formatCivilDate(obligation.due)}到期，${lateness(input)}。`,
    address: obligation.address,
  })
}

const lateness = ({ mendedOn, workdaysOverdue }: CardMessageInput): string =>
  mendedOn === null
    ? `已逾期${workdaysOverdue}个工作日`
    : `${formatCivilDate(mendedOn)}才公开，逾期${workdaysOverdue}个工作日`

const ceilingSentence = ({ statutoryCeiling }: CardMessageInput): string => {
  if (!statutoryCeiling)
    return '《政府信息公开条例》第二十六条的20个工作日：该任务不按信息形成日计算'
  const { date, isPassed } = statutoryCeiling
  return `《政府信息公开条例》第二十六条的20个工作日：${isPassed ? '已超过' : '未超过'}（${formatDay(date)}届满）`
}

const whatToDo = ({ mendedOn, level }: CardMessageInput): string => {
  if (mendedOn !== null) return '信息已公开，请在系统中说明逾期原因，由监督员核实后销号。'
  return level === 'yellow'
    ? '请立即公开，并在系统中说明逾期原因；仍不公开的，将发出红牌。'
    : '请立即公开，并由单位负责人在系统中说明逾期原因。'
}
