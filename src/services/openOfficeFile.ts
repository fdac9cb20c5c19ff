import type { PayloadRequest } from 'payload'
import { readRange } from '../domain/publication/byteRange'
import type { Media } from '../payload-types'
import { toWebStream } from '../repositories/fileStore/toWebStream'
import { installationOf } from './installation'
import { Refusal } from './Refusal'

export type OfficeFileAnswer = {
  status: 200 | 206 | 416
  headers: Record<string, string>
  body: ReadableStream | null
}

/** Shown in the browser; everything else is saved. What can act in a page is never stored at all. */
const SHOWN = /^(image|video|audio)\/|^application\/pdf$|^text\/vtt$/

/**
 * A file of the office for somebody who may read its record, whole or in part. The name must be that of
 * a record: a path, another folder, or a file without a record is nobody's. Throws a Refusal (404).
 */
export const openOfficeFile = async (
  req: PayloadRequest,
  name: string,
): Promise<OfficeFileAnswer> => {
  const { payload } = req
  const { docs } = await payload.find({
    collection: 'media',
    where: { or: [{ filename: { equals: name } }, { 'sizes.web.filename': { equals: name } }] },
    limit: 1,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  })
  const media = docs[0]
  if (!media) throw new Refusal('没有这个文件，或者不在您可以查看的范围内', 404)
  const { officeFiles } = installationOf(payload)
  const size = await officeFiles.size(name)
  if (size === null) throw new Error(`file ${name} of media ${media.id} is not in the store`)

  const range = readRange(req.headers.get('range'), size)
  if (range.kind === 'unsatisfiable')
    return { status: 416, headers: { 'Content-Range': `bytes */${size}` }, body: null }
  const headers = headersOf(media)
  if (range.kind === 'whole')
    return {
      status: 200,
      headers: { ...headers, 'Content-Length': String(size) },
      body: toWebStream(await officeFiles.open(name)),
    }
  const { start, end } = range
  return {
    status: 206,
    headers: {
      ...headers,
      'Content-Length': String(end - start + 1),
      'Content-Range': `bytes ${start}-${end}/${size}`,
    },
    body: toWebStream(await officeFiles.open(name, { start, end })),
  }
}

const headersOf = (media: Media): Record<string, string> => {
  const type = media.mimeType ?? 'application/octet-stream'
  const kind = SHOWN.test(type) ? 'inline' : 'attachment'
  const fileName = encodeExtended(media.originalName || media.filename || 'file')
  return {
    'Content-Type': type,
    'Content-Disposition': `${kind}; filename*=UTF-8''${fileName}`,
    'Accept-Ranges': 'bytes',
    'X-Content-Type-Options': 'nosniff',
    // Not public, some never will be: no copy stays in a browser or on the way.
    'Cache-Control': 'private, no-store',
    // A browser's own viewer of PDF does not open in a sandbox.
    ...(type === 'application/pdf' ? {} : { 'Content-Security-Policy': 'sandbox' }),
  }
}

/** RFC 5987: `encodeURIComponent` leaves five characters that are not allowed. */
const encodeExtended = (text: string): string =>
  encodeURIComponent(text).replace(
    /['()*!]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  )
