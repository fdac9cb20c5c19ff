import type { Payload, PayloadRequest } from 'payload'
import type { UserRole } from '../domain/organisation/userRole'

/** The person on whose behalf a service acts. */
export type Actor = {
  id: string
  name: string
  roles: readonly UserRole[]
  unit: string | null
}

/** What every service is given. It never imports the configuration and never asks the clock itself. */
export type ServiceContext = {
  payload: Payload
  /** Carries the transaction; nested calls must be given it. */
  req: Partial<PayloadRequest>
  now: Date
  /** Null when the system itself acts. */
  actor: Actor | null
}
