import type { PublicDisclosure } from '../../../domain/publication/publicRecords'
import type { PublicSubsidy } from '../../../domain/publication/publicSubsidies'
import { SUBSIDY_KINDS } from '../../../domain/subsidy/subsidyFields'
import { sevenElementsOf } from '../../../domain/subsidy/policy/sevenElements'
import { findProjection, putProjections, removeProjection } from '../../../repositories/publicStore'
import { idOf } from '../../../repositories/scope'
import { findEditions } from '../../../repositories/subsidyPolicies'
import type { ServiceContext } from '../../serviceContext'

/** Shows a policy in its newest edition with the earlier ones, or takes it away when none is public. */
export const projectSubsidy = async (context: ServiceContext, series: string): Promise<void> => {
  const [newest, ...earlier] = await shownEditions(context, series)
  if (!newest) return removeProjection(context, { kind: 'subsidy', id: series })
  const record: PublicSubsidy = {
    ...newest.facts,
    id: series,
    unit: newest.unit,
    publishedOn: newest.publishedOn,
    disclosureId: newest.disclosureId,
    editions: earlier.map(({ facts, publishedOn, disclosureId }) => ({
      ...facts,
      publishedOn,
      disclosureId,
    })),
  }
  await putProjections(context, [
    {
      kind: 'subsidy',
      id: series,
      units: [record.unit.code],
      state: record.kind ?? '',
      sortKey: `${record.department}\n${record.name}`,
      words: [
        ...Object.values(sevenElementsOf(record)),
        record.kind ? SUBSIDY_KINDS[record.kind] : '',
        record.unit.name,
      ].join('\n'),
      data: record,
    },
  ])
}

/** From what is public, never from working copies: one under correction says what is not public yet. */
const shownEditions = async (context: ServiceContext, series: string) => {
  const shown = []
  for (const edition of await findEditions(context, series)) {
    if (edition.inForce === false) continue
    const record = await findProjection<PublicDisclosure>(context, {
      kind: 'disclosure',
      id: idOf(edition.disclosure) ?? '',
    })
    if (record?.subsidy)
      shown.push({
        facts: record.subsidy,
        unit: record.unit,
        publishedOn: record.publishedOn,
        disclosureId: record.id,
      })
  }
  return shown
}
