import { civilDateAt, type CivilDate } from '../domain/calendar/civilDate'
import type { PublicPage, PublicSite } from '../domain/publication/publicRecords'
import type { PortalContext } from './portalContext'
import { otherPages, statutoryBlocks, type NavEntry } from './standingPages'

/** What every page needs around its content: the site, its navigation, and the day it is made. */
export type Shell = {
  site: PublicSite
  nav: NavEntry[]
  pages: PublicPage[]
  otherPages: PublicPage[]
  today: CivilDate
  /** Address of the site without a trailing slash; empty when unknown. */
  baseUrl: string
}

export const loadShell = async (context: PortalContext): Promise<Shell> => {
  const { reader, clock } = context
  const [site, pages] = await Promise.all([reader.site(), reader.pages()])
  const ordered = [...pages].sort((a, b) => a.order - b.order)
  const shell: Shell = {
    site,
    nav: statutoryBlocks(ordered),
    pages: ordered,
    otherPages: otherPages(ordered),
    today: civilDateAt(clock.now()),
    baseUrl: baseUrlOf({ baseUrl: context.baseUrl, site }),
  }
  lastShells.set(context, shell)
  return shell
}

/**
 * The shell of an error page: the present one, or the last one known while the store cannot be read
 * (the demonstration's banner must stand on every page), or none when there never was one.
 */
export const shellForError = async (context: PortalContext): Promise<Shell | null> => {
  try {
    return await loadShell(context)
  } catch {
    return lastShells.get(context) ?? null
  }
}

/** Never from the Host header: a page that is cached must not repeat what one visitor sent. */
export const baseUrlOf = ({ baseUrl, site }: { baseUrl: string; site: PublicSite }): string =>
  baseUrl || (site.siteDomain ? `https://${site.siteDomain}` : '')

const lastShells = new WeakMap<PortalContext, Shell>()
