import type { CollectionBeforeChangeHook } from 'payload'
import { draftDisclosure } from '../../../src/services/draftDisclosure'
import { serviceContextOf } from '../../shared/serviceContextOf'

/** Signs the copy, records the event where one is told of, and ties the copy to its obligations. */
export const prepareDisclosure: CollectionBeforeChangeHook = ({
  data,
  operation,
  originalDoc,
  req,
  context,
}) =>
  context.bySystem
    ? data
    : draftDisclosure({
        context: serviceContextOf(req),
        data,
        // At a creation Payload hands over an empty document.
        original: operation === 'update' ? originalDoc : undefined,
      })
