/** The address that exports what the list shows: its filter, its search and its order, all pages. */
export const ledgerExport = (format: 'xlsx' | 'csv', listQuery: string): string => {
  const query = new URLSearchParams(listQuery)
  for (const name of [...query.keys()]) if (!EXPORTED.test(name)) query.delete(name)
  const text = query.toString()
  return `/api/obligations/ledger/${format}${text === '' ? '' : `?${text}`}`
}

const EXPORTED = /^(where\[|search$|sort$)/
