/** Addresses of the ledger with a filter. */
export type LedgerCondition = {
  field: string
  operator: 'equals' | 'in' | 'greater_than_equal' | 'less_than_equal'
  value: string | readonly string[]
}

/** `/admin/collections/obligations` with all conditions joined by "and". */
export const obligationList = (conditions: readonly LedgerCondition[] = []): string => {
  const query = whereQuery(conditions)
  return `${LEDGER}?${query === '' ? ALL : query}`
}

/**
 * The conditions as a query string, in the shape of the list's own filter form
 * (`where[or][0][and][n][field][operator]`), so that a person can go on from there.
 *
 * That form knows no ranges of a text field and silently turns them into "equals". A filter with a
 * range is therefore wrapped in one more `and`: the form leaves alone what it cannot read, the
 * database reads it all the same, and the toolbar says what is shown.
 */
export const whereQuery = (conditions: readonly LedgerCondition[]): string => {
  const isRange = conditions.some(({ operator }) => operator.endsWith('_equal'))
  const base = isRange ? 'where[or][0][and][0][and]' : 'where[or][0][and]'
  return conditions
    .flatMap(({ field, operator, value }, index) => {
      const name = `${base}[${index}][${field}][${operator}]`
      return typeof value === 'string'
        ? [pair(name, value)]
        : value.map((one, n) => pair(`${name}[${n}]`, one))
    })
    .join('&')
}

const LEDGER = '/admin/collections/obligations'

/** A bare address would open the ledger with the open tasks (see `LedgerStart`). */
const ALL = 'sort=dueDate'

const pair = (name: string, value: string): string =>
  `${encodeURIComponent(name)}=${encodeURIComponent(value)}`
