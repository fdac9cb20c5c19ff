/** Addresses of the ledger with a filter, in the shape that the list's own filter form reads. */
export type LedgerCondition = {
  field: string
  operator: 'equals' | 'in' | 'greater_than_equal' | 'less_than' | 'less_than_equal'
  value: string | readonly string[]
}

/** `/admin/collections/obligations` with all conditions joined by "and". */
export const obligationList = (conditions: readonly LedgerCondition[] = []): string => {
  const query = whereQuery(conditions)
  return query === '' ? LEDGER : `${LEDGER}?${query}`
}

/** The conditions as the query string `where[or][0][and][n][field][operator]=value`. */
export const whereQuery = (conditions: readonly LedgerCondition[]): string =>
  conditions
    .flatMap(({ field, operator, value }, index) => {
      const name = `where[or][0][and][${index}][${field}][${operator}]`
      return typeof value === 'string'
        ? [pair(name, value)]
        : value.map((one, n) => pair(`${name}[${n}]`, one))
    })
    .join('&')

const LEDGER = '/admin/collections/obligations'

const pair = (name: string, value: string): string =>
  `${encodeURIComponent(name)}=${encodeURIComponent(value)}`
