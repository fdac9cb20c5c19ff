import type { PayloadRequest } from 'payload'
import { systemClock } from '../../src/services/clock'
import type { ServiceContext } from '../../src/services/serviceContext'
import { personOf, unitIdOf, type Person } from './access'

/** What a service needs of a request: the database's handle, the transaction, the person and the time. */
export const serviceContextOf = (req: PayloadRequest): ServiceContext => {
  const person = personOf(req.user) as (Person & { name?: string }) | null
  return {
    payload: req.payload,
    req,
    now: (req.context.now as Date | undefined) ?? systemClock.now(),
    simulated: req.context.simulated === true,
    actor: person
      ? {
          id: person.id,
          name: person.name ?? '',
          roles: person.roles ?? [],
          unit: unitIdOf(person),
        }
      : null,
  }
}
