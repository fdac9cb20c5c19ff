import { stripSpace } from '../directory/tidyText'
import type { ComparableVersion } from '../editionDifference'

/**
 * The item in force that each version read from a directory is, or null: by domain, path and content; else by
 * domain and path, where the path stands once on either side; else by domain and name. The surer way goes
 * first for all rows, and an item answers once, so that two rows are never the same item.
 */
export const matchItems = <Item extends ComparableVersion>({
  versions,
  items,
}: {
  versions: readonly ComparableVersion[]
  items: readonly Item[]
}): (Item | null)[] => {
  const found: (Item | null)[] = versions.map(() => null)
  const taken = new Set<Item>()
  for (const { keyOf, onlyOnce } of WAYS) {
    const candidates = groupBy(items, keyOf)
    const wanted = groupBy(versions, keyOf)
    versions.forEach((version, at) => {
      const key = keyOf(version)
      const same = candidates.get(key) ?? []
      if (found[at] || (onlyOnce && (same.length > 1 || wanted.get(key)!.length > 1))) return
      const item = same.find((one) => !taken.has(one))
      if (!item) return
      taken.add(item)
      found[at] = item
    })
  }
  return found
}

type KeyOf = (version: ComparableVersion) => string

const pathKey: KeyOf = ({ domain, path }) => [domain, path.join('>')].map(plain).join('|')

const contentKey: KeyOf = (version) =>
  `${pathKey(version)}|${plain(version.contentElements.map(withoutMark).join(';'))}`

const nameKey: KeyOf = ({ domain, name }) => [domain, name].map(plain).join('|')

const WAYS: readonly { keyOf: KeyOf; onlyOnce: boolean }[] = [
  { keyOf: contentKey, onlyOnce: false },
  { keyOf: pathKey, onlyOnce: true },
  { keyOf: nameKey, onlyOnce: false },
]

const withoutMark = (element: string): string => element.replace(/（可选）$/, '')

const plain = (text: string): string => stripSpace(text).normalize('NFKC')

const groupBy = <One extends ComparableVersion>(
  all: readonly One[],
  keyOf: KeyOf,
): Map<string, One[]> => {
  const groups = new Map<string, One[]>()
  for (const one of all) {
    const group = groups.get(keyOf(one))
    if (group) group.push(one)
    else groups.set(keyOf(one), [one])
  }
  return groups
}
