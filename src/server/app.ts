import express, { type Express, type RequestHandler } from 'express'
import type { Logger } from 'pino'
import { pinoHttp } from 'pino-http'
import type { Env } from '../config/env'
import { createPortal } from '../portal/createPortal'
import { CLIENT_ADDRESS_HEADER } from '../domain/audit/origin'
import type { PublicReader } from '../domain/publication/publicReader'
import type { WritePublicTable } from '../domain/publication/publicTable'
import { adminSecurityHeaders } from './adminSecurityHeaders'
import { healthRouter, type HealthDeps } from './healthRouter'
import { metricsRouter, type Metrics } from './metrics'

export type AppDeps = {
  env: Env
  log: Logger
  reader: PublicReader
  writeTable: WritePublicTable
  clock: { now(): Date }
  health: HealthDeps
  metrics: Metrics
  /** Next's handler; absent where this process has no admin. */
  admin: RequestHandler | null
}

const ADMIN_PATHS = ['/admin', '/api', '/_next']

/** The one HTTP application: health and metrics, the admin and API by Next, everything else the portal. */
export const createApp = ({
  env,
  log,
  reader,
  writeTable,
  clock,
  health,
  metrics,
  admin,
}: AppDeps): Express => {
  const app = express()
  app.disable('x-powered-by')
  app.set('trust proxy', env.trustProxy)
  app.use(healthRouter(health))
  app.use(metricsRouter(metrics))
  app.use(
    pinoHttp({
      logger: log,
      customLogLevel: (_req, res, error) =>
        error || res.statusCode >= 500 ? 'error' : res.statusCode >= 400 ? 'info' : 'debug',
    }),
  )
  // Nothing here may read a body: Next needs the untouched stream.
  if (admin) for (const path of ADMIN_PATHS) app.use(path, adminSecurityHeaders, unmounted(admin))
  if (env.roles.has('portal'))
    app.use(createPortal({ reader, writeTable, clock, log, baseUrl: env.siteUrl ?? '' }))
  return app
}

/**
 * Express strips the mount path from `url`; Next wants it whole. Next takes any `x-forwarded-for` for
 * granted, so the address that the proxies we trust vouch for goes under a name of our own.
 */
const unmounted =
  (handler: RequestHandler): RequestHandler =>
  (req, res, next) => {
    req.url = req.originalUrl
    req.headers[CLIENT_ADDRESS_HEADER] = req.ip ?? ''
    return handler(req, res, next)
  }
