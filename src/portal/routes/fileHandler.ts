import type { RequestHandler } from 'express'
import { contentDisposition } from '../contentDisposition'
import type { PortalContext } from '../portalContext'

/** The bytes under a hash never change; `private`, because a shared cache would outlive a withdrawal. */
const CACHE_CONTROL = 'private, max-age=31536000, immutable'

/**
 * Streams a published file. Name and type are those of the record, never of the address; always a
 * download in a sandbox, so that an uploaded page or drawing cannot act under the county's name.
 */
export const fileHandler =
  ({ reader }: PortalContext): RequestHandler<{ hash: string; name: string }> =>
  async (req, res, next) => {
    const file = await reader.file(req.params.hash)
    if (!file) return next()
    res.setHeader('Content-Type', safeMimeType(file.mimeType))
    res.setHeader('Content-Disposition', contentDisposition(file))
    res.setHeader('Content-Security-Policy', 'sandbox')
    res.setHeader('X-Content-Type-Options', 'nosniff')
    res.setHeader('Cache-Control', CACHE_CONTROL)
    res.setHeader('ETag', `"${encodeURIComponent(file.hash)}"`)
    res.sendFile(
      file.path,
      // The store may lie under a dot folder (`.data`).
      { cacheControl: false, etag: false, lastModified: false, dotfiles: 'allow' },
      (error) => {
        if (!error || res.headersSent) return
        // A published file whose bytes are gone is our fault, not the reader's.
        for (const name of FILE_HEADERS) res.removeHeader(name)
        next(new Error(`published file ${file.hash} cannot be read`, { cause: error }))
      },
    )
  }

const FILE_HEADERS = ['Content-Type', 'Content-Disposition', 'Content-Security-Policy', 'ETag']

const safeMimeType = (type: string): string =>
  /^[a-z0-9][a-z0-9!#$&^_.+-]*\/[a-z0-9][a-z0-9!#$&^_.+-]*$/i.test(type)
    ? type
    : 'application/octet-stream'
