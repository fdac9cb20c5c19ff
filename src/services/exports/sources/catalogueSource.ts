import type { Where } from 'payload'
import { civilDateAt, formatCivilDate } from '../../../domain/calendar/civilDate'
import {
  DISCLOSURE_METHODS,
  OWNING_SCOPES,
  type DisclosureMethod,
  type OwningScope,
} from '../../../domain/catalogue/itemContent'
import { CATALOGUE_COLUMNS, type CatalogueRow } from '../../../exchange/catalogue/catalogueRow'
import type { ItemVersion } from '../../../payload-types'
import {
  editionInForce,
  findAdoptedEditions,
  findItemVersions,
  type EditionRecord,
} from '../../../repositories/editions'
import { EVERYTHING, idOf, idsOf } from '../../../repositories/scope'
import { countVisible, exportSource, type ExportReader } from '../exportSource'
import { namesOf } from '../namesOf'
import { orderedBatches } from '../orderedBatches'

/** The items in force as one flat table, by code: every element of an item is in its row. */
export const catalogueSource = exportSource<CatalogueRow>({
  collection: 'items',
  columns: CATALOGUE_COLUMNS,
  count: (reader) => countVisible({ ...reader, where: inForce(reader) }, 'items'),
  batches,
  note: async ({ payload, now }) => {
    const today = civilDateAt(now)
    const edition = editionInForce(await findAdoptedEditions({ payload, req: {} }), today)
    return edition
      ? `现行版次：${edition.number}，自${formatCivilDate(edition.effectiveFrom)}起施行`
      : '还没有施行的清单版次'
  },
})

async function* batches(reader: ExportReader): AsyncGenerator<CatalogueRow[]> {
  const scope = { payload: reader.payload, req: {} }
  const names = await readNames(reader)
  for await (const items of orderedBatches(reader, {
    collection: 'items',
    sort: ['code'],
    where: inForce(reader),
  })) {
    const versions = await findItemVersions(
      scope,
      items.flatMap((item) => idOf(item.currentVersion) ?? []),
    )
    yield items.flatMap((item) => {
      const version = versions.get(idOf(item.currentVersion) ?? '')
      return version ? [toRow(version, { code: item.code, names })] : []
    })
  }
}

const inForce = ({ where }: ExportReader): Where => ({
  and: [where, { inForce: { equals: true } }],
})

type Names = {
  unit: (relation: unknown) => string
  domain: (relation: unknown) => string
  bases: ReadonlyMap<string, string>
  editions: ReadonlyMap<string, EditionRecord>
}

const readNames = async ({ payload }: ExportReader): Promise<Names> => {
  const { docs } = await payload.find({ collection: 'legal-bases', ...EVERYTHING })
  const editions = await findAdoptedEditions({ payload, req: {} })
  return {
    unit: await namesOf(payload, 'units'),
    domain: await namesOf(payload, 'domains'),
    bases: new Map(docs.map(({ id, title, article }) => [id, `《${title}》${article ?? ''}`])),
    editions: new Map(editions.map((edition) => [edition.id, edition])),
  }
}

const toRow = (
  version: ItemVersion,
  { code, names }: { code: string; names: Names },
): CatalogueRow => {
  const edition = names.editions.get(idOf(version.edition) ?? '')
  return {
    code: version.code ?? code,
    domain: names.domain(version.domain),
    name: version.name,
    path: (version.path ?? []).map(({ name }) => name),
    elements: version.contentElements.map(({ label, required }) => ({
      label,
      required: required !== false,
    })),
    legalBases: idsOf(version.legalBases).flatMap((id) => names.bases.get(id) ?? []),
    timeLimit: version.timeLimitText,
    publishingOrgan: version.publishingOrgan,
    owners:
      version.owningScope === 'units'
        ? idsOf(version.owningUnits).map(names.unit).join('、')
        : OWNING_SCOPES[version.owningScope as OwningScope],
    owningOffice: version.owningOffice ?? '',
    channels: (version.channels ?? []).map(({ name, requirement }) => ({ name, requirement })),
    audience: version.audience ?? '',
    methods: version.methods.map((method) => DISCLOSURE_METHODS[method as DisclosureMethod]),
    levels: version.levels ?? [],
    version: version.number ?? null,
    edition: edition?.number ?? '',
    effectiveFrom: edition?.effectiveFrom ?? '',
  }
}
