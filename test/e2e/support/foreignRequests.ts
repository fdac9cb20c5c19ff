import type { BrowserContext } from 'playwright-core'
import { site } from './site'

/** Collects every request of the context that leaves the site; data and blob addresses leave nothing. */
export const foreignRequests = (context: BrowserContext): string[] => {
  const found: string[] = []
  context.on('request', (request) => {
    const { protocol, origin } = new URL(request.url())
    if (protocol !== 'data:' && protocol !== 'blob:' && origin !== site.origin)
      found.push(request.url())
  })
  context.on('page', (page) =>
    page.on('websocket', (socket) => {
      found.push(socket.url())
    }),
  )
  return found
}
