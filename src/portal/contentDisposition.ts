import type { PublicFile } from '../domain/publication/publicRecords'

/**
 * A download header that keeps the Chinese file name (RFC 6266, RFC 5987), with a plain name for
 * clients that know only ASCII.
 */
export const contentDisposition = ({ fileName, hash }: PublicFile): string => {
  const name = cleanName(fileName)
  const extension = /\.[A-Za-z0-9]{1,8}$/.exec(name)?.[0] ?? ''
  const plain = `${hash.replace(/[^A-Za-z0-9]/g, '').slice(0, 16) || 'file'}${extension}`
  return `attachment; filename="${plain}"; filename*=UTF-8''${encodeExtended(name)}`
}

/** Control characters and path separators have no place in a name offered for saving. */
const cleanName = (fileName: string): string =>
  [...fileName.replace(/\p{Surrogate}/gu, '_')]
    .map((char) => (char.charCodeAt(0) < 0x20 || '/\\'.includes(char) ? '_' : char))
    .join('')

/** `encodeURIComponent` leaves five characters that RFC 5987 does not allow. */
const encodeExtended = (text: string): string =>
  encodeURIComponent(text).replace(
    /['()*!]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  )
