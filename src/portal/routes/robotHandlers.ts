import type { RequestHandler } from 'express'
import { civilDateAt, type CivilDate } from '../../domain/calendar/civilDate'
import type { Paged, PublicReader } from '../../domain/publication/publicReader'
import { disclosureHref, itemHref, policyHref, standingPageHref, unitHref } from '../links'
import type { PortalContext } from '../portalContext'
import { baseUrlOf } from '../shell'

/** The protocol's own bound for one sitemap file (sitemaps.org). */
const MAX_ADDRESSES = 50_000
const BATCH = 500

/** A demonstration keeps out of search engines: its figures must not be found as a real county's. */
export const robotsHandler =
  ({ reader, baseUrl }: PortalContext): RequestHandler =>
  async (_req, res) => {
    const site = await reader.site()
    const base = baseUrlOf({ baseUrl, site })
    const lines = [
      'User-agent: *',
      site.demonstration ? 'Disallow: /' : 'Disallow: /admin',
      ...(base && !site.demonstration ? [`Sitemap: ${base}/sitemap.xml`] : []),
    ]
    res
      .type('text/plain')
      .set('Cache-Control', 'public, max-age=3600')
      .send(`${lines.join('\n')}\n`)
  }

/** Every public page for search engines. Needs the site's address, so without one there is none. */
export const sitemapHandler =
  ({ reader, clock, baseUrl }: PortalContext): RequestHandler =>
  async (_req, res, next) => {
    const base = baseUrlOf({ baseUrl, site: await reader.site() })
    if (!base) return next()
    const entries = (await collectEntries(reader, civilDateAt(clock.now()))).slice(0, MAX_ADDRESSES)
    const urls = entries.map(
      ({ href, changedOn }) =>
        `<url><loc>${escapeXml(base + href)}</loc>${changedOn ? `<lastmod>${changedOn}</lastmod>` : ''}</url>`,
    )
    res
      .type('application/xml')
      .set('Cache-Control', 'public, max-age=3600')
      .send(
        `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('\n')}\n</urlset>\n`,
      )
  }

type Entry = { href: string; changedOn?: string }

const collectEntries = async (reader: PublicReader, today: CivilDate): Promise<Entry[]> => {
  const [pages, units] = await Promise.all([reader.pages(), reader.units()])
  const items = await allPages((page) => reader.items({ page, pageSize: BATCH }))
  const disclosures = await allPages((page) => reader.disclosures({ page, pageSize: BATCH }))
  const policies = await allPages((page) => reader.policies({ today, page, pageSize: BATCH }))
  return [
    ...['/', '/catalogue', '/disclosures', '/policies', '/interpretations', '/units'].map(
      (href) => ({ href }),
    ),
    ...pages.map((page) => ({ href: standingPageHref(page.slug), changedOn: page.updatedOn })),
    ...units.map((unit) => ({ href: unitHref(unit.code) })),
    ...items.map((item) => ({ href: itemHref(item.code), changedOn: item.effectiveFrom })),
    ...disclosures.map((one) => ({ href: disclosureHref(one.id), changedOn: one.publishedOn })),
    // The others have their page as disclosures.
    ...policies
      .filter(({ id, path }) => path === policyHref(id))
      .map(({ path, publishedOn }) => ({ href: path, changedOn: publishedOn ?? undefined })),
  ]
}

const allPages = async <T>(read: (page: number) => Promise<Paged<T>>): Promise<T[]> => {
  const first = await read(1)
  const docs = [...first.docs]
  for (let page = 2; page <= first.pageCount && docs.length < MAX_ADDRESSES; page += 1) {
    docs.push(...(await read(page)).docs)
  }
  return docs
}

const escapeXml = (text: string): string =>
  text.replace(/[<>&'"]/g, (char) => `&#${char.charCodeAt(0)};`)
