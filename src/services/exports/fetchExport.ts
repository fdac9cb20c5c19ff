import { REGISTER_TYPES } from '../../exchange/register/registerColumn'
import type { User } from '../../payload-types'
import { MissingFile } from '../../repositories/fileStore/FileStore'
import { installationOf } from '../installation'
import { recordAudit } from '../recordAudit'
import { Refusal } from '../Refusal'
import type { ServiceContext } from '../serviceContext'
import { ownExport } from './ownExport'
import { demandReadable } from './readPermission'

export type FetchedExport = {
  body: AsyncIterable<Uint8Array>
  bytes: number
  fileName: string
  mimeType: string
}

/**
 * A finished file for the person who asked for it, while that person still may read the list. Each
 * fetching is on record. Throws a Refusal: 404 to anybody else, 409 before it is there, 410 after.
 */
export const fetchExport = async (context: ServiceContext, id: string): Promise<FetchedExport> => {
  const { payload, req, now } = context
  const row = await ownExport(context, id)
  if (row.state === 'waiting' || row.state === 'running')
    throw new Refusal('文件还没有生成，请稍候', 409)
  if (row.state !== 'ready' || row.expiresAt <= now.toISOString()) throw gone()
  const { kind, format, where, fileName, fileKey } = row
  await demandReadable(kind, { payload, user: req.user as User, where, now })
  const { officeFiles } = installationOf(payload)
  const bytes = await officeFiles.size(fileKey)
  if (bytes === null) throw gone()
  await recordAudit(context, {
    act: '下载导出文件',
    subject: fileName,
    record: { collection: 'exports', id },
    details: { rows: row.rowsTotal, bytes, where },
  })
  const body = await officeFiles.open(fileKey).catch((error: unknown) => {
    throw error instanceof MissingFile ? gone() : error
  })
  return { body, bytes, fileName, mimeType: REGISTER_TYPES[format] }
}

const gone = (): Refusal => new Refusal('文件已到期或者已删除，请重新导出', 410)
