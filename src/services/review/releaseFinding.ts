import { recordAudit } from '../recordAudit'
import { Refusal } from '../Refusal'
import { actorName, transactionally, type ServiceContext } from '../serviceContext'
import { NO_COPY, openCase, stateOf } from './openCase'
import { privacyOf } from './privacyOf'

/**
 * The secrecy reviewer lets a finding of the privacy guard pass, with the ground. It counts for this datum
 * at this place in this copy; the datum itself is not written down.
 */
export const releaseFinding = ({
  context,
  disclosureId,
  key,
  ground,
}: {
  context: ServiceContext
  disclosureId: string
  key: string
  ground: string
}): Promise<void> =>
  transactionally(context, async (inside) => {
    const { payload, req, actor, now } = inside
    const current = await openCase(inside, disclosureId)
    const mayRelease = current.chain
      .reviewersOf('secrecy')
      .some(({ person }) => person.id === actor?.id)
    if (!actor || (!mayRelease && actor.unit !== current.unitId)) throw new Refusal(NO_COPY, 404)
    if (!mayRelease) throw new Refusal('个人信息只能由保密审查员放行', 403)
    if (current.authorIds.includes(actor.id)) throw new Refusal('撰写过这份稿件的人不能放行', 403)
    if (stateOf(current.disclosure) !== 'reviewing') throw new Refusal('只有审核中的稿件可以放行')
    const finding = (await privacyOf(inside, current)).views.find((one) => one.key === key)
    if (!finding) throw new Refusal('没有这处发现，稿件可能已经修改，请刷新')
    if (finding.released) return
    await payload.create({
      collection: 'privacy-releases',
      data: {
        disclosure: disclosureId,
        unit: current.unitId,
        findingKey: key,
        kind: finding.kind,
        where: finding.where,
        masked: finding.masked,
        ground,
        reviewer: actor.id,
        reviewerName: actorName(inside),
        at: now.toISOString(),
      },
      depth: 0,
      overrideAccess: true,
      req,
    })
    await recordAudit(inside, {
      act: '放行个人信息',
      subject: current.disclosure.title,
      record: { collection: 'disclosures', id: disclosureId },
      reason: ground,
      details: { kind: finding.kind, where: finding.where, masked: finding.masked },
    })
  })
