import type { Payload, PayloadRequest } from 'payload'
import type { Origin } from '../domain/audit/origin'
import type { UserRole } from '../domain/organisation/userRole'
import { inTransaction } from '../repositories/inTransaction'

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
  /** True when the demonstration's clock runs: what is written is marked. */
  simulated: boolean
  /** From where the person acts; absent when the system or a command does. */
  origin?: Origin
}

/** Runs a use case in one transaction; its steps get a context that carries it. */
export const transactionally = <T>(
  context: ServiceContext,
  work: (inside: ServiceContext) => Promise<T>,
): Promise<T> =>
  inTransaction(context, (req) => {
    req.context.now = context.now
    req.context.simulated = context.simulated
    req.context.origin = context.origin
    return work({ ...context, req })
  })

/** The system acting by itself at an instant. */
export const systemContext = ({
  payload,
  now,
  simulated = false,
}: {
  payload: Payload
  now: Date
  simulated?: boolean
}): ServiceContext => ({
  payload,
  req: { context: { now, simulated } },
  now,
  actor: null,
  simulated,
})

/** The name under which an act is recorded. */
export const actorName = ({ actor }: ServiceContext): string => actor?.name ?? '系统'
