import { DOMAIN_ALIASES } from './domainAliases'
import { stripSpace } from './tidyText'

const NAMES: readonly (readonly [alias: string, domain: string])[] = Object.entries(DOMAIN_ALIASES)
  .flatMap(([domain, aliases]) => [domain, ...aliases].map((alias) => [alias, domain] as const))
  .sort(([left], [right]) => right.length - left.length)

/**
 * The one of the 26 domains that a title, the name of a sheet or a cell of 领域 names; null for none, and for
 * a text that names several. Ordinals (（三）, 03) and the name of the county do not disturb.
 */
export const recogniseDomain = (text: string): string | null => {
  const words = stripSpace(text).normalize('NFKC')
  const before = /^(.*?)领域/u.exec(words)?.[1]
  return domainIn(before ?? words) ?? (before === undefined ? null : domainIn(words))
}

/** Longer names first, each taken out once found: 社会救助 is not also 救助. */
const domainIn = (text: string): string | null => {
  const found = new Set<string>()
  let rest = text
  for (const [alias, domain] of NAMES) {
    if (!rest.includes(alias)) continue
    found.add(domain)
    rest = rest.replaceAll(alias, '\n')
  }
  return found.size === 1 ? [...found][0]! : null
}
