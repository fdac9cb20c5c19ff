import type { InterpretationReport } from '../../domain/office/policyViews'
import { interpretationFigures } from '../../domain/policy/interpretationFigures'
import { EVERYTHING, idOf, idsOf } from '../../repositories/scope'
import { findAllUnits } from '../../repositories/units'
import type { ServiceContext } from '../serviceContext'

/** 解读覆盖率 and 原创解读比例, unit by unit and for the county, of what was published in a period. */
export const reportInterpretations = async ({
  context,
  from,
  to,
}: {
  context: ServiceContext
  from: string
  to: string
}): Promise<InterpretationReport> => {
  const { payload, req } = context
  const documents = await payload.find({
    collection: 'policy-documents',
    where: {
      and: [
        { publishedOn: { greater_than_equal: from } },
        { publishedOn: { less_than_equal: to } },
      ],
    },
    req,
    ...EVERYTHING,
  })
  const copies = await payload.find({
    collection: 'disclosures',
    where: {
      and: [
        { kind: { equals: 'interpretation' } },
        // One that is being corrected is public all the while.
        { publication: { exists: true } },
        { state: { not_equals: 'withdrawn' } },
      ],
    },
    req,
    ...EVERYTHING,
  })
  const rows = documents.docs.map((document) => ({
    unitId: idOf(document.unit),
    needsInterpretation: document.needsInterpretation ?? false,
    interpretations: copies.docs
      .filter(({ interpretation }) => idsOf(interpretation?.documents).includes(document.id))
      .map(({ interpretation }) => ({ original: interpretation?.original !== false })),
  }))
  const units = (await findAllUnits(context)).flatMap(({ id, name }) => {
    const own = rows.filter(({ unitId }) => unitId === id)
    return own.length > 0 ? [{ unit: { id, name }, figures: interpretationFigures(own) }] : []
  })
  return { from, to, units, total: interpretationFigures(rows) }
}
