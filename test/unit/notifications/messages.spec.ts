import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { civilDate } from '../../../src/domain/calendar/civilDate'
import { cardMessage, cardShortText } from '../../../src/notifications/messages/cardMessage'
import type { CardMessageInput } from '../../../src/notifications/messages/cardMessage'
import { digestMessage, digestShortText } from '../../../src/notifications/messages/digestMessage'
import type { DigestEntry, DigestInput } from '../../../src/notifications/messages/digestMessage'
import type { MessageObligation } from '../../../src/notifications/messages/messageContent'
import {
  reminderMessage,
  reminderShortText,
} from '../../../src/notifications/messages/reminderMessage'
import type { ReminderInput } from '../../../src/notifications/messages/reminderMessage'

const site = { siteName: '衡南县政府信息公开平台', isDemonstration: false }
const demonstration = { ...site, isDemonstration: true }
const address = 'https://gk.example.gov.cn/admin/collections/obligations/0193f5c2'

const obligation: MessageObligation = {
  title: '财政收支情况（2026年第四季度）',
  itemName: '财政收支情况',
  unitName: '县财政局',
  due: civilDate('2026-11-23'),
  lastWorkday: civilDate('2026-11-23'),
  provisional: false,
  ceiling: false,
  explanation: ['公开任务：2026年第四季度', '截止：2026年11月23日（星期一）当日结束'],
  address,
}

const reminder = (changes: Partial<ReminderInput> = {}): ReminderInput => ({
  obligation,
  today: civilDate('2026-11-19'),
  workdaysLeft: 2,
  site,
  ...changes,
})

const card = (changes: Partial<CardMessageInput> = {}): CardMessageInput => ({
  obligation,
  level: 'yellow',
  issuedOn: civilDate('2026-11-24'),
  workdaysOverdue: 1,
  mendedOn: null,
  statutoryCeiling: null,
  site,
  ...changes,
})

describe('the reminder', () => {
  it('names item, unit, due date with weekday, days left and how the date came about', () => {
    const { subject, text } = reminderMessage(reminder())
    expect(subject).toBe('还有2个工作日到期：财政收支情况（2026年第四季度）')
    expect(text).toContain('县财政局')
    expect(text).toContain('应于2026年11月23日 星期一前公开，还有2个工作日。')
    expect(text).toContain('公开事项：财政收支情况')
    expect(text).toContain('· 截止：2026年11月23日（星期一）当日结束')
    expect(text).toContain(address)
  })

  it.each([
    ['on the day', '2026-11-23', '2026-11-23', 0, '今日到期', '今天是最后一天'],
    ['before a rest day', '2026-01-31', '2026-01-30', 0, '今日到期', '今天是到期前最后一个工作日'],
    ['after it', '2026-11-23', '2026-11-26', -3, '逾期未公开', '已逾期3个工作日'],
  ])('speaks of the time %s', (_name, due, today, workdaysLeft, headline, left) => {
    const input = reminder({
      obligation: { ...obligation, due: civilDate(due) },
      today: civilDate(today),
      workdaysLeft,
    })
    expect(reminderMessage(input).subject).toContain(headline)
    expect(reminderMessage(input).text).toContain(left)
    expect(reminderShortText(input)).toContain(left)
  })

  it('names the last working day where the due date is a rest day', () => {
    const atRest = { due: civilDate('2026-01-31'), lastWorkday: civilDate('2026-01-30') }
    const { text } = reminderMessage(reminder({ obligation: { ...obligation, ...atRest } }))
    expect(text).toContain('最后一个工作日：2026年1月30日 星期五')
    expect(reminderMessage(reminder()).text).not.toContain('最后一个工作日：')
  })

  it('says when the date is provisional and when it is Article 26’s ceiling', () => {
    const plain = reminderMessage(reminder()).text
    expect(plain).not.toContain('暂定')
    expect(plain).not.toContain('第二十六条')
    const { text } = reminderMessage(
      reminder({ obligation: { ...obligation, provisional: true, ceiling: true } }),
    )
    expect(text).toContain('到期日为暂定')
    expect(text).toContain('《政府信息公开条例》第二十六条')
  })

  it('marks a demonstration in subject, body and short text, and an office not at all', () => {
    const { subject, text, html } = reminderMessage(reminder({ site: demonstration }))
    expect(subject.startsWith('【演示】')).toBe(true)
    expect(text).toContain('与任何真实机关无关')
    expect(html).toContain('与任何真实机关无关')
    expect(reminderShortText(reminder({ site: demonstration })).startsWith('【演示】')).toBe(true)
    expect(reminderMessage(reminder()).subject).not.toContain('演示')
  })

  it('lets no markup and no script address through into the HTML', () => {
    const { html } = reminderMessage(
      reminder({
        obligation: {
          ...obligation,
          title: '<script>alert(1)</script>',
          unitName: '"><img src=x>',
          address: 'javascript:alert(1)',
        },
      }),
    )
    expect(html).not.toContain('<script')
    expect(html).not.toContain('<img')
    expect(html).not.toContain('href="javascript')
    expect(html).toContain('&lt;script&gt;')
  })
})

describe('the card', () => {
  it('names level, lateness, day of issue and what to do', () => {
    const { subject, text } = cardMessage(card())
    expect(subject).toBe('黄牌：财政收支情况（2026年第四季度）')
    expect(text).toContain('已逾期1个工作日，现发出黄牌。')
    expect(text).toContain('发牌日：2026年11月24日 星期二')
    expect(text).toContain('仍不公开的，将发出红牌')
    expect(cardMessage(card({ level: 'red' })).subject).toContain('红牌：')
  })

  it('says whether Article 26’s 20 working days are over as well', () => {
    const date = civilDate('2026-11-30')
    const over = cardMessage(card({ statutoryCeiling: { date, isPassed: true } })).text
    expect(over).toContain('20个工作日：已超过（2026年11月30日 星期一届满）')
    const notOver = cardMessage(card({ statutoryCeiling: { date, isPassed: false } })).text
    expect(notOver).toContain('20个工作日：未超过')
    expect(cardMessage(card()).text).toContain('不按信息形成日计算')
  })

  it('asks only for the reason where the information is out by now', () => {
    const { text } = cardMessage(card({ mendedOn: civilDate('2026-11-24') }))
    expect(text).toContain('2026年11月24日才公开，逾期1个工作日')
    expect(text).toContain('信息已公开')
    expect(text).not.toContain('请立即公开')
  })
})

describe('the digest', () => {
  const entry = (changes: Partial<DigestEntry> = {}): DigestEntry => ({
    urgency: 'soon',
    title: '财政收支情况',
    unitName: '县财政局',
    due: civilDate('2026-11-25'),
    provisional: false,
    address,
    ...changes,
  })
  const digest = (entries: DigestEntry[]): DigestInput => ({
    recipientName: '李明',
    day: civilDate('2026-11-23'),
    entries,
    address: 'https://gk.example.gov.cn/admin',
    site,
  })

  it('groups by urgency, red first, with numbers in the subject', () => {
    const { subject, text } = digestMessage(
      digest([entry({ urgency: 'red' }), entry({ urgency: 'today' }), entry(), entry()]),
    )
    expect(subject).toBe('政务公开每日提醒（2026年11月23日）：红牌1项，今日到期1项，即将到期2项')
    expect(text.indexOf('〖红牌（1项）〗')).toBeLessThan(text.indexOf('〖今日到期（1项）〗'))
    expect(text.indexOf('〖今日到期（1项）〗')).toBeLessThan(text.indexOf('〖即将到期（2项）〗'))
    expect(text).not.toContain('黄牌')
    expect(text).toContain('李明，您好：')
    expect(text).toContain('财政收支情况（县财政局），2026年11月25日 星期三到期')
  })

  it('shows 50 of a kind and says how many more there are', () => {
    const { text } = digestMessage(digest(Array.from({ length: 53 }, () => entry())))
    expect(text.match(/· 财政收支情况/g)).toHaveLength(50)
    expect(text).toContain('其余3项请登录查看。')
  })

  it('has a short text with the address of the inbox', () => {
    expect(digestShortText(digest([entry({ urgency: 'red' })]))).toBe(
      '【公开提醒】红牌1项。 https://gk.example.gov.cn/admin',
    )
  })
})

describe('short texts', () => {
  it('stay within 120 characters and keep the address whole, however long the title', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 300 }),
        fc.integer({ min: 1, max: 400 }),
        fc.boolean(),
        (title, days, isDemonstration) => {
          const long = {
            ...obligation,
            title,
            address: `https://gk.example.gov.cn/${'a'.repeat(54)}`,
          }
          const at = { ...site, isDemonstration }
          for (const text of [
            reminderShortText(reminder({ obligation: long, workdaysLeft: days, site: at })),
            cardShortText(card({ obligation: long, workdaysOverdue: days, site: at })),
          ]) {
            expect([...text].length).toBeLessThanOrEqual(120)
            expect(text.endsWith(long.address)).toBe(true)
          }
        },
      ),
    )
  })
})
