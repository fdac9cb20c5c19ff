/** Does the address of a list show exactly the filter of a link? Page, order and columns do not matter. */
export const sameFilter = (shown: URLSearchParams, href: string): boolean =>
  filterOf(shown) === filterOf(new URLSearchParams(href.split('?')[1] ?? ''))

const filterOf = (query: URLSearchParams): string =>
  [...query]
    .filter(([name]) => name.startsWith('where'))
    .map((pair) => pair.join('='))
    .sort()
    .join('&')
