import type { Payload } from 'payload'
import { findSuperfluousFiles, moveExport, type ExportRecord } from '../../repositories/exports'
import type { Scope } from '../../repositories/scope'
import { installationOf } from '../installation'

/** Removes the files whose time is over, and what unfinished exports left; answers how many. */
export const clearExports = async ({
  payload,
  clock,
}: {
  payload: Payload
  clock: () => Date
}): Promise<number> => {
  const scope = { payload, req: {} }
  const superfluous = await findSuperfluousFiles(scope, clock())
  for (const row of superfluous) await clearExport(scope, row)
  return superfluous.length
}

/** Ends a file: first nobody is given it any more, then its bytes go, then the row forgets them. */
export const clearExport = async (scope: Scope, row: ExportRecord): Promise<void> => {
  const from = [row.state]
  const to = row.state === 'ready' ? 'expired' : row.state
  const ended = await moveExport(scope, { id: row.id, from, data: { state: to, bytes: 0 } })
  if (!ended || row.fileKey === '') return
  await installationOf(scope.payload).officeFiles.remove(row.fileKey)
  await moveExport(scope, { id: row.id, from: [to], data: { fileKey: '' } })
}
