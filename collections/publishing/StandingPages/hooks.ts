import type { CollectionAfterChangeHook } from 'payload'
import { projectPage } from '../../../src/services/projectPage'
import { serviceContextOf } from '../../shared/serviceContextOf'

/** The public page follows in the same transaction. */
export const refreshPublicPage: CollectionAfterChangeHook = async ({ doc, previousDoc, req }) => {
  await projectPage({
    context: serviceContextOf(req),
    pageId: String(doc.id),
    formerSlug: previousDoc?.slug as string | undefined,
  })
  return doc
}
