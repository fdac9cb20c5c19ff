/** Messages about a copy on its way through review. */
import type { ReviewComment } from '../../domain/office/reviewViews'
import { messageContent, marked } from './messageContent'
import type { MessageBlock, MessageContent, MessageSite } from './messageContent'
import { shortText } from './shortText'

export type ReviewMessageInput = {
  title: string
  unitName: string
  /** What the recipient is to do, or what happened: `请办理一审（科室负责人）`. */
  call: string
  /** More of it, a paragraph each. */
  details?: readonly string[]
  comments?: readonly ReviewComment[]
  urgent: boolean
  /** The copy's page in the office. */
  address: string
  site: MessageSite
}

/** The message in full. */
export const reviewMessage = (input: ReviewMessageInput): MessageContent => {
  const { title, unitName, call, details = [], comments = [], urgent, address, site } = input
  const blocks: MessageBlock[] = [
    { kind: 'paragraph', text: `${urgent ? '【紧急】' : ''}${call}：${title}（${unitName}）` },
    ...details.filter(Boolean).map((text) => ({ kind: 'paragraph', text }) as const),
    ...(comments.length > 0
      ? [
          { kind: 'heading', text: '批注' } as const,
          { kind: 'list', items: comments.map((one) => ({ text: lineOf(one) })) } as const,
        ]
      : []),
    { kind: 'link', label: '打开稿件', address },
  ]
  return messageContent({ site, subject: `${urgent ? '【紧急】' : ''}${call}：${title}`, blocks })
}

/** The same in at most 120 characters. */
export const reviewShortText = ({ title, call, urgent, address, site }: ReviewMessageInput) =>
  shortText({
    before: marked(`${urgent ? '【紧急】' : ''}${call}：`, site),
    title,
    after: '。',
    address,
  })

const lineOf = ({ part, quote, text }: ReviewComment): string =>
  `${part}${quote ? `“${quote}”` : ''}：${text}`
