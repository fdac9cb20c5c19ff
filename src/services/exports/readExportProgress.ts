import type { ExportProgress } from '../../domain/export/exportProgress'
import type { ServiceContext } from '../serviceContext'
import { ownExport } from './ownExport'

/** How far the person's own export is. */
export const readExportProgress = async (
  context: ServiceContext,
  id: string,
): Promise<ExportProgress> => {
  const { fileName, state, rowsDone, rowsTotal, bytes, failure, expiresAt } = await ownExport(
    context,
    id,
  )
  return { id, fileName, state, rowsDone, rowsTotal, bytes, failure, expiresAt }
}
