import { maskBody } from '../../domain/publication/bodyAddresses'
import { elementPlaces } from '../../domain/publication/elementPlaces'
import { isEditable } from '../../domain/publication/disclosureState'
import { maskPersonalData } from '../../domain/privacy/maskPersonalData'
import { findingKey } from '../../domain/privacy/privacyDigest'
import type { PartFinding } from '../../domain/privacy/scanParts'
import { compareAndSet } from '../../repositories/compareAndSet'
import { recordAudit } from '../recordAudit'
import { Refusal } from '../Refusal'
import { transactionally, type ServiceContext } from '../serviceContext'
import { openCase, refuseStrangers, stateOf } from './openCase'
import { privacyOf } from './privacyOf'

/** Masks what the guard found in title, elements and body: all of it, or the findings named. */
export const maskFindings = ({
  context,
  disclosureId,
  keys,
}: {
  context: ServiceContext
  disclosureId: string
  keys?: readonly string[] | undefined
}): Promise<{ masked: number }> =>
  transactionally(context, async (inside) => {
    const current = await openCase(inside, disclosureId)
    refuseStrangers(inside, current)
    if (!isEditable(stateOf(current.disclosure)))
      throw new Refusal('稿件正在审核或者已经公开，请先撤回修改再遮盖')
    const { blocking, views } = await privacyOf(inside, current)
    const maskable = new Set(views.filter((view) => view.maskable).map(({ key }) => key))
    const chosen = blocking.filter((finding) => {
      const key = findingKey(finding)
      return maskable.has(key) && (!keys || keys.includes(key))
    })
    if (chosen.length === 0) throw new Refusal('没有可以遮盖的内容；附件中的须修改后重新上传')
    const { title, elements, body } = current.content
    const places = elementPlaces(elements)
    const at = (where: string): PartFinding[] => chosen.filter((one) => one.where === where)
    const moved = await compareAndSet(inside, {
      collection: 'disclosures',
      id: disclosureId,
      expect: { state: { equals: stateOf(current.disclosure) } },
      data: {
        title: maskPersonalData(title, at('标题')),
        elements: elements.map((entry) => ({
          ...entry,
          text: maskPersonalData(entry.text, at(places.get(entry.key) ?? '')),
        })) as never,
        body: (body && maskBody(body, chosen)) as never,
        // Whoever masks changes the text, and so is none of its reviewers.
        authors: [...new Set([...current.authorIds, ...(inside.actor ? [inside.actor.id] : [])])],
        saveNumber: (current.disclosure.saveNumber ?? 0) + 1,
        updatedAt: inside.now.toISOString(),
      },
    })
    if (!moved) throw new Refusal('稿件刚刚被他人办理，请刷新后再试', 409)
    await recordAudit(inside, {
      act: '遮盖个人信息',
      subject: current.disclosure.title,
      record: { collection: 'disclosures', id: disclosureId },
      details: { masked: chosen.map(({ kind, where }) => `${where}：${kind}`) },
    })
    return { masked: chosen.length }
  })
