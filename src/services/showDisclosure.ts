import type { PublicDisclosure } from '../domain/publication/publicRecords'
import { plainTextOf } from '../domain/publication/richTextWalk'
import { sevenElementsOf } from '../domain/subsidy/policy/sevenElements'
import { putProjections } from '../repositories/publicStore'
import type { ServiceContext } from './serviceContext'

/** Puts a disclosure into public view, or renews what is there. */
export const showDisclosure = (context: ServiceContext, record: PublicDisclosure): Promise<void> =>
  putProjections(context, [
    {
      kind: 'disclosure',
      id: record.id,
      domain: record.domain.code,
      units: [record.unit.code],
      item: record.item.code,
      state: stateColumn(record),
      sortKey: record.publishedAt,
      words: [
        record.title,
        record.policy?.documentNumber ?? '',
        record.indexNumber ?? '',
        record.elements.map(({ text }) => text).join('\n'),
        plainTextOf(record.body),
        ...(record.subsidy ? Object.values(sevenElementsOf(record.subsidy)) : []),
      ].join('\n'),
      data: record,
    },
  ])

/** `interpretation:scenario`: the kind, and of an interpretation the form; what lists filter by. */
const stateColumn = ({ kind, interpretation }: PublicDisclosure): string =>
  interpretation ? `${kind}:${interpretation.form}` : kind
