import type { CollectionAfterChangeHook } from 'payload'
import { projectUnit, projectUnits } from '../../../src/services/projectUnits'
import { serviceContextOf } from '../../shared/serviceContextOf'

/** What other units' public records show of a unit. */
const NAMES = ['code', 'name', 'shortName'] as const

/**
 * The public record of the unit follows in the same transaction; all of them when its name changed,
 * since the units it supervises show it.
 */
export const refreshPublicUnits: CollectionAfterChangeHook = async ({
  doc,
  operation,
  previousDoc,
  req,
}) => {
  const isRenamed = operation === 'update' && NAMES.some((name) => doc[name] !== previousDoc[name])
  if (isRenamed) await projectUnits(serviceContextOf(req))
  else await projectUnit(serviceContextOf(req), String(doc.id))
  return doc
}
