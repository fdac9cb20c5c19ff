import { findOwnExport, type ExportRecord } from '../../repositories/exports'
import { Refusal } from '../Refusal'
import type { ServiceContext } from '../serviceContext'

/** The export of the person who asks; to everybody else, an administrator too, there is none. */
export const ownExport = async (context: ServiceContext, id: string): Promise<ExportRecord> => {
  const { actor } = context
  const row = actor ? await findOwnExport(context, { id, requesterId: actor.id }) : null
  if (!row) throw new Refusal('没有这个导出文件，或者不是您导出的', 404)
  return row
}
