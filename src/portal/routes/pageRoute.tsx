/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import type { Request, Response, Router } from 'express'
import type { VNode } from 'preact'
import { render } from 'preact-render-to-string'
import type { z } from 'zod'
import type { PublicReader } from '../../domain/publication/publicReader'
import type { PageCache } from '../cache'
import { finishPage, type FinishedPage } from '../finishPage'
import type { PortalContext } from '../portalContext'
import { sendFinished } from '../sendFinished'
import { loadShell, type Shell } from '../shell'

/** What an address turned out to be. */
export type PageResult =
  | {
      kind: 'page'
      node: VNode
      /** False for free-text searches: nobody asks for them twice. */ keep?: boolean
    }
  | { kind: 'moved'; to: string }
  /** What stood here was taken out of public view (410), and a page says so. */
  | { kind: 'gone'; node: VNode }
  | { kind: 'missing' }

export type LoadOptions<Query> = {
  reader: PublicReader
  shell: Shell
  params: Readonly<Record<string, string>>
  query: Query
}

/** An HTML page: its address, the query it understands, and how to make it from the public store. */
export type PageRoute<Query> = {
  path: string
  query: z.ZodType<Query>
  /** It may name persons: no search engine finds it, and no cache but ours and the reader's keeps it. */
  isPersonal?: boolean
  load(options: LoadOptions<Query>): Promise<PageResult>
}

export type PageServices = {
  context: PortalContext
  cache: PageCache
  stamp: () => Promise<string>
}

/**
 * Mounts a page behind the cache. Pages are kept under the address as it was understood, so query
 * parameters that mean nothing cannot fill the cache; only found pages are kept.
 */
export const mountPage = <Query,>(
  router: Router,
  { context, cache, stamp }: PageServices,
  route: PageRoute<Query>,
): void => {
  const inFlight = new Map<string, Promise<Made>>()

  router.get(route.path, async (req, res, next) => {
    const params = req.params as Record<string, string>
    const query = route.query.parse(req.query)
    const key = JSON.stringify([route.path, params, query])
    const currentStamp = await stamp()

    const kept = cache.get(key, currentStamp)
    if (kept) return sendPage(req, res, kept, route)

    const flight = `${currentStamp} ${key}`
    let making = inFlight.get(flight)
    if (!making) {
      making = make(context, route, { params, query }).finally(() => inFlight.delete(flight))
      inFlight.set(flight, making)
    }
    const made = await making
    if (made.kind === 'missing') return next()
    if (made.kind === 'moved') return res.redirect(302, made.to)
    if (made.kind === 'gone') return sendGone(req, res, made.page)
    if (made.keep) cache.put(key, currentStamp, made.page)
    sendPage(req, res, made.page, route)
  })
}

/** A node as a whole document. */
export const renderDocument = (node: VNode): string => `<!doctype html>${render(node)}`

type Made =
  | { kind: 'page'; page: FinishedPage; keep: boolean }
  | { kind: 'moved'; to: string }
  | { kind: 'gone'; page: FinishedPage }
  | { kind: 'missing' }

const make = async <Query,>(
  context: PortalContext,
  route: PageRoute<Query>,
  { params, query }: { params: Record<string, string>; query: Query },
): Promise<Made> => {
  const shell = await loadShell(context)
  const result = await route.load({ reader: context.reader, shell, params, query })
  if (result.kind === 'missing' || result.kind === 'moved') return result
  const page = await finishPage(renderDocument(result.node))
  if (result.kind === 'gone') return { kind: 'gone', page }
  return { kind: 'page', page, keep: result.keep ?? true }
}

/** `no-cache`: browsers keep the page but ask each time, so a publication shows at once. */
const sendPage = (
  req: Request,
  res: Response,
  page: FinishedPage,
  { isPersonal = false }: { isPersonal?: boolean },
): void => {
  if (isPersonal) res.setHeader('X-Robots-Tag', 'noindex, noarchive')
  sendFinished({
    req,
    res,
    page,
    contentType: 'text/html; charset=utf-8',
    cacheControl: isPersonal ? 'private, no-cache' : 'public, no-cache',
  })
}

/** Never kept by anyone: a notice of withdrawal may itself be changed. */
const sendGone = (req: Request, res: Response, page: FinishedPage): void => {
  res.status(410)
  sendFinished({
    req,
    res,
    page,
    contentType: 'text/html; charset=utf-8',
    cacheControl: 'no-store',
  })
}
