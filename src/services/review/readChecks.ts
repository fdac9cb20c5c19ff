import type { ContentChecksView, WordingView } from '../../domain/office/reviewViews'
import { findWording } from '../../domain/wording/findWording'
import type { ContentPart } from '../../domain/privacy/contentPart'
import { wordingListOf } from '../wordingListOf'
import type { ServiceContext } from '../serviceContext'
import { contentProblemsOf } from './contentProblems'
import { openCase } from './openCase'
import { privacyOf } from './privacyOf'
import { refuseUnseen } from './readReview'

/** Everything that is checked before a copy goes out, as it is saved now. */
export const readChecks = async ({
  context,
  disclosureId,
}: {
  context: ServiceContext
  disclosureId: string
}): Promise<ContentChecksView> => {
  const current = await openCase(context, disclosureId)
  refuseUnseen(context, current)
  const { standard, problems } = await contentProblemsOf(context, current)
  const privacy = await privacyOf(context, current)
  return {
    required: standard.required,
    met: standard.met,
    elements: standard.problems,
    problems,
    privacy: privacy.views,
    privacyAdvice: privacy.adviceViews,
    wording: await wordingOf(context, privacy.parts),
    maySubmit: standard.problems.length === 0 && problems.length === 0,
  }
}

const MOST_WORDS = 100

const wordingOf = async (
  context: ServiceContext,
  parts: readonly ContentPart[],
): Promise<WordingView[]> => {
  const list = await wordingListOf(context)
  return parts
    .flatMap((part) => textsOf(part).map((text) => ({ where: part.where, text })))
    .flatMap(({ where, text }) =>
      findWording(text, list).map(({ wrong, right, kindLabel, note }) => ({
        where,
        wrong,
        right,
        kindLabel,
        note,
      })),
    )
    .slice(0, MOST_WORDS)
}

const textsOf = (part: ContentPart): string[] =>
  part.kind === 'text' ? [part.text] : part.rows.map((row) => row.join('\n'))
