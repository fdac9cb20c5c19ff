import type { CollectionAfterChangeHook } from 'payload'
import { recomputeDueDates } from '../../../src/services/recomputeDueDates'
import { serviceContextOf } from '../../shared/serviceContextOf'

/** A changed calendar moves the open limits that lean on it, in the same transaction, with history. */
export const recomputeOnCalendarChange: CollectionAfterChangeHook = async ({ doc, req }) => {
  await recomputeDueDates({ context: serviceContextOf(req), reason: `工作日历 ${doc.version}` })
  return doc
}
