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
  const disclosure = await first('/disclosures', 'main table a[href^="/disclosures/"]')
  await page.goto(`${site.origin}/`)
  const standing = await page
    .locator('a[href^="/pages/"]')
    .evaluateAll((links) => [...new Set(links.map((link) => link.getAttribute('href') ?? ''))])
  return [
    { name: 'home', path: '/' },
    { name: 'catalogue', path: '/catalogue' },
    { name: 'catalogue, second page', path: '/catalogue?page=2' },
    { name: 'item', path: await first('/catalogue', 'main table a[href^="/catalogue/"]') },
    { name: 'disclosures', path: '/disclosures' },
    { name: 'disclosure', path: disclosure },
    { name: 'units', path: '/units' },
    { name: 'unit', path: await first('/units', 'main a[href^="/units/"]') },
    { name: 'site map', path: await first('/', 'footer a[href*="map"]') },
    ...standing.map((path) => ({ name: `standing page ${path}`, path })),
    { name: 'an address that is not there', path: '/no-such-page' },
  ]
}
