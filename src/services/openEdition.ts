import type { ChecklistEdition } from '../payload-types'
import { Refusal } from './Refusal'
import type { ServiceContext } from './serviceContext'

/** An edition of the catalogue. Throws a Refusal where there is none of that id. */
export const openEdition = async (
  { payload, req }: ServiceContext,
  editionId: string,
): Promise<ChecklistEdition> => {
  const edition = await payload.findByID({
    collection: 'checklist-editions',
    id: editionId,
    depth: 0,
    overrideAccess: true,
    disableErrors: true,
    req,
  })
  if (!edition) throw new Refusal('没有这个清单版次', 404)
  return edition
}
