import { RECIPIENT_KINDS, SUBSIDY_KINDS } from '../domain/subsidy/subsidyFields'
import type { SubsidyListQuery } from './query'

/** What a list that is taken away is called: one of some policies must not pass for the whole catalogue. */
export const subsidyListTitle = (county: string, query: SubsidyListQuery): string =>
  `${county}惠民惠农财政补贴政策目录清单${chosenBy(query) === '' ? '' : '（部分）'}`

/** By what a list is filtered, in the words of its form; `''` for the whole. */
export const chosenBy = ({ keyword, department, recipientKind, kind }: SubsidyListQuery): string =>
  [
    keyword && `含“${keyword}”`,
    department && `主管部门为${department}`,
    recipientKind && `补贴对象为${RECIPIENT_KINDS[recipientKind]}`,
    kind && `补贴种类为${SUBSIDY_KINDS[kind]}`,
  ]
    .filter(Boolean)
    .join('，')
