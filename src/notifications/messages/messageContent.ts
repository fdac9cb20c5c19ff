/** The parts that all messages share. Mail programs get plain text and simple HTML of the same words. */
import { formatCivilDate, formatWeekday } from '../../domain/calendar/civilDate'
import type { CivilDate } from '../../domain/calendar/civilDate'

export type MessageContent = { subject: string; text: string; html: string }

export type MessageSite = {
  /** 衡南县政府信息公开平台 */
  siteName: string
  /** True on a demonstration installation: every message says so. */
  isDemonstration: boolean
}

/** The obligation a message speaks of. */
export type MessageObligation = {
  title: string
  itemName: string
  unitName: string
  due: CivilDate
  lastWorkday: CivilDate
  provisional: boolean
  /** Article 26's 20 working days stand in for 及时, 实时 or no limit. */
  ceiling: boolean
  explanation: readonly string[]
  /** The obligation's page in the office, at most 80 characters so that short texts hold it. */
  address: string
}

/** A block is a paragraph, a heading, a list or a link. */
export type MessageBlock =
  | { kind: 'paragraph'; text: string }
  | { kind: 'heading'; text: string }
  | { kind: 'list'; items: readonly MessageLine[] }
  | { kind: 'link'; label: string; address: string }

export type MessageLine = { text: string; address?: string }

const DEMONSTRATION_MARK = '【演示】'
const DEMONSTRATION_NOTE = '本邮件由演示系统发出，所涉数据均为虚构，与任何真实机关无关。'

/** `2026年11月23日 星期一` */
export const formatDay = (date: CivilDate): string =>
  `${formatCivilDate(date)} ${formatWeekday(date)}`

/** Puts 【演示】 before a text on a demonstration installation. */
export const marked = (text: string, site: MessageSite): string =>
  site.isDemonstration ? `${DEMONSTRATION_MARK}${text}` : text

/** Builds both forms of a message. */
export const messageContent = (options: {
  subject: string
  blocks: readonly MessageBlock[]
  site: MessageSite
}): MessageContent => {
  const { site } = options
  const blocks: MessageBlock[] = [
    ...options.blocks,
    { kind: 'paragraph', text: `本邮件由${site.siteName}自动发送，请勿回复。` },
    ...(site.isDemonstration ? [{ kind: 'paragraph', text: DEMONSTRATION_NOTE } as const] : []),
  ]
  return {
    subject: marked(options.subject, site),
    text: `${blocks.map(textOf).join('\n\n')}\n`,
    html: `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"></head><body style="font-family:sans-serif;font-size:16px;line-height:1.7;color:#1f2329">${blocks.map(htmlOf).join('')}</body></html>`,
  }
}

/** How the due date came about, and what it leans on. */
export const groundsOf = (obligation: MessageObligation): MessageBlock[] => [
  { kind: 'heading', text: '到期日是这样算出来的' },
  { kind: 'list', items: obligation.explanation.map((text) => ({ text })) },
  ...(obligation.ceiling
    ? [
        {
          kind: 'paragraph',
          text: '该事项没有写明天数，按《政府信息公开条例》第二十六条的最长期限计算，能早则早。',
        } as const,
      ]
    : []),
  ...(obligation.provisional
    ? [
        {
          kind: 'paragraph',
          text: '到期日为暂定：所依据年度的放假安排尚未公布，公布后重新计算。',
        } as const,
      ]
    : []),
]

const textOf = (block: MessageBlock): string => {
  switch (block.kind) {
    case 'paragraph':
      return block.text
    case 'heading':
      return `〖${block.text}〗`
    case 'list':
      return block.items
        .map(({ text, address }) => (address ? `· ${text}\n  ${address}` : `· ${text}`))
        .join('\n')
    case 'link':
      return `${block.label}：${block.address}`
  }
}

const htmlOf = (block: MessageBlock): string => {
  switch (block.kind) {
    case 'paragraph':
      return `<p>${escapeHtml(block.text)}</p>`
    case 'heading':
      return `<h2 style="font-size:18px;margin:1.2em 0 .4em">${escapeHtml(block.text)}</h2>`
    case 'list':
      return `<ul>${block.items.map((line) => `<li>${lineHtml(line)}</li>`).join('')}</ul>`
    case 'link':
      return `<p>${anchorHtml(block.address, block.label)}</p>`
  }
}

const lineHtml = ({ text, address }: MessageLine): string =>
  address ? anchorHtml(address, text) : escapeHtml(text)

/** Only web addresses become links; anything else stays text. */
const anchorHtml = (address: string, label: string): string =>
  /^https?:\/\//.test(address)
    ? `<a href="${escapeHtml(address)}">${escapeHtml(label)}</a>`
    : `${escapeHtml(label)}：${escapeHtml(address)}`

const escapeHtml = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
