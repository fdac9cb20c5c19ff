import { civilDateAt } from '../domain/calendar/civilDate'
import type { PortalContext } from './portalContext'

/**
 * Says what a page made now is good for: `version/date`. The public store's counter moves in the
 * transaction of every public change; the civil date moves because pages speak of what is due.
 * Concurrent requests share one question to the store, so a page is at most one query behind.
 */
export const createContentStamp = ({ reader, clock }: PortalContext): (() => Promise<string>) => {
  let asking: Promise<number> | null = null

  const ask = (): Promise<number> => {
    asking ??= reader.contentVersion().finally(() => {
      asking = null
    })
    return asking
  }

  return async () => `${await ask()}/${civilDateAt(clock.now())}`
}
