import { sha256 } from '../repositories/publicFiles'
import { readWhole } from '../repositories/fileStore/FileStore'
import { installationOf } from './installation'
import { Refusal } from './Refusal'
import type { ServiceContext } from './serviceContext'

export type MediaFile = {
  mediaId: string
  /** The name it came with. */
  fileName: string
  mimeType: string
  alt: string
  decorative: boolean
  caption: string
  width: number | null
  height: number | null
  /** SHA-256 of the bytes as they came; publication compares it with what lies in the store then. */
  hash: string
  /** The bytes, read when they are asked for. */
  read(): Promise<Buffer>
}

/** A file of the office. */
export const readMediaFile = async (
  { payload, req }: ServiceContext,
  mediaId: string,
): Promise<MediaFile> => {
  const media = await payload.findByID({
    collection: 'media',
    id: mediaId,
    depth: 0,
    overrideAccess: true,
    disableErrors: true,
    req,
  })
  const filename = media?.filename
  if (!media || !filename) throw new Refusal('附件不存在或已损坏，请重新上传')
  const fileName = media.originalName || filename
  const read = (): Promise<Buffer> =>
    readWhole(installationOf(payload).officeFiles, filename).catch(() => {
      throw new Refusal(`附件“${fileName}”读不出来，请重新上传`)
    })
  return {
    mediaId,
    fileName,
    mimeType: media.mimeType ?? 'application/octet-stream',
    alt: media.alt ?? '',
    decorative: media.decorative ?? false,
    caption: media.caption ?? '',
    width: media.width ?? null,
    height: media.height ?? null,
    hash: media.contentHash || sha256(await read()),
    read,
  }
}
