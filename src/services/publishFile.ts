import type { PublicFile } from '../domain/publication/publicRecords'
import type { Media } from '../payload-types'
import { MissingFile, readWhole } from '../repositories/fileStore/FileStore'
import { keepPublicFile, sha256 } from '../repositories/publicFiles'
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
  const { officeFiles, publicFiles } = installationOf(payload)
  const data = await readWhole(officeFiles, media.filename).catch((error: unknown) => {
    if (error instanceof MissingFile)
      throw new Refusal(`附件“${nameOf(media)}”读不出来，请重新上传后再公开`)
    throw error
  })
  // What was reviewed is what the public gets, or nothing.
  if (media.contentHash && media.contentHash !== sha256(data))
    throw new Refusal(`附件“${nameOf(media)}”的内容与上传时不一致，请重新上传后再公开`)
  const hash = await keepPublicFile(publicFiles, data)
  const file: PublicFile = {
    hash,
    fileName: nameOf(media),
    mimeType: media.mimeType ?? 'application/octet-stream',
    bytes: data.length,
  }
  await putProjections(context, [{ kind: 'file', id: hash, data: file }])
  return file
}

/** The name it came with; files from before that was kept lie under it. */
const nameOf = ({ originalName, filename }: Media): string => originalName || filename || '附件'
