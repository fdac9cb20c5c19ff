import type { ReviewableContent } from '../../domain/publication/reviewableContent'
import type { Disclosure } from '../../payload-types'
import { recordAudit } from '../recordAudit'
import { Refusal } from '../Refusal'
import { transactionally, type ServiceContext } from '../serviceContext'
import { paymentFieldsOf } from '../subsidy/publication/paymentContentOf'
import { openOwnCase, takeStep } from './openCase'

/**
 * Opens a published copy for a correction: a new version that goes the whole way through review, while
 * the public keeps seeing the present one.
 */
export const correctDisclosure = ({
  context,
  disclosureId,
  reason,
}: {
  context: ServiceContext
  disclosureId: string
  reason: string
}): Promise<void> =>
  transactionally(context, async (inside) => {
    const current = await openOwnCase(inside, disclosureId, 'correct')
    await takeStep(inside, current, {
      event: 'correct',
      // Every version says anew whether it is urgent.
      set: {
        revision: current.revision + 1,
        correctionReason: reason,
        submittedHash: null,
        urgent: false,
        urgentReason: '',
      },
      // What abandoning the correction goes back to.
      entry: { opinion: reason, content: current.content },
    })
    await recordAudit(inside, {
      act: '开始更正',
      subject: current.disclosure.title,
      record: { collection: 'disclosures', id: disclosureId },
      reason,
    })
  })

/** Gives a correction up: the working copy is again what the public sees. */
export const abandonCorrection = ({
  context,
  disclosureId,
}: {
  context: ServiceContext
  disclosureId: string
}): Promise<void> =>
  transactionally(context, async (inside) => {
    const current = await openOwnCase(inside, disclosureId, 'abandon-correction')
    const start = [...current.reviews].reverse().find(({ act }) => act === 'correct')
    const before = start?.content as unknown as ReviewableContent | undefined
    if (current.revision < 2 || !before) throw new Refusal('这份稿件没有在更正')
    // The lists of files and documents go through Payload: they lie in tables of their own.
    await inside.payload.update({
      collection: 'disclosures',
      id: disclosureId,
      data: workingFields(before, current.disclosure),
      depth: 0,
      overrideAccess: true,
      req: inside.req,
      context: { ...inside.req.context, bySystem: true },
    })
    await takeStep(inside, current, {
      event: 'abandon-correction',
      set: {
        revision: current.revision - 1,
        correctionReason: before.correctionReason,
        submittedHash: start?.contentHash ?? null,
        saveNumber: (current.disclosure.saveNumber ?? 0) + 1,
      },
    })
    await recordAudit(inside, {
      act: '放弃更正',
      subject: current.disclosure.title,
      record: { collection: 'disclosures', id: disclosureId },
    })
  })

/** The fields of a working copy that a content stands for; what the correction filled in besides is emptied. */
const workingFields = (content: ReviewableContent, present: Disclosure): Partial<Disclosure> => {
  const { plan, ...policy } = (content.policy ?? {}) as Record<string, object | undefined>
  return {
    kind: content.kind,
    title: content.title,
    source: content.source,
    formedOn: content.formedOn,
    elements: content.elements as never,
    body: content.body as never,
    attachments: content.attachments.map(({ mediaId }) => mediaId),
    policy: { ...emptied(present.policy), ...policy } as never,
    plan: { ...emptied(present.plan), ...plan } as never,
    interpretation: { ...emptied(present.interpretation), ...content.interpretation } as never,
    subsidy: { ...emptied(present.subsidy), ...content.subsidy } as never,
    ...paymentFieldsOf(content),
  }
}

/** Payload keeps what an update does not name: a group is emptied by naming all of it. */
const emptied = (group: object | null | undefined): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(group ?? {}).map(([name, value]) => [name, Array.isArray(value) ? [] : null]),
  )
