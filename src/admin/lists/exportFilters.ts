type Tree = Map<string, Tree | string>

/**
 * What the address of a list says of its rows: its filter as the JSON of a `where` (see `whereQuery`),
 * and the words in its search box. Page, order and columns are left out.
 */
export const exportFilters = (listQuery: string): { filters: string; search: string } => {
  const query = new URLSearchParams(listQuery)
  const where: Tree = new Map()
  for (const [name, value] of query) {
    const keys = keysOf(name)
    if (keys) put(where, keys, value)
  }
  return { filters: JSON.stringify(asJson(where)), search: query.get('search') ?? '' }
}

/** `where[or][0][title][like]` as its keys; null for what is no filter. */
const keysOf = (name: string): string[] | null =>
  /^where(\[[^[\]]*\])+$/.test(name)
    ? [...name.matchAll(/\[([^[\]]*)\]/g)].map(([, key]) => key ?? '')
    : null

const put = (tree: Tree, [key = '', ...rest]: string[], value: string): void => {
  // `[in][]=a&[in][]=b`: the next place of the list.
  const place = key === '' ? String(tree.size) : key
  if (rest.length === 0) {
    tree.set(place, value)
    return
  }
  const known = tree.get(place)
  const branch: Tree = known instanceof Map ? known : new Map()
  tree.set(place, branch)
  put(branch, rest, value)
}

const asJson = (tree: Tree): unknown => {
  const entries = [...tree].map(
    ([key, value]) => [key, value instanceof Map ? asJson(value) : value] as const,
  )
  const isList = entries.length > 0 && entries.every(([key]) => /^\d+$/.test(key))
  return isList
    ? entries.sort(([a], [b]) => Number(a) - Number(b)).map(([, value]) => value)
    : Object.fromEntries(entries)
}
