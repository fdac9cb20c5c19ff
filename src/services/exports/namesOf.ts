import type { Payload } from 'payload'
import { EVERYTHING, idOf } from '../../repositories/scope'

/** A lookup from a relationship to the name of what it points to; '' where there is none. */
export const namesOf = async (
  payload: Payload,
  collection: 'units' | 'domains' | 'subsidy-policies',
): Promise<(relation: unknown) => string> => {
  const { docs } = await payload.find({ collection, select: { name: true }, ...EVERYTHING })
  const names = new Map(docs.map((doc) => [String(doc.id), doc.name]))
  return (relation) => names.get(idOf(relation) ?? '') ?? ''
}
