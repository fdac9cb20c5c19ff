import { randomBytes } from 'node:crypto'
import { cleanOriginalName, storedName } from '../domain/media/storedName'
import { checkFile } from '../exchange/fileCheck/checkFile'
import { cleanImage } from '../exchange/fileCheck/cleanImage'
import { sha256 } from '../repositories/publicFiles'
import { Refusal } from './Refusal'

/** An upload that was opened, found whole, and made ready to be stored. */
export type ReceivedUpload = {
  /** What is stored: of an image the cleaned and bounded one. */
  data: Buffer
  /** Of the content, whatever the name says. */
  mimeType: string
  /** The name it came with, its extension that of the content. */
  originalName: string
  storedName: string
  /** SHA-256 of `data`. */
  contentHash: string
}

/** Letters of the token in a stored name: 80 bits cannot be guessed. */
const TOKEN_BYTES = 10

/** Image types that are stored as they are named; the extension follows where cleaning changes the type. */
const IMAGE_EXTENSIONS: Readonly<Record<string, string>> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
  'image/gif': 'gif',
}

/**
 * Opens an upload before anything is stored. Throws a Refusal with the reason when its content is not
 * of a permitted type, is broken, or does not go with its name. Images lose what the camera wrote into
 * them (place, device, time) and are bounded in size.
 */
export const receiveUpload = async ({
  fileName,
  data,
}: {
  fileName: string
  data: Buffer
}): Promise<ReceivedUpload> => {
  const checked = await checkFile({ fileName, data })
  if (!checked.ok) throw new Refusal(checked.reason)
  const stored = checked.mimeType.startsWith('image/')
    ? await cleanImage(data)
    : { data, mimeType: checked.mimeType }
  const extension =
    stored.mimeType === checked.mimeType
      ? checked.extension
      : (IMAGE_EXTENSIONS[stored.mimeType] ?? checked.extension)
  const originalName = cleanOriginalName(fileName, extension)
  return {
    data: stored.data,
    mimeType: stored.mimeType,
    originalName,
    storedName: storedName({
      originalName,
      extension,
      token: randomBytes(TOKEN_BYTES).toString('hex'),
    }),
    contentHash: sha256(stored.data),
  }
}
