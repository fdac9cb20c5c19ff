import type { CellDoubt, DirectoryReading, DirectoryRow } from '../directory/directoryReading'
import type { MatchableUnit } from '../directory/matchUnits'
import { stripSpace } from '../directory/tidyText'
import { changedFields, type ComparableVersion, type FieldChange } from '../editionDifference'
import { createItemMatch } from './itemMatch'
import { createCodeGiver } from './itemCodes'
import { nameRows } from './itemNames'
import { versionOfRow } from './versionOfRow'

/** The county's own records that a directory is read against. */
export type CountyCatalogue = {
  /** The versions in force, or those of the edition that the directory is to change. */
  items: readonly ComparableVersion[]
  /** Every code that was ever given to an item. */
  takenCodes: ReadonlySet<string>
  units: readonly MatchableUnit[]
  domains: readonly { name: string; order: number }[]
}

/** A row of the directory as the item version it would become, and how that stands to the catalogue. */
export type PlannedItem = {
  sheet: string
  row: number
  kind: 'added' | 'changed' | 'same'
  version: ComparableVersion
  owningOffice: string
  /** The source printed no limit: Article 26's is put in, to be confirmed. */
  timeLimitAssumed: boolean
  /** Against the version in force. */
  fields: FieldChange[]
  doubts: CellDoubt[]
}

export type DirectoryPlan = {
  items: PlannedItem[]
  /** Items of the directory's domains that no row names. */
  missing: { itemId: string; code: string; name: string; domain: string }[]
}

/**
 * What a standard directory would add to the county's catalogue, change or leave out. A row is an item
 * that is there already when domain, path and content agree, or else domain and name; its code and its
 * name stay then. Nothing is decided here.
 */
export const planDirectory = (
  reading: DirectoryReading,
  county: CountyCatalogue,
): DirectoryPlan => {
  const rows = reading.tables.flatMap((table) =>
    table.rows.map((row) => ({ row, domainName: table.domainName ?? '' })),
  )
  const names = nameRows(rows.map(({ row }) => row))
  const match = createItemMatch(county.items)
  const giveCode = createCodeGiver(county)
  const items = rows.map(({ row, domainName }, at): PlannedItem => {
    const read = versionOfRow({ row, domainName, name: names[at] ?? '', county })
    const known = match(read.version)
    const version: ComparableVersion = known
      ? {
          ...keptSpelling(read.version, known),
          itemId: known.itemId,
          versionId: known.versionId,
          code: known.code,
          name: known.name,
        }
      : { ...read.version, code: giveCode(read.version.domain) }
    const fields = known ? changedFields(known, version) : []
    return {
      ...{ sheet: row.sheet, row: row.row, version, fields },
      owningOffice: row.office,
      timeLimitAssumed: read.timeLimitAssumed,
      kind: known ? (fields.length > 0 ? 'changed' : 'same') : 'added',
      doubts: [...row.doubts, ...read.doubts],
    }
  })
  return { items, missing: missingOf(items, county) }
}

/** A directory is read without white space; a text that differs in nothing else stays as it is in force. */
const keptSpelling = (read: ComparableVersion, known: ComparableVersion): ComparableVersion => {
  const kept = (text: string, before: string): string =>
    stripSpace(text) === stripSpace(before) ? before : text
  const keptAll = (texts: readonly string[], before: readonly string[]): readonly string[] =>
    texts.length === before.length &&
    texts.every((text, at) => stripSpace(text) === stripSpace(before[at] ?? ''))
      ? before
      : texts
  return {
    ...read,
    path: keptAll(read.path, known.path),
    contentElements: keptAll(read.contentElements, known.contentElements),
    legalBases: keptInAnyOrder(read.legalBases, known.legalBases),
    owningUnits: keptInAnyOrder(read.owningUnits, known.owningUnits),
    timeLimitText: kept(read.timeLimitText, known.timeLimitText),
    publishingOrgan: kept(read.publishingOrgan, known.publishingOrgan),
    channels: keptAll(read.channels, known.channels),
    audience: kept(read.audience, known.audience),
  }
}

/** Titles within titles lose their inner brackets in many directories. */
const keptInAnyOrder = (texts: readonly string[], before: readonly string[]): readonly string[] => {
  const keyOf = (all: readonly string[]): string =>
    all
      .map((text) => stripSpace(text).replace(/[《》〈〉]/g, ''))
      .sort()
      .join('\n')
  return keyOf(texts) === keyOf(before) ? before : texts
}

const missingOf = (
  items: readonly PlannedItem[],
  county: CountyCatalogue,
): DirectoryPlan['missing'] => {
  const named = new Set(items.map(({ version }) => version.itemId))
  const domains = new Set(items.map(({ version }) => version.domain))
  return county.items
    .filter(({ itemId, domain }) => domains.has(domain) && !named.has(itemId))
    .map(({ itemId, code, name, domain }) => ({ itemId, code, name, domain }))
}

/** Where a row stands, as one text. */
export const placeOf = ({ sheet, row }: Pick<DirectoryRow, 'sheet' | 'row'>): string =>
  `${sheet}!${row}`
