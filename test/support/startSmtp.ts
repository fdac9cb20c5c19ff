import type { AddressInfo } from 'node:net'
import { simpleParser, type ParsedMail } from 'mailparser'
import { SMTPServer } from 'smtp-server'

export type StartedSmtp = {
  port: number
  received: ParsedMail[]
  /** When set, every message is refused with this code. */
  refuseWith: number | null
  attempts: number
  stop(): Promise<void>
}

/** A real SMTP server on loopback. */
export const startSmtp = async (): Promise<StartedSmtp> => {
  const smtp: StartedSmtp = {
    port: 0,
    received: [],
    refuseWith: null,
    attempts: 0,
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  }
  const server = new SMTPServer({
    disabledCommands: ['STARTTLS'],
    authOptional: true,
    onData: (stream, _session, done) => {
      simpleParser(stream)
        .then((mail) => {
          smtp.attempts += 1
          if (smtp.refuseWith !== null)
            return done(Object.assign(new Error('not now'), { responseCode: smtp.refuseWith }))
          smtp.received.push(mail)
          return done()
        })
        .catch(done)
    },
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  smtp.port = (server.server.address() as AddressInfo).port
  return smtp
}
