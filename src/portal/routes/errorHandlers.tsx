/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import { randomUUID } from 'node:crypto'
import type { ErrorRequestHandler, Request, RequestHandler, Response } from 'express'
import { ErrorPage, type ErrorPageProps } from '../pages/ErrorPage'
import type { PortalContext } from '../portalContext'
import { loadShell, shellForError } from '../shell'
import { renderDocument } from './pageRoute'

/** Answers what no page answered: 404, or 405 for a method that the public site does not know. */
export const notFoundHandler =
  (context: PortalContext): RequestHandler =>
  async (req, res) => {
    const shell = await loadShell(context)
    if (req.method === 'GET' || req.method === 'HEAD') {
      return sendError({ req, res, status: 404, shell, kind: 'missing' })
    }
    res.setHeader('Allow', 'GET, HEAD')
    sendError({ req, res, status: 405, shell, kind: 'method' })
  }

/** Names the request so that the log entry can be found, and says nothing of what broke. */
export const errorHandler =
  (context: PortalContext): ErrorRequestHandler =>
  async (error: unknown, req, res, next) => {
    if (res.headersSent) return next(error)
    const status = statusOf(error)
    if (status < 500) {
      return sendError({ req, res, status, shell: await shellForError(context), kind: 'address' })
    }
    const requestId = requestIdOf(req)
    context.log.error({ err: error, requestId, path: req.path }, 'portal request failed')
    sendError({
      req,
      res,
      status: 500,
      shell: await shellForError(context),
      kind: 'failure',
      requestId,
    })
  }

type SendErrorOptions = ErrorPageProps & { req: Request; res: Response; status: number }

const sendError = ({ req, res, status, ...page }: SendErrorOptions): void => {
  const body = Buffer.from(renderDocument(<ErrorPage {...page} />))
  res.status(status)
  res.setHeader('Content-Type', 'text/html; charset=utf-8')
  res.setHeader('Cache-Control', 'no-store')
  res.setHeader('Content-Length', body.length)
  res.end(req.method === 'HEAD' ? undefined : body)
}

/** The server's logger sets `id`; without it the page still needs a name for the log entry. */
const requestIdOf = (req: Request): string => {
  const id = (req as Request & { id?: unknown }).id
  return typeof id === 'string' || typeof id === 'number' ? String(id) : randomUUID()
}

const statusOf = (error: unknown): number => {
  const status = (error as { status?: unknown } | null)?.status
  return typeof status === 'number' && status >= 400 && status < 500 ? status : 500
}
