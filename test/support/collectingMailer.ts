import type { Delivery, Mailer, OutboxMessage } from '../../src/notifications/mailer'

export type CollectingMailer = Mailer & {
  /** What it was given, delivered or not, in order. */
  given: OutboxMessage[]
  /** What each delivery answers; delivered unless told. */
  answer: (message: OutboxMessage) => Delivery
}

/** A mailer that keeps what it is given. */
export const collectingMailer = (): CollectingMailer => {
  const mailer: CollectingMailer = {
    given: [],
    answer: () => ({ ok: true, via: 'smtp', detail: '250 OK' }),
    deliver: (message) => {
      mailer.given.push(message)
      return Promise.resolve(mailer.answer(message))
    },
    verify: () => Promise.resolve({ ok: true }),
  }
  return mailer
}
