import type { ReviewableContent } from '../../../domain/publication/reviewableContent'
import { readSubsidyGroup } from '../../../domain/subsidy/policy/subsidyGroup'
import { subsidyProblems } from '../../../domain/subsidy/policy/subsidyProblems'
import type { Disclosure } from '../../../payload-types'
import { idOf } from '../../../repositories/scope'
import type { ServiceContext } from '../../serviceContext'
import { placeInSeries } from './placeInSeries'

/** What a copy of a subsidy policy lacks before it may be submitted; nothing for every other kind. */
export const subsidyProblemsOf = async (
  context: ServiceContext,
  { disclosure, content }: { disclosure: Disclosure; content: ReviewableContent },
): Promise<string[]> => {
  if (!content.subsidy) return []
  const group = readSubsidyGroup(content.subsidy)
  const { problems } = await placeInSeries(context, {
    disclosureId: disclosure.id,
    unitId: idOf(disclosure.unit) ?? '',
    group,
  })
  return [...subsidyProblems({ title: content.title, group }), ...problems]
}
