import { stripSpace } from '../directory/tidyText'
import type { ComparableVersion } from '../editionDifference'

/**
 * Finds the item in force that a version read from a directory is: by domain, path and content, or by
 * domain and name. An item answers once, so that two rows are never the same item.
 */
export const createItemMatch = (
  items: readonly ComparableVersion[],
): ((version: ComparableVersion) => ComparableVersion | null) => {
  const byContent = new Map<string, ComparableVersion[]>()
  const byName = new Map<string, ComparableVersion[]>()
  for (const item of items) {
    push(byContent, contentKey(item), item)
    push(byName, nameKey(item), item)
  }
  const taken = new Set<string>()
  const take = (candidates: readonly ComparableVersion[] | undefined): ComparableVersion | null => {
    const found = candidates?.find(({ itemId }) => !taken.has(itemId)) ?? null
    if (found) taken.add(found.itemId)
    return found
  }
  return (version) => take(byContent.get(contentKey(version))) ?? take(byName.get(nameKey(version)))
}

const contentKey = ({ domain, path, contentElements }: ComparableVersion): string =>
  [domain, path.join('>'), contentElements.map(withoutMark).join(';')].map(plain).join('|')

const nameKey = ({ domain, name }: ComparableVersion): string => [domain, name].map(plain).join('|')

const withoutMark = (element: string): string => element.replace(/（可选）$/, '')

const plain = (text: string): string => stripSpace(text).normalize('NFKC')

const push = <Value>(map: Map<string, Value[]>, key: string, value: Value): void => {
  const values = map.get(key)
  if (values) values.push(value)
  else map.set(key, [value])
}
