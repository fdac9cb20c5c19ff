/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import { listHref } from '../links'

type PaginationProps = {
  path: string
  query: Readonly<Record<string, string | number | undefined>>
  page: number
  pageCount: number
}

/** Pages shown on either side of the present one. */
const NEIGHBOURS = 2

/** Links through a long list; nothing when one page holds it all. */
export const Pagination = ({ path, query, page, pageCount }: PaginationProps) => {
  if (pageCount <= 1) return null
  const hrefOf = (target: number) => listHref(path, { ...query, page: target })
  return (
    <nav class="pages" aria-label="分页">
      <ul>
        {page > 1 && (
          <li>
            <a href={hrefOf(page - 1)} rel="prev">
              上一页
            </a>
          </li>
        )}
        {shownPages(page, pageCount).map((entry, index) =>
          entry === 'gap' ? (
            <li key={`gap-${index}`} class="pages__gap" aria-hidden="true">
              …
            </li>
          ) : (
            <li key={entry}>
              <a
                href={hrefOf(entry)}
                aria-label={`第${entry}页`}
                aria-current={entry === page ? 'page' : undefined}
              >
                {entry}
              </a>
            </li>
          ),
        )}
        {page < pageCount && (
          <li>
            <a href={hrefOf(page + 1)} rel="next">
              下一页
            </a>
          </li>
        )}
      </ul>
    </nav>
  )
}

/** First, last, and the present page's neighbours, with gaps between. */
export const shownPages = (page: number, pageCount: number): (number | 'gap')[] => {
  const near = Array.from({ length: NEIGHBOURS * 2 + 1 }, (_, index) => page - NEIGHBOURS + index)
  const wanted = [...new Set([1, ...near, pageCount])].filter((one) => one >= 1 && one <= pageCount)
  return wanted.flatMap((one, index) => {
    const before = wanted[index - 1]
    return before !== undefined && one - before > 1 ? ['gap' as const, one] : [one]
  })
}
