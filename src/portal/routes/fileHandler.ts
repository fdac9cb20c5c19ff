import { pipeline } from 'node:stream/promises'
import type { Request, RequestHandler, Response } from 'express'
import { readRange, type RangeRequest } from '../../domain/publication/byteRange'
import type { OpenableFile } from '../../domain/publication/publicRecords'
import { contentDisposition } from '../contentDisposition'
import type { PortalContext } from '../portalContext'

/** The bytes under a hash never change; `private`, because a shared cache would outlive a withdrawal. */
const CACHE_CONTROL = 'private, max-age=31536000, immutable'

/**
 * Streams a published file, whole or the part that a player of video asks for. Name and type are those
 * of the record, never of the address; always a download in a sandbox, so that an uploaded page or
 * drawing cannot act under the county's name. (Images and video within a page are shown all the same.)
 */
export const fileHandler =
  ({ reader }: PortalContext): RequestHandler<{ hash: string; name: string }> =>
  async (req, res, next) => {
    const file = await reader.file(req.params.hash)
    if (!file) return next()
    const etag = `"${encodeURIComponent(file.hash)}"`
    res.setHeader('ETag', etag)
    res.setHeader('Cache-Control', CACHE_CONTROL)
    if (req.fresh) return void res.status(304).end()
    const range = rangeOf(req, { etag, bytes: file.bytes })
    if (range.kind === 'unsatisfiable') {
      res.setHeader('Content-Range', `bytes */${file.bytes}`)
      return void res.status(416).end()
    }
    const body = req.method === 'HEAD' ? null : await openBody(res, file, range)
    describe(res, file)
    setLength(res, { range, bytes: file.bytes })
    if (!body) return void res.end()
    await pipeline(body, res).catch((error: unknown) => {
      // The reader has gone: players of video do that all the time.
      if ((error as NodeJS.ErrnoException).code !== 'ERR_STREAM_PREMATURE_CLOSE') throw error
    })
  }

/** A part of an earlier state of a file must not be joined to this one (`If-Range`). */
const rangeOf = (
  { headers }: Request<{ hash: string }>,
  { etag, bytes }: { etag: string; bytes: number },
): RangeRequest => {
  const condition = headers['if-range']
  if (condition && condition !== etag) return { kind: 'whole' }
  return readRange(headers.range, bytes)
}

/** Opened before the file is described: one that is gone must still become an error page. */
const openBody = (
  res: Response,
  file: OpenableFile,
  range: Exclude<RangeRequest, { kind: 'unsatisfiable' }>,
): Promise<AsyncIterable<Uint8Array>> =>
  file
    .open(range.kind === 'part' ? { start: range.start, end: range.end } : undefined)
    .catch((cause: unknown) => {
      res.removeHeader('ETag')
      res.removeHeader('Cache-Control')
      // A published file whose bytes are gone is our fault, not the reader's.
      throw new Error(`published file ${file.hash} cannot be read`, { cause })
    })

const describe = (res: Response, file: OpenableFile): void => {
  res.setHeader('Content-Type', safeMimeType(file.mimeType))
  res.setHeader('Content-Disposition', contentDisposition(file))
  res.setHeader('Content-Security-Policy', 'sandbox')
  res.setHeader('X-Content-Type-Options', 'nosniff')
  res.setHeader('Accept-Ranges', 'bytes')
}

const setLength = (
  res: Response,
  { range, bytes }: { range: RangeRequest; bytes: number },
): void => {
  if (range.kind !== 'part') return void res.setHeader('Content-Length', bytes)
  res.status(206)
  res.setHeader('Content-Length', range.end - range.start + 1)
  res.setHeader('Content-Range', `bytes ${range.start}-${range.end}/${bytes}`)
}

const safeMimeType = (type: string): string =>
  /^[a-z0-9][a-z0-9!#$&^_.+-]*\/[a-z0-9][a-z0-9!#$&^_.+-]*$/i.test(type)
    ? type
    : 'application/octet-stream'
