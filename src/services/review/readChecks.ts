import type { ContentChecksView } from '../../domain/office/reviewViews'
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
    wording: [],
    maySubmit: standard.problems.length === 0 && problems.length === 0,
  }
}
