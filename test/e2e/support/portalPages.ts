import type { Page } from 'playwright-core'
import { site } from './site'

/** One address of every kind that the portal has, found by its own links, as a visitor would. */
export const portalPages = async (page: Page): Promise<{ name: string; path: string }[]> => {
  const first = async (from: string, links: string): Promise<string> => {
    await page.goto(site.origin + from)
    const href = await page.locator(links).first().getAttribute('href')
    if (!href) throw new Error(`No link ${links} on ${from}`)
    return href
  }
  /** For kinds that a county may not have yet: no link, no page. */
  const every = async (from: string, links: string): Promise<string[]> => {
    await page.goto(site.origin + from)
    return page
      .locator(links)
      .evaluateAll((found) => [...new Set(found.map((one) => one.getAttribute('href') ?? ''))])
  }
  const disclosure = await first('/disclosures', 'main table a[href^="/disclosures/"]')
  const standing = await every('/', 'a[href^="/pages/"]')
  const documents = await every('/policies', 'main table tbody th a')
  const interpretations = await every('/interpretations', 'main table tbody th a')
  return [
    { name: 'home', path: '/' },
    { name: 'catalogue', path: '/catalogue' },
    { name: 'catalogue, second page', path: '/catalogue?page=2' },
    { name: 'item', path: await first('/catalogue', 'main table a[href^="/catalogue/"]') },
    { name: 'disclosures', path: '/disclosures' },
    { name: 'disclosure', path: disclosure },
    { name: 'policy library', path: '/policies' },
    { name: 'policy library, none fits', path: '/policies?year=1949' },
    ...documents.slice(0, 3).map((path) => ({ name: `policy document ${path}`, path })),
    { name: 'interpretations', path: '/interpretations' },
    ...interpretations.slice(0, 3).map((path) => ({ name: `interpretation ${path}`, path })),
    { name: 'units', path: '/units' },
    { name: 'unit', path: await first('/units', 'main a[href^="/units/"]') },
    { name: 'site map', path: await first('/', 'footer a[href*="map"]') },
    ...standing.map((path) => ({ name: `standing page ${path}`, path })),
    { name: 'an address that is not there', path: '/no-such-page' },
  ]
}
