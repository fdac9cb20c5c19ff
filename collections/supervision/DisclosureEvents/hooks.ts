import type { CollectionAfterChangeHook, CollectionBeforeValidateHook } from 'payload'
import { planEvent } from '../../../src/services/planEvent'
import { signEventData } from '../../../src/services/signEventData'
import { serviceContextOf } from '../../shared/serviceContextOf'

/** Checks the date and the unit, and signs the record with person and time. */
export const signEvent: CollectionBeforeValidateHook = ({ data, operation, req }) =>
  operation === 'create' && data ? signEventData({ context: serviceContextOf(req), data }) : data

/** The obligations follow in the same transaction. */
export const planAfterRecording: CollectionAfterChangeHook = async ({ doc, operation, req }) => {
  if (operation === 'create')
    await planEvent({ context: serviceContextOf(req), eventId: String(doc.id) })
  return doc
}
