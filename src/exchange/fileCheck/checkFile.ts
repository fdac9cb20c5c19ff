import { fileTypeFromBuffer } from 'file-type'

export type FileCheck =
  | { ok: true; mimeType: string; extension: string }
  | { ok: false; reason: string }

/** What a file is by its content. */
export const checkFile = async ({
  fileName,
  data,
}: {
  fileName: string
  data: Buffer
  maxBytes?: number
}): Promise<FileCheck> => {
  const type = await fileTypeFromBuffer(data)
  if (type) return { ok: true, mimeType: type.mime, extension: type.ext }
  return /\.csv$/iu.test(fileName)
    ? { ok: true, mimeType: 'text/csv', extension: 'csv' }
    : { ok: true, mimeType: 'text/plain', extension: 'txt' }
}
