import type { CellDoubt, DirectoryReading, DirectoryRow } from '../directory/directoryReading'
import type { MatchableUnit } from '../directory/matchUnits'
import { changedFields, type ComparableVersion, type FieldChange } from '../editionDifference'
import { matchItems } from './itemMatch'
import { createCodeGiver } from './itemCodes'
import { nameRows } from './itemNames'
import { keptValues } from './keptValues'
import { LIMIT_ASSUMED, saidOf, versionOfRow, type VersionOfRow } from './versionOfRow'

/** An item in force. */
export type KnownItem = ComparableVersion & { owningOffice: string }

/** The county's own records that a directory is read against. */
export type CountyCatalogue = {
  /** The versions in force, or those of the edition that the directory is to change. */
  items: readonly KnownItem[]
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
 * What a standard directory would add to the county's catalogue, change or leave out. A row that is an item
 * already (`matchItems`) keeps the item's code and name, and what the row does not change
 * (`keptValues`). Nothing is decided here.
 */
export const planDirectory = (
  reading: DirectoryReading,
  county: CountyCatalogue,
): DirectoryPlan => {
  const rows = reading.tables.flatMap((table) =>
    table.rows.map((row) => ({ row: saidOf(row), table })),
  )
  const names = nameRows(rows.map(({ row }) => row))
  const reads = rows.map(({ row, table }, at) =>
    versionOfRow({ row, table, name: names[at] ?? '', county }),
  )
  const versions = reads.map(({ version }) => version)
  const matches = matchItems({ versions, items: county.items })
  const giveCode = createCodeGiver(county)
  const items = rows.map(({ row }, at): PlannedItem => {
    const read = reads[at]!
    const known = matches[at] ?? null
    const place = { sheet: row.sheet, row: row.row, owningOffice: row.office }
    if (known) return knownItem({ ...{ row, read, known }, place })
    return {
      ...place,
      version: { ...read.version, code: giveCode(read.version.domain) },
      kind: 'added',
      fields: [],
      timeLimitAssumed: read.timeLimitAssumed,
      doubts: [...row.doubts, ...read.doubts],
    }
  })
  return { items, missing: missingOf(items, county) }
}

const knownItem = ({
  row,
  read,
  known,
  place,
}: {
  row: DirectoryRow
  read: VersionOfRow
  known: KnownItem
  place: Pick<PlannedItem, 'sheet' | 'row' | 'owningOffice'>
}): PlannedItem => {
  const { itemId, versionId, code, name } = known
  const version = {
    ...keptValues({ read: read.version, known, row }),
    ...{ itemId, versionId, code, name },
  }
  const fields = [...changedFields(known, version), ...changedOffice({ row, known })]
  const doubts = read.doubts.map((doubt) =>
    doubt.reason === LIMIT_ASSUMED ? { ...doubt, reason: LIMIT_KEPT } : doubt,
  )
  return {
    ...place,
    version,
    kind: fields.length > 0 ? 'changed' : 'same',
    fields,
    timeLimitAssumed: false,
    doubts: [...row.doubts, ...doubts],
  }
}

const LIMIT_KEPT = '没有写明公开时限，沿用现行版次的，请确认'

/** 责任科室 is the county's own and no part of an edition; a source without it takes none away. */
const changedOffice = ({ row, known }: { row: DirectoryRow; known: KnownItem }): FieldChange[] =>
  row.office === '' || row.office === known.owningOffice
    ? []
    : [{ label: '责任科室', before: known.owningOffice, after: row.office }]

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
