import type {
  CollectionAfterChangeHook,
  CollectionBeforeChangeHook,
  CollectionBeforeValidateHook,
} from 'payload'
import { completeItemVersion } from '../../../src/services/completeItemVersion'
import { linkItemVersion } from '../../../src/services/linkItemVersion'
import { refuse } from '../../shared/refuse'
import { serviceContextOf } from '../../shared/serviceContextOf'

/** Fills what was left empty from the version in force, and reads the time limit. */
export const prepareItemVersion: CollectionBeforeValidateHook = ({
  data,
  operation,
  originalDoc,
  req,
}) =>
  completeItemVersion({
    context: serviceContextOf(req),
    data: data ?? {},
    // At a creation Payload hands over an empty document.
    original: operation === 'update' ? originalDoc : undefined,
  })

/** A version that is part of an adopted edition never changes again. */
export const allowDraftsOnly: CollectionBeforeChangeHook = ({
  data,
  operation,
  originalDoc,
  context,
}) => {
  if (operation === 'update' && originalDoc?.state !== 'draft' && !context.bySystem)
    refuse('此版本已入清单，不能再改。请新建事项版本并说明变更理由。')
  return data
}

/** A new code makes a new item; a known one gets the version added. */
export const tieToItem: CollectionAfterChangeHook = async ({ doc, req, operation }) => {
  if (operation === 'create')
    await linkItemVersion({ context: serviceContextOf(req), version: doc })
  return doc
}
