import type { DirectoryDomainOutput } from '../../exchange/directory/officialLayout'
import { writeDirectory } from '../../exchange/directory/writeDirectory'
import { EVERYTHING, idsOf } from '../../repositories/scope'
import { findItemVersions } from '../../repositories/editions'
import { draftContents, toComparable } from '../editionContents'
import { openEdition } from '../openEdition'
import { recordAudit } from '../recordAudit'
import { Refusal } from '../Refusal'
import type { ServiceContext } from '../serviceContext'

/** An edition of the catalogue in the official layout, all domains or one. */
export const exportDirectory = async (
  context: ServiceContext,
  { editionId, domain }: { editionId: string; domain: string },
): Promise<{ fileName: string; body: AsyncIterable<Uint8Array> }> => {
  const { payload, req } = context
  const edition = await openEdition(context, editionId)
  const versions =
    edition.state === 'draft'
      ? (await draftContents(context, edition)).versions
      : [...(await findItemVersions(context, idsOf(edition.versions))).values()]
  const offices = new Map(versions.map(({ id, owningOffice }) => [id, owningOffice ?? '']))
  const items = (await toComparable(context, versions))
    .map((item) => ({ ...item, owningOffice: offices.get(item.versionId) ?? '' }))
    .sort((one, other) => one.code.localeCompare(other.code))
  const { docs } = await payload.find({
    collection: 'domains',
    sort: 'order',
    req,
    ...EVERYTHING,
  })
  const domains = docs
    .map(({ name }): DirectoryDomainOutput => ({
      name,
      items: items.filter((item) => item.domain === name),
    }))
    .filter(({ name, items: own }) => own.length > 0 && (domain === '' || name === domain))
  if (domains.length === 0) throw new Refusal('此版次没有可以导出的事项')
  await recordAudit(context, {
    act: '导出标准目录',
    subject: edition.number,
    details: { domain, items: items.length },
  })
  const title = `${edition.number}基层政务公开标准目录`
  return {
    fileName: `${title}${domain && `（${domain}）`}.xlsx`,
    body: writeDirectory(title, domains),
  }
}
