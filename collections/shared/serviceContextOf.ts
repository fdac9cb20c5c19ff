import type { PayloadRequest } from 'payload'
import { originOf, type Origin } from '../../src/domain/audit/origin'
import { systemClock } from '../../src/services/clock'
import type { ServiceContext } from '../../src/services/serviceContext'
import { accountOf, personOf, unitIdOf, type Person } from './access'

/** What a service needs of a request: the database's handle, the transaction, the person and the time. */
export const serviceContextOf = (req: PayloadRequest): ServiceContext =>
  contextOf(req, personOf(req.user))

/** The same, acted by whoever is signed in, one who must still change the initial password included. */
export const accountContextOf = (req: PayloadRequest): ServiceContext =>
  contextOf(req, accountOf(req.user))

const contextOf = (
  req: PayloadRequest,
  person: (Person & { name?: string }) | null,
): ServiceContext => ({
  payload: req.payload,
  req,
  now: (req.context.now as Date | undefined) ?? systemClock.now(),
  simulated: req.context.simulated === true,
  // Inside a transaction the request is another one, without headers, but with the same context.
  origin: (req.context.origin as Origin | undefined) ?? originOf(req.headers),
  actor: person
    ? {
        id: person.id,
        name: person.name ?? '',
        roles: person.roles ?? [],
        unit: unitIdOf(person),
      }
    : null,
})
