import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { beforeAll, describe, expect, it } from '@jest/globals'
import { simpleParser, type ParsedMail } from 'mailparser'
import { civilDateAt } from '../../src/domain/calendar/civilDate'
import { defaultWorkCalendar } from '../../src/domain/calendar/defaultWorkCalendar'
import { runGongkai } from './support/runGongkai'
import { site } from './support/site'

type Line = { sent?: string; to?: string | string[]; summary?: { digests: number } }

const calendar = defaultWorkCalendar()
/**
 * Two days ahead: by the first, tasks that are open today have run past their limit and earn cards,
 * whatever the server has sent today; the other is for the race.
 */
const first = calendar.addWorkdays(civilDateAt(new Date()), 10)
const second = calendar.addWorkdays(first, 1)

const sweep = async (day: string): Promise<Line[]> =>
  (await runGongkai('sweep', '--at', `${day}T09:00+08:00`, '--json'))
    .trim()
    .split('\n')
    .filter((line) => line.startsWith('{"sent"') || line.startsWith('{"summary"'))
    .map((line) => JSON.parse(line) as Line)

const digestsOf = (lines: readonly Line[]): Line[] => lines.filter(({ sent }) => sent === 'digest')

const received = async (): Promise<ParsedMail[]> =>
  Promise.all(
    (await readdir(site.mailDir)).map(async (file) =>
      simpleParser(await readFile(path.join(site.mailDir, file))),
    ),
  )

const addressOf = ({ to }: ParsedMail): string => (Array.isArray(to) ? '' : (to?.text ?? ''))

describe('mail at a real SMTP server', () => {
  let before: number
  let lines: Line[]
  let mails: ParsedMail[]

  beforeAll(async () => {
    before = (await received()).length
    lines = await sweep(first)
    mails = (await received()).slice(before)
  })

  it('arrives once for each person who has something to hear', () => {
    expect(digestsOf(lines).length).toBeGreaterThan(0)
    expect(mails).toHaveLength(digestsOf(lines).length)
    expect(new Set(mails.map(addressOf)).size).toBe(mails.length)
    expect(new Set(mails.map(({ messageId }) => messageId)).size).toBe(mails.length)
  })

  it('has a subject that says in Chinese what it is about', () => {
    for (const { subject } of mails) expect(subject).toMatch(/政务公开每日提醒.*年\d+月\d+日/)
  })

  it('tells of a task that falls due and of a card', () => {
    const texts = mails.map(({ text }) => text ?? '').join('\n')
    expect(texts).toMatch(/到期/)
    expect(texts).toMatch(/(黄|红)牌/)
  })

  it('is not sent again by a second run', async () => {
    const count = (await received()).length
    const again = await sweep(first)
    expect(digestsOf(again)).toEqual([])
    expect(await received()).toHaveLength(count)
  })

  it('is sent once by two runs at the same moment, while the server runs', async () => {
    const count = (await received()).length
    const runs = await Promise.all([sweep(second), sweep(second)])
    const sent = runs.flatMap(digestsOf)
    const arrived = (await received()).slice(count)
    expect(sent.length).toBeGreaterThan(0)
    expect(arrived).toHaveLength(sent.length)
    expect(new Set(arrived.map(addressOf)).size).toBe(arrived.length)
    expect(new Set(arrived.map(({ messageId }) => messageId)).size).toBe(arrived.length)
  })
})
