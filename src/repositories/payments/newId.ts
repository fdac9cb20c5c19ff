import { randomBytes, randomUUID } from 'node:crypto'
import type { Payload } from 'payload'

/** How the database makes its ids. */
export const idShapeOf = ({ db }: Pick<Payload, 'db'>): 'uuid' | 'objectId' =>
  db.name === 'mongoose' ? 'objectId' : 'uuid'

/** An id for a row that is written later. */
export const newId = (payload: Pick<Payload, 'db'>): string =>
  idShapeOf(payload) === 'objectId' ? randomBytes(12).toString('hex') : randomUUID()
