import express from 'express'
import type { PublicReader } from '../domain/publication/publicReader'
import type { WritePublicTable } from '../domain/publication/publicTable'
import { createContentStamp } from './contentStamp'
import { createPageCache } from './cache'
import type { PortalClock, PortalContext, PortalLog } from './portalContext'
import { assetRouter } from './routes/assetRouter'
import { catalogueRoute } from './routes/catalogueRoute'
import { disclosureListRoute } from './routes/disclosureListRoute'
import { disclosureRoute } from './routes/disclosureRoute'
import { errorHandler, notFoundHandler } from './routes/errorHandlers'
import { fileHandler } from './routes/fileHandler'
import { homeRoute } from './routes/homeRoute'
import { interpretationListRoute } from './routes/interpretationListRoute'
import { itemRoute } from './routes/itemRoute'
import { mountPage } from './routes/pageRoute'
import { paymentBatchRoute } from './routes/paymentBatchRoute'
import { paymentListRoute } from './routes/paymentListRoute'
import { createLookupLimits, type LookupLimits } from './routes/paymentLookupLimits'
import { paymentLookupRouter } from './routes/paymentLookupRouter'
import { paymentVillageRoute } from './routes/paymentVillageRoute'
import { policyListRoute } from './routes/policyListRoute'
import { policyRoute } from './routes/policyRoute'
import { robotsHandler, sitemapHandler } from './routes/robotHandlers'
import { siteMapRoute } from './routes/siteMapRoute'
import { standingPageRoute } from './routes/standingPageRoute'
import { subsidyDownloadHandler } from './routes/subsidyDownloadHandler'
import { subsidyListRoute } from './routes/subsidyListRoute'
import { subsidyPrintRoute } from './routes/subsidyPrintRoute'
import { subsidyRoute } from './routes/subsidyRoute'
import { unitListRoute } from './routes/unitListRoute'
import { unitRoute } from './routes/unitRoute'
import { versionRoute } from './routes/versionRoute'
import { securityHeaders } from './securityHeaders'

export type CreatePortalOptions = {
  reader: PublicReader
  clock: PortalClock
  log?: PortalLog
  /** `https://www.example.gov.cn`; without it the site's own domain is used. */
  baseUrl?: string
  /** Makes spreadsheets of public lists. */
  writeTable?: WritePublicTable | null
  /** How often households may be asked about. */
  lookupLimits?: LookupLimits
  /** How long an answer about a household takes at least, in milliseconds. */
  lookupAnswerMs?: number
}

const LOOKUP_ANSWER_MS = 250

/** Finished pages kept in memory; about 5,000 pages of this site. Bounds a crawler's effect on memory. */
const CACHE_BYTES = 64 * 1024 * 1024

/**
 * The public site as an Express router: HTML, files, sitemap. It answers every address it is given
 * (404 and 500 included), so mount it last, after the admin and the API.
 */
export const createPortal = ({
  reader,
  clock,
  log = silentLog,
  baseUrl = '',
  writeTable = null,
  lookupLimits = createLookupLimits(),
  lookupAnswerMs = LOOKUP_ANSWER_MS,
}: CreatePortalOptions): express.Router => {
  const context: PortalContext = {
    ...{ reader, clock, log, writeTable },
    baseUrl: baseUrl.replace(/\/+$/, ''),
  }
  const pages = {
    context,
    cache: createPageCache({ maxBytes: CACHE_BYTES }),
    stamp: createContentStamp(context),
  }

  const router = express.Router({ caseSensitive: true })
  router.use(securityHeaders())
  router.use(assetRouter())

  mountPage(router, pages, homeRoute)
  mountPage(router, pages, catalogueRoute)
  mountPage(router, pages, itemRoute)
  mountPage(router, pages, disclosureListRoute)
  mountPage(router, pages, disclosureRoute)
  mountPage(router, pages, versionRoute)
  mountPage(router, pages, policyListRoute)
  mountPage(router, pages, policyRoute)
  mountPage(router, pages, interpretationListRoute)
  mountPage(router, pages, subsidyListRoute)
  mountPage(router, pages, subsidyPrintRoute)
  mountPage(router, pages, subsidyRoute)
  router.get('/subsidies.:format', subsidyDownloadHandler(context))
  mountPage(router, pages, paymentListRoute)
  mountPage(router, pages, paymentBatchRoute)
  mountPage(router, pages, paymentVillageRoute)
  router.use(paymentLookupRouter({ context, limits: lookupLimits, answerMs: lookupAnswerMs }))
  mountPage(router, pages, unitListRoute)
  mountPage(router, pages, unitRoute)
  mountPage(router, pages, standingPageRoute)
  mountPage(router, pages, siteMapRoute)

  router.get('/files/:hash/:name', fileHandler(context))
  router.get('/sitemap.xml', sitemapHandler(context))
  router.get('/robots.txt', robotsHandler(context))

  router.use(notFoundHandler(context))
  router.use(errorHandler(context))
  return router
}

const silentLog: PortalLog = { error: () => undefined }
