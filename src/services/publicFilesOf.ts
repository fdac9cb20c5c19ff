import type { PublicFile } from '../domain/publication/publicRecords'

/** Every public file that a record shows: attachments, images of the body, films, anywhere in it. */
export const publicFilesOf = (record: unknown): PublicFile[] => {
  const files: PublicFile[] = []
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) return value.forEach(visit)
    if (!value || typeof value !== 'object') return
    if (isPublicFile(value)) files.push(value)
    Object.values(value).forEach(visit)
  }
  visit(record)
  return files
}

const isPublicFile = (value: object): value is PublicFile =>
  'hash' in value && 'fileName' in value && 'mimeType' in value
