/** Asks the drafting unit to evaluate a document before its term ends. */
import { formatCivilDate, type CivilDate } from '../../domain/calendar/civilDate'
import { marked, messageContent, type MessageContent, type MessageSite } from './messageContent'
import { shortText } from './shortText'

export type EvaluationInput = {
  title: string
  documentNumber: string
  lastDay: CivilDate
  /** The document's page in the office. */
  address: string
  site: MessageSite
}

export const evaluationMessage = ({
  title,
  documentNumber,
  lastDay,
  address,
  site,
}: EvaluationInput): MessageContent =>
  messageContent({
    site,
    subject: `文件将于${formatCivilDate(lastDay)}到期，请评估：${title}`,
    blocks: [
      {
        kind: 'paragraph',
        text: `《${title}》${documentNumber ? `（${documentNumber}）` : ''}有效期至${formatCivilDate(lastDay)}，到期后自动失效。`,
      },
      {
        kind: 'paragraph',
        text: '请在到期前评估：需要继续执行的，重新公布或者修订；不再需要的，不必办理，系统到期自动标明失效。',
      },
      { kind: 'link', label: '打开文件', address },
    ],
  })

/** The same in at most 120 characters. */
export const evaluationShortText = ({ title, lastDay, address, site }: EvaluationInput): string =>
  shortText({
    before: marked('【文件到期评估】', site),
    title,
    after: `，${formatCivilDate(lastDay)}到期。`,
    address,
  })
