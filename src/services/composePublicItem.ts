import { OWNING_SCOPES } from '../domain/catalogue/itemContent'
import type { PublicItem } from '../domain/publication/publicRecords'
import { describeClause } from '../domain/time-limits/describeClause'
import { parseTimeLimit } from '../domain/time-limits/parseTimeLimit'
import type { Item, ItemVersion, LegalBase } from '../payload-types'
import { clausesOf } from '../repositories/editions'
import { contentStandardOf } from '../repositories/items'
import { unitRef, type UnitRecord } from '../repositories/units'

export type ComposeItemOptions = {
  version: ItemVersion
  item: Item | undefined
  owners: readonly UnitRecord[]
  domain: PublicItem['domain']
  bases: readonly LegalBase[]
  effectiveFrom: PublicItem['effectiveFrom']
}

/** An item as the public sees it, from its version in force. */
export const composePublicItem = ({
  version,
  item,
  owners,
  domain,
  bases,
  effectiveFrom,
}: ComposeItemOptions): PublicItem => {
  const clauses = clausesOf(version)
  return {
    code: version.code ?? item?.code ?? '',
    name: version.name,
    path: (version.path ?? []).map(({ name }) => name),
    domain,
    contentElements: contentStandardOf(version),
    legalBases: bases.map((basis) => ({
      title: basis.title,
      article: basis.article ?? '',
      documentNumber: basis.documentNumber ?? '',
      url: basis.url ?? '',
    })),
    timeLimit: {
      raw: version.timeLimitText,
      assumed: Boolean(version.timeLimitAssumed) && !version.timeLimitConfirmed,
      readings: clauses.map(describeClause),
      ceiling: clauses.some(({ kind }) => kind === 'promptly' || kind === 'realtime'),
      // The stored flag also stands for an assumed limit, which has a mark of its own.
      needsReview: !version.timeLimitConfirmed && parseTimeLimit(version.timeLimitText).needsReview,
    },
    publishingOrgan: version.publishingOrgan,
    owningUnits: owners.map(unitRef),
    owningText:
      version.owningScope === 'units'
        ? owners.map(({ name }) => name).join('、')
        : OWNING_SCOPES[version.owningScope],
    channels: (version.channels ?? []).map(({ name, requirement }) => ({ name, requirement })),
    audience: version.audience ?? '',
    methods: version.methods,
    levels: version.levels ?? [],
    version: version.number ?? 1,
    effectiveFrom,
    changeReason: version.changeReason,
    sourceNote: version.sourceNote ?? '',
  }
}
