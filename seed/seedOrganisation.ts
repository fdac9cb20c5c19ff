import type { Payload } from 'payload'
import type { CountyData } from './schema'

/** Ids by code. */
export type Ids = ReadonlyMap<string, string>

export type Organisation = { units: Ids; domains: Ids; legalBases: Ids }

/** Units with their aliases and supervisors, villages, domains, legal bases, duties. */
export const seedOrganisation = async (
  payload: Payload,
  county: CountyData,
): Promise<Organisation> => {
  const units = new Map<string, string>()
  for (const [order, unit] of county.units.entries()) {
    const doc = await payload.create({
      collection: 'units',
      data: {
        code: unit.code,
        name: unit.name,
        shortName: unit.shortName,
        level: unit.level,
        disclosing: unit.disclosureSubject,
        aliases: unit.aliases.map((name) => ({ name })),
        supervisingUnit: unit.supervisingUnit ? units.get(unit.supervisingUnit) : undefined,
        order,
        note: unit.note,
      },
      depth: 0,
      overrideAccess: true,
    })
    units.set(unit.code, doc.id)
  }
  for (const unit of county.units) {
    const id = units.get(unit.code)
    if (id && unit.supervisingUnit)
      await payload.update({
        collection: 'units',
        id,
        data: { supervisingUnit: units.get(unit.supervisingUnit) },
        depth: 0,
        overrideAccess: true,
      })
  }
  for (const village of county.villages) {
    const township = village.township && units.get(village.township)
    if (township)
      await payload.create({
        collection: 'villages',
        data: { name: village.name, kind: village.kind, township },
        depth: 0,
        overrideAccess: true,
      })
  }
  const domains = new Map<string, string>()
  for (const domain of county.domains) {
    const doc = await payload.create({
      collection: 'domains',
      data: domain,
      depth: 0,
      overrideAccess: true,
    })
    domains.set(domain.code, doc.id)
  }
  const legalBases = new Map<string, string>()
  for (const basis of county['legal-bases']) {
    const doc = await payload.create({
      collection: 'legal-bases',
      data: {
        code: basis.code,
        title: basis.title,
        article: basis.article,
        documentNumber: basis.documentNumber,
        inForceFrom: basis.inForce,
        quotation: basis.verified ? basis.quotation : `${basis.quotation ?? ''}（待核对原文）`,
      },
      depth: 0,
      overrideAccess: true,
    })
    legalBases.set(basis.code, doc.id)
  }
  for (const duty of county.duties)
    await payload.create({
      collection: 'duties',
      data: {
        code: duty.code,
        title: duty.title,
        text: duty.text,
        leadUnits: duty.leadUnits.flatMap((code) => units.get(code) ?? []),
        rhythm: duty.rhythm,
        sourcePoint: duty.sourcePoint,
      },
      depth: 0,
      overrideAccess: true,
    })
  return { units, domains, legalBases }
}
