import { civilDateAt, type CivilDate } from '../domain/calendar/civilDate'
import type { PublicSite } from '../domain/publication/publicRecords'
import { editionInForce, findAdoptedEditions } from '../repositories/editions'
import { putProjections } from '../repositories/publicStore'
import { loadSupervisionSettings } from '../repositories/supervisionSettings'
import type { ServiceContext } from './serviceContext'

/** The public record of the site itself: name, foot, edition in force, start of supervision. */
export const projectSite = async (context: ServiceContext): Promise<void> => {
  const { payload, req, now } = context
  const options = { depth: 0, overrideAccess: true, req } as const
  const site = await payload.findGlobal({ slug: 'site-settings', ...options })
  const state = await payload.findGlobal({ slug: 'system-state', ...options })
  const settings = await loadSupervisionSettings(context)
  const edition = editionInForce(await findAdoptedEditions(context), civilDateAt(now))
  const record: PublicSite = {
    county: site.county ?? '',
    siteName: site.siteName ?? '',
    siteDomain: site.siteDomain ?? '',
    siteIdCode: site.siteIdCode ?? '',
    organiser: site.organiser ?? '',
    address: site.address ?? '',
    telephone: site.telephone ?? '',
    email: site.email ?? '',
    icpNumber: site.icpNumber ?? '',
    policeNumber: site.policeNumber ?? '',
    demonstration: state.demonstration ?? false,
    supervisionFrom: settings.supervisionStart as CivilDate | null,
    edition: edition && {
      number: edition.number,
      title: edition.title,
      effectiveFrom: edition.effectiveFrom,
    },
  }
  await putProjections(context, [{ kind: 'site', id: 'site', data: record }])
}
