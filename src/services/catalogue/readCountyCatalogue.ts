import type { CountyCatalogue } from '../../domain/catalogue/directoryComparison/planDirectory'
import { civilDateAt } from '../../domain/calendar/civilDate'
import { editionInForce, findAdoptedEditions, findItemVersions } from '../../repositories/editions'
import { EVERYTHING } from '../../repositories/scope'
import { toComparable } from '../editionContents'
import type { ServiceContext } from '../serviceContext'

/** The county's catalogue as a directory is compared with it: the items in force, units, domains. */
export const readCountyCatalogue = async (context: ServiceContext): Promise<CountyCatalogue> => {
  const { payload, req, now } = context
  const editions = await findAdoptedEditions(context)
  const current = editionInForce(editions, civilDateAt(now)) ?? editions.at(-1)
  const versions = await findItemVersions(context, current?.versionIds ?? [])
  const [items, units, domains] = await Promise.all([
    payload.find({ collection: 'items', req, ...EVERYTHING }),
    payload.find({ collection: 'units', sort: 'order', req, ...EVERYTHING }),
    payload.find({ collection: 'domains', sort: 'order', req, ...EVERYTHING }),
  ])
  return {
    items: (await toComparable(context, [...versions.values()])).map((item) => ({
      ...item,
      owningOffice: versions.get(item.versionId)?.owningOffice ?? '',
    })),
    takenCodes: new Set(items.docs.map(({ code }) => code)),
    units: units.docs.map(({ code, name, shortName, aliases, level }) => ({
      code,
      name,
      shortName,
      aliases: (aliases ?? []).map((alias) => alias.name),
      level,
    })),
    domains: domains.docs.map(({ name, order }) => ({ name, order: order ?? 100 })),
  }
}
