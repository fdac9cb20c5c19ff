import type { Payload } from 'payload'
import type { ServiceContext } from '../src/services/serviceContext'
import type { User } from '../src/payload-types'
import { idOf } from '../src/repositories/scope'

/** The demonstration's clock: a service context as of an instant, on behalf of a person or the system. */
export const seedContext = (
  payload: Payload,
  now: Date,
  user: User | null = null,
): ServiceContext => ({
  payload,
  req: {
    context: { now, simulated: true },
    ...(user ? { user: { ...user, collection: 'users' } as never } : {}),
  },
  now,
  simulated: true,
  actor: user && { id: user.id, name: user.name, roles: user.roles, unit: idOf(user.unit) },
})

/** `HH:mm` of a civil date in Asia/Shanghai as an instant. */
export const instantOn = (date: string, time: string): Date => new Date(`${date}T${time}:00+08:00`)
