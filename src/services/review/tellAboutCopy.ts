import type { ReviewComment } from '../../domain/office/reviewViews'
import { reviewMessage, reviewShortText } from '../../notifications/messages/reviewMessage'
import { findAllUnits } from '../../repositories/units'
import { installationOf } from '../installation'
import type { ServiceContext } from '../serviceContext'
import { withoutPersonalData } from '../withoutPersonalData'
import { tellPersons, type Told, type TellPersonsOptions } from '../tellPersons'
import type { ReviewCase } from './openCase'

type Copy = Pick<ReviewCase, 'disclosure' | 'unitId'>

export type AboutCopy = Pick<TellPersonsOptions, 'persons' | 'key' | 'kind'> & {
  call: string
  details?: readonly string[]
  comments?: readonly ReviewComment[]
}

/** Tells persons about a copy; an urgent one is mailed at once. */
export const tellAboutCopy = async (
  context: ServiceContext,
  { disclosure, unitId }: Copy,
  { persons, key, kind, call, details, comments }: AboutCopy,
): Promise<Told[]> => {
  const { payload, req } = context
  const options = { depth: 0, overrideAccess: true, req } as const
  const site = await payload.findGlobal({ slug: 'site-settings', ...options })
  const state = await payload.findGlobal({ slug: 'system-state', ...options })
  const unit = (await findAllUnits(context)).find(({ id }) => id === unitId)
  const isUrgent = disclosure.urgent ?? false
  const input = {
    title: withoutPersonalData(disclosure.title),
    unitName: unit?.name ?? '',
    call,
    details: details?.map(withoutPersonalData),
    comments: comments?.map(({ part, quote, text }) => ({
      part,
      quote: withoutPersonalData(quote),
      text: withoutPersonalData(text),
    })),
    urgent: isUrgent,
    address: `${installationOf(payload).siteUrl}/admin/collections/disclosures/${disclosure.id}`,
    site: { siteName: site.siteName ?? '', isDemonstration: state.demonstration ?? false },
  }
  return tellPersons(context, {
    persons,
    key: `${disclosure.id}|${key}`,
    kind,
    content: reviewMessage(input),
    shortText: reviewShortText(input),
    disclosureId: disclosure.id,
    isUrgent,
  })
}
