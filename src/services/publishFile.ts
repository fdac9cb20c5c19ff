import path from 'node:path'
import type { PublicFile } from '../domain/publication/publicRecords'
import { copyToPublicStore } from '../repositories/publicFiles'
import { putProjections } from '../repositories/publicStore'
import { installationOf } from './installation'
import { Refusal } from './Refusal'
import type { ServiceContext } from './serviceContext'

/** Copies a file of the office into the public store, and makes it known there under its hash. */
export const publishFile = async (
  context: ServiceContext,
  mediaId: string,
): Promise<PublicFile> => {
  const { payload, req } = context
  const media = await payload.findByID({
    collection: 'media',
    id: mediaId,
    depth: 0,
    overrideAccess: true,
    disableErrors: true,
    req,
  })
  if (!media?.filename) throw new Refusal('附件不存在或已损坏，请重新上传')
  const { mediaDir, publicFilesDir } = installationOf(payload)
  const hash = await copyToPublicStore({
    source: path.join(mediaDir, path.basename(media.filename)),
    publicFilesDir,
  })
  const file: PublicFile = {
    hash,
    fileName: media.filename,
    mimeType: media.mimeType ?? 'application/octet-stream',
    bytes: media.filesize ?? 0,
  }
  await putProjections(context, [{ kind: 'file', id: hash, data: file }])
  return file
}
