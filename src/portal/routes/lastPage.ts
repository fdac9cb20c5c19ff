import type { Paged } from '../../domain/publication/publicReader'
import { listHref } from '../links'

export type LastPageOptions = {
  path: string
  query: Readonly<Record<string, string | number | undefined>> & { page: number }
  list: Paged<unknown>
}

/** Where a request beyond the last page is sent; null when the page exists. Page 1 always does. */
export const lastPageHref = ({ path, query, list }: LastPageOptions): string | null => {
  const last = Math.max(1, list.pageCount)
  return query.page > last ? listHref(path, { ...query, page: last }) : null
}
