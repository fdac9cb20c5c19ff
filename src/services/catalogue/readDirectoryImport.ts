import type { DirectoryImportState } from '../../domain/catalogue/directoryImportState'
import {
  placeOf,
  planDirectory,
  type PlannedItem,
} from '../../domain/catalogue/directoryComparison/planDirectory'
import { OWNING_SCOPES } from '../../domain/catalogue/itemContent'
import type { DirectoryImportView, DirectoryItemView } from '../../domain/office/directoryViews'
import { EVERYTHING, idOf } from '../../repositories/scope'
import type { ServiceContext } from '../serviceContext'
import { openDirectoryImport } from './openDirectoryImport'
import { readCountyCatalogue } from './readCountyCatalogue'

/** A directory beside the catalogue as it stands now. */
export const readDirectoryImport = async (
  context: ServiceContext,
  id: string,
): Promise<DirectoryImportView> => {
  const { record, reading } = await openDirectoryImport(context, id)
  const county = await readCountyCatalogue(context)
  const plan = planDirectory(reading, county)
  const rows = new Map(
    reading.tables.flatMap((table) => table.rows.map((row) => [placeOf(row), row] as const)),
  )
  const { docs: editions } = await context.payload.find({
    collection: 'checklist-editions',
    where: { or: [{ state: { equals: 'draft' } }, { id: { equals: idOf(record.edition) ?? '' } }] },
    sort: '-effectiveFrom',
    req: context.req,
    ...EVERYTHING,
  })
  const edition = editions.find((one) => one.id === idOf(record.edition))
  return {
    id,
    fileName: record.fileName,
    state: record.state as DirectoryImportState,
    tables: reading.tables.map(({ sheet, title, domainName, rows: own }) => ({
      ...{ sheet, title, rows: own.length },
      domain: domainName ?? '',
    })),
    doubts: reading.doubts,
    items: plan.items.map((item) => viewOf(item, rows.get(placeOf(item))?.raw ?? [])),
    missing: plan.missing,
    domains: county.domains.map(({ name }) => name),
    editions: editions
      .filter(({ state }) => state === 'draft')
      .map((one) => ({ id: one.id, number: one.number, effectiveFrom: one.effectiveFrom })),
    edition: edition ? { id: edition.id, number: edition.number } : null,
  }
}

const viewOf = (
  { sheet, row, kind, version, fields, doubts }: PlannedItem,
  raw: DirectoryItemView['raw'],
): DirectoryItemView => ({
  ...{ sheet, row, kind, fields, doubts, raw },
  code: version.code,
  name: version.name,
  domain: version.domain,
  path: version.path.join(' › '),
  content: version.contentElements.join('；'),
  timeLimitText: version.timeLimitText,
  publishingOrgan: version.publishingOrgan,
  owners:
    version.owningScope === 'units'
      ? version.owningUnits.join('、')
      : OWNING_SCOPES[version.owningScope],
})
