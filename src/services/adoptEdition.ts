import { civilDateAt } from '../domain/calendar/civilDate'
import { compareAndSet } from '../repositories/compareAndSet'
import { findAdoptedEditions } from '../repositories/editions'
import { draftContents } from './editionContents'
import { generateObligations } from './generateObligations'
import { openEdition } from './openEdition'
import { projectCatalogue } from './projectCatalogue'
import { recordAudit } from './recordAudit'
import { Refusal } from './Refusal'
import { transactionally, type ServiceContext } from './serviceContext'

/**
 * Adopts a draft edition: its contents are frozen, and it is in force from its date by itself. It may
 * not take effect before the one adopted last, or history would change under closed obligations.
 */
export const adoptEdition = async ({
  context,
  editionId,
}: {
  context: ServiceContext
  editionId: string
}): Promise<{ versions: number; inForce: boolean }> => {
  const result = await transactionally(context, (inside) => freeze(inside, editionId))
  await projectCatalogue(context)
  await generateObligations(context)
  return result
}

const freeze = async (
  context: ServiceContext,
  editionId: string,
): Promise<{ versions: number; inForce: boolean }> => {
  const { payload, req, now, actor } = context
  const edition = await openEdition(context, editionId)
  if (edition.state !== 'draft') throw new Refusal('此版次已经通过')
  const latest = (await findAdoptedEditions(context)).at(-1)
  if (latest && edition.effectiveFrom < latest.effectiveFrom)
    throw new Refusal(
      `生效日期不得早于已通过的 ${latest.number}（${latest.effectiveFrom}），否则会改变既往台账的依据`,
    )
  const { base, versions, drafts } = await draftContents(context, edition)
  if (versions.length === 0) throw new Refusal('此版次没有任何事项，不能通过')
  const adopted = await compareAndSet(context, {
    collection: 'checklist-editions',
    id: editionId,
    expect: { state: { equals: 'draft' } },
    data: {
      state: 'adopted',
      adoptedAt: now.toISOString(),
      adoptedOn: civilDateAt(now),
      adoptedBy: actor?.id,
      base: base?.id,
    },
  })
  if (!adopted) throw new Refusal('此版次已经通过')
  await payload.update({
    collection: 'checklist-editions',
    id: editionId,
    data: { versions: versions.map(({ id }) => id) },
    context: { bySystem: true },
    depth: 0,
    overrideAccess: true,
    req,
  })
  for (const draft of drafts)
    await compareAndSet(context, {
      collection: 'item-versions',
      id: draft.id,
      data: { state: 'frozen' },
    })
  await recordAudit(context, {
    act: '通过清单版次',
    subject: edition.number,
    details: { effectiveFrom: edition.effectiveFrom, items: versions.length },
  })
  return { versions: versions.length, inForce: edition.effectiveFrom <= civilDateAt(now) }
}
