import type { Request, Response } from 'express'
import Negotiator from 'negotiator'
import type { FinishedPage } from './finishPage'

export type SendFinishedOptions = {
  req: Request
  res: Response
  page: FinishedPage
  contentType: string
  cacheControl: string
}

/** Sends finished bytes in the best encoding the client takes, or 304 when it has them already. */
export const sendFinished = ({
  req,
  res,
  page,
  contentType,
  cacheControl,
}: SendFinishedOptions): void => {
  res.vary('Accept-Encoding')
  res.setHeader('Cache-Control', cacheControl)
  res.setHeader('ETag', page.etag)
  if (req.fresh) {
    res.status(304).end()
    return
  }
  const encoding = encodingFor(req)
  const body = encoding === 'br' ? page.br : encoding === 'gzip' ? page.gz : page.raw
  if (encoding !== 'identity') res.setHeader('Content-Encoding', encoding)
  res.setHeader('Content-Type', contentType)
  res.setHeader('Content-Length', body.length)
  res.end(req.method === 'HEAD' ? undefined : body)
}

type Encoding = 'br' | 'gzip' | 'identity'

/** Of negotiator 1.x: a bare array as second argument is silently ignored, and its types know neither form. */
type PreferringNegotiator = {
  encoding(
    available: readonly string[],
    options: { preferred: readonly string[] },
  ): string | undefined
}

/** Browsers write `gzip, deflate, br` at equal weight; without our own preference gzip would win. */
const encodingFor = (req: Request): Encoding => {
  const negotiator = new Negotiator(req) as unknown as PreferringNegotiator
  const best = negotiator.encoding(['br', 'gzip', 'identity'], { preferred: ['br', 'gzip'] })
  return best === 'br' || best === 'gzip' ? best : 'identity'
}
