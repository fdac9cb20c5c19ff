import type { CollectionAfterChangeHook } from 'payload'
import { projectUnits } from '../../../src/services/projectUnits'
import { serviceContextOf } from '../../shared/serviceContextOf'

/** The public list of units follows in the same transaction. */
export const refreshPublicUnits: CollectionAfterChangeHook = async ({ doc, req }) => {
  await projectUnits(serviceContextOf(req))
  return doc
}
