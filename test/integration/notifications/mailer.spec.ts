import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { simpleParser } from 'mailparser'
import type { ParsedMail } from 'mailparser'
import { SMTPServer } from 'smtp-server'
import type { SMTPServerOptions } from 'smtp-server'
import { createMailer } from '../../../src/notifications/mailer'
import type { OutboxMessage } from '../../../src/notifications/mailer'

const message: OutboxMessage = {
  messageId: '<card.0123456789abcdef@gk.example.gov.cn>',
  to: { name: '李明', address: 'li@example.gov.cn' },
  subject: '黄牌：财政收支情况（2026年第四季度）——请在系统中说明逾期原因，由监督员核实后销号',
  text: '县财政局：\n\n“财政收支情况”应于2026年11月23日 星期一前公开。\n',
  html: '<p>县财政局：</p>',
  createdAt: new Date('2026-11-24T00:00:00Z'),
}
const from = '政务公开监督 <noreply@example.gov.cn>'

let outboxDir: string
let received: { mail: ParsedMail; envelopeFrom: string; recipients: string[] }[]
let server: SMTPServer | undefined

beforeEach(async () => {
  outboxDir = path.join(await mkdtemp(path.join(os.tmpdir(), 'gongkai-outbox-')), 'outbox')
  received = []
})

afterEach(async () => {
  await rm(path.dirname(outboxDir), { recursive: true, force: true })
  if (server) await close(server)
  server = undefined
})

const close = (running: SMTPServer) =>
  new Promise<void>((resolve) => running.close(() => resolve()))

/** A real SMTP server on loopback; resolves with its port. */
const startServer = async (options: SMTPServerOptions = {}): Promise<number> => {
  const running = new SMTPServer({
    disabledCommands: ['STARTTLS'],
    authOptional: true,
    onData: (stream, session, done) => {
      simpleParser(stream)
        .then((mail) => {
          received.push({
            mail,
            envelopeFrom: session.envelope.mailFrom ? session.envelope.mailFrom.address : '',
            recipients: session.envelope.rcptTo.map(({ address }) => address),
          })
          done()
        })
        .catch(done)
    },
    ...options,
  })
  server = running
  await new Promise<void>((resolve) => running.listen(0, '127.0.0.1', resolve))
  return (running.server.address() as AddressInfo).port
}

const mailerOn = (port: number, auth: { user?: string; pass?: string; from?: string } = {}) =>
  createMailer({ smtp: { host: '127.0.0.1', port, secure: false, ...auth }, outboxDir, from })

describe('the mailer with SMTP', () => {
  it('delivers Chinese subject, names and both bodies under the caller’s Message-ID', async () => {
    const mailer = mailerOn(await startServer())
    expect(await mailer.verify()).toEqual({ ok: true })
    expect(await mailer.deliver(message)).toMatchObject({ ok: true, via: 'smtp' })

    expect(received).toHaveLength(1)
    const [delivered] = received
    expect(delivered?.mail.subject).toBe(message.subject)
    expect(delivered?.mail.messageId).toBe(message.messageId)
    expect(delivered?.mail.text).toBe(message.text)
    expect(delivered?.mail.html).toBe(message.html)
    expect(delivered?.mail.from?.value[0]).toMatchObject({ name: '政务公开监督' })
    expect(delivered?.mail.date?.toISOString()).toBe('2026-11-24T00:00:00.000Z')
    expect(delivered?.mail.headers.get('auto-submitted')).toBe('auto-generated')
    expect(delivered?.recipients).toEqual(['li@example.gov.cn'])
    expect(delivered?.envelopeFrom).toBe('noreply@example.gov.cn')
    await expect(readdir(outboxDir)).rejects.toThrow()
  })

  it('keeps the Message-ID when a mail is sent again after a crash', async () => {
    const mailer = mailerOn(await startServer())
    await mailer.deliver(message)
    await mailer.deliver(message)
    expect(received.map(({ mail }) => mail.messageId)).toEqual([
      message.messageId,
      message.messageId,
    ])
  })

  it('signs in where the server asks for it, and uses the envelope’s own sender', async () => {
    const port = await startServer({
      authOptional: false,
      allowInsecureAuth: true,
      onAuth: ({ username, password }, _session, done) =>
        username === 'gk' && password === 'secret-1'
          ? done(null, { user: 'gk' })
          : done(new Error('no')),
    })
    const signedIn = mailerOn(port, { user: 'gk', pass: 'secret-1', from: 'bounce@example.gov.cn' })
    expect(await signedIn.deliver(message)).toMatchObject({ ok: true })
    expect(received[0]?.envelopeFrom).toBe('bounce@example.gov.cn')

    const refused = await mailerOn(port, { user: 'gk', pass: 'wrong-pass' }).deliver(message)
    expect(refused).toMatchObject({ ok: false, retryable: true })
    expect(JSON.stringify(refused)).not.toContain('wrong-pass')
    expect(JSON.stringify(refused)).toContain('登录失败')
  })

  it.each([
    [450, true],
    [550, false],
  ])('tells a refusal %i by whether trying again helps: %s', async (responseCode, retryable) => {
    const port = await startServer({
      onRcptTo: (_address, _session, done) =>
        done(Object.assign(new Error('mailbox of li@example.gov.cn'), { responseCode })),
    })
    const result = await mailerOn(port).deliver(message)
    expect(result).toMatchObject({ ok: false, retryable })
    expect(JSON.stringify(result)).toContain(String(responseCode))
    expect(JSON.stringify(result)).not.toContain('li@example.gov.cn')
    expect(received).toHaveLength(0)
  })

  it('calls a server that is away a passing trouble', async () => {
    const port = await freePort()
    const mailer = mailerOn(port)
    expect(await mailer.deliver(message)).toMatchObject({ ok: false, retryable: true })
    expect(await mailer.verify()).toMatchObject({ ok: false })
  })
})

describe('the mailer without SMTP', () => {
  const fileMailer = () => createMailer({ outboxDir, from })

  it('writes a file that a mail program reads, and only the owner', async () => {
    expect(await fileMailer().verify()).toEqual({ ok: true })
    const result = await fileMailer().deliver(message)
    expect(result).toEqual({
      ok: true,
      via: 'file',
      detail: 'card.0123456789abcdef@gk.example.gov.cn.eml',
    })
    const file = path.join(outboxDir, 'card.0123456789abcdef@gk.example.gov.cn.eml')
    const mail = await simpleParser(await readFile(file))
    expect(mail.subject).toBe(message.subject)
    expect(mail.messageId).toBe(message.messageId)
    expect(mail.text).toBe(message.text)
    expect(((await stat(file)).mode & 0o777).toString(8)).toBe('600')
  })

  it('replaces the file when a message comes again, and leaves no drafts', async () => {
    await Promise.all([fileMailer().deliver(message), fileMailer().deliver(message)])
    expect(await readdir(outboxDir)).toEqual(['card.0123456789abcdef@gk.example.gov.cn.eml'])
  })

  it('injects no header through a subject or a name', async () => {
    await fileMailer().deliver({
      ...message,
      subject: '黄牌\r\nBcc: other@example.org',
      to: { name: '李\r\nBcc: other@example.org', address: 'li@example.gov.cn' },
    })
    const [file] = await readdir(outboxDir)
    const mail = await simpleParser(await readFile(path.join(outboxDir, String(file))))
    expect(mail.bcc).toBeUndefined()
    expect(mail.headers.has('bcc')).toBe(false)
  })

  it('reports a folder it cannot write to', async () => {
    const mailer = createMailer({ outboxDir: '/dev/null/outbox', from })
    expect(await mailer.deliver(message)).toMatchObject({ ok: false, retryable: true })
    expect(await mailer.verify()).toMatchObject({ ok: false })
  })
})

/** A port of loopback on which nothing listens. */
const freePort = async (): Promise<number> => {
  const probe = createServer()
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve))
  const { port } = probe.address() as AddressInfo
  await new Promise<void>((resolve) => probe.close(() => resolve()))
  return port
}
