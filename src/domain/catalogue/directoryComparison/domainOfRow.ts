import type { DirectoryRow, DirectoryTable } from '../directory/directoryReading'
import { recogniseDomain } from '../directory/recogniseDomain'
import { stripSpace } from '../directory/tidyText'
import type { CountyCatalogue } from './planDirectory'

type Options = {
  row: Pick<DirectoryRow, 'domain'>
  table: Pick<DirectoryTable, 'title' | 'sheet' | 'domainName'>
  domains: CountyCatalogue['domains']
}

/**
 * The domain of a row by the name that the county has for it: from the 领域 column, the title or the sheet. One of
 * the 26 that the county lacks keeps its national name; any other is `isNew`, for a person to confirm. `''` where
 * nothing names a domain.
 */
export const domainOfRow = ({
  row,
  table,
  domains,
}: Options): { domain: string; isNew: boolean } => {
  const has = (wanted: string): boolean => domains.some(({ name }) => name === wanted)
  if (has(row.domain)) return { domain: row.domain, isNew: false }
  const written = table.domainName || recogniseDomain(row.domain) || row.domain
  if (written === '') return titledDomain({ table, domains })
  const national = recogniseDomain(written) ?? written
  const own = domains.find(
    ({ name }) => name === written || (recogniseDomain(name) ?? name) === national,
  )
  return { domain: own?.name ?? national, isNew: false }
}

/** Later places have domains beyond the 26 (旅游, 统计): the county's own list knows them, or 领域 in the title. */
const titledDomain = ({
  table,
  domains,
}: Pick<Options, 'table' | 'domains'>): { domain: string; isNew: boolean } => {
  const title = stripSpace(table.title)
  const named = domains
    .map(({ name }) => name)
    .filter((name) => title.includes(name) || stripSpace(table.sheet).includes(name))
    .sort((left, right) => right.length - left.length)[0]
  if (named) return { domain: named, isNew: false }
  const [, words = ''] = /^(.*?)领域/u.exec(title) ?? []
  const domain = words
    .replace(/^.*[）):：年]/u, '')
    .replace(/^\p{Script=Han}{1,8}?[县市区旗](?=\p{Script=Han}{2})/u, '')
  return /^\p{Script=Han}[\p{Script=Han}、]{1,11}$/u.test(domain)
    ? { domain, isNew: true }
    : { domain: '', isNew: false }
}
