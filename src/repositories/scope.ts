import type { Payload, PayloadRequest } from 'payload'

/** Where a query runs: the database's handle and the request that carries the transaction. */
export type Scope = { payload: Payload; req: Partial<PayloadRequest> }

/** The id behind a relationship, whether it was populated or not. */
export const idOf = (relation: unknown): string | null => {
  if (relation === null || relation === undefined) return null
  if (typeof relation === 'object') return String((relation as { id: unknown }).id)
  return String(relation)
}

/** The ids behind a relationship to many. */
export const idsOf = (relations: readonly unknown[] | null | undefined): string[] =>
  (relations ?? []).map(idOf).filter((id): id is string => id !== null)

/** Every document of a query, without paging; only for tables of a county's size. */
export const EVERYTHING = { limit: 0, pagination: false, depth: 0, overrideAccess: true } as const
