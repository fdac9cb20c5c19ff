import { LRUCache } from 'lru-cache'
import type { FinishedPage } from './finishPage'

export type PageCache = {
  /** The page kept under a key, unless it was made under another stamp. */
  get(key: string, stamp: string): FinishedPage | undefined
  put(key: string, stamp: string, page: FinishedPage): void
  /** How many pages and bytes are held. */
  size(): { pages: number; bytes: number }
}

/**
 * Finished anonymous pages, bounded by bytes. The first request under a new stamp drops everything;
 * a page that was begun under an old stamp and finishes late is not kept, so a withdrawn publication
 * cannot come back through the cache.
 */
export const createPageCache = ({ maxBytes }: { maxBytes: number }): PageCache => {
  const pages = new LRUCache<string, FinishedPage>({
    maxSize: maxBytes,
    // One huge page must not push out all the others.
    maxEntrySize: Math.ceil(maxBytes / 8),
    sizeCalculation: (page, key) => page.raw.length + page.br.length + page.gz.length + key.length,
  })
  let current = ''

  return {
    get: (key, stamp) => {
      if (stamp !== current) {
        pages.clear()
        current = stamp
      }
      return pages.get(key)
    },
    put: (key, stamp, page) => {
      if (stamp === current) pages.set(key, page)
    },
    size: () => ({ pages: pages.size, bytes: pages.calculatedSize }),
  }
}
