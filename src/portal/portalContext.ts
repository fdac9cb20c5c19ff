import type { PublicReader } from '../domain/publication/publicReader'
import type { WritePublicTable } from '../domain/publication/publicTable'

/** Where "now" comes from; the demonstration runs on a simulated clock. */
export type PortalClock = { now(): Date }

/** The part of the structured log (pino) that the portal uses. */
export type PortalLog = { error(details: object, message: string): void }

/** Everything the portal is given. It has no other way to data, time or settings. */
export type PortalContext = {
  reader: PublicReader
  clock: PortalClock
  log: PortalLog
  /** Address of the site without a trailing slash (`https://www.example.gov.cn`), for sitemap and canonical links; empty when unknown. */
  baseUrl: string
  /** Makes spreadsheets of public lists; without it lists are had as JSON alone. */
  writeTable: WritePublicTable | null
}
