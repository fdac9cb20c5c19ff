import type { CollectionBeforeChangeHook } from 'payload'
import { refuse } from '../../shared/refuse'

/** An adopted edition is a record; changes go into the next one. */
export const allowDraftEditionsOnly: CollectionBeforeChangeHook = ({
  data,
  operation,
  originalDoc,
  context,
}) => {
  if (operation === 'update' && originalDoc?.state !== 'draft' && !context.bySystem)
    refuse('此版次已通过，不能再改。请新建下一版次。')
  return data
}
