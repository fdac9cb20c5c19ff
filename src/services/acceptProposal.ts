import type { ItemProposal } from '../payload-types'
import { compareAndSet } from '../repositories/compareAndSet'
import { idOf, idsOf } from '../repositories/scope'
import { recordAudit } from './recordAudit'
import { Refusal } from './Refusal'
import { transactionally, type ServiceContext } from './serviceContext'

export type AcceptProposalOptions = {
  context: ServiceContext
  proposalId: string
  editionId: string
  /** Needed for a new item. */
  code?: string
  /** Of a new item, where the proposal names none. */
  domain?: string
  reply: string
}

/** Takes a proposal into a draft edition: as a draft version, or as a removal. */
export const acceptProposal = (
  options: AcceptProposalOptions,
): Promise<{ version: string | null }> =>
  transactionally(options.context, async (context) => {
    const { payload, req, now, actor } = context
    const proposal = await payload.findByID({
      collection: 'item-proposals',
      id: options.proposalId,
      depth: 0,
      overrideAccess: true,
      disableErrors: true,
      req,
    })
    if (!proposal) throw new Refusal('没有这条建议', 404)
    if (proposal.state !== 'submitted') throw new Refusal('此建议已经答复')
    const edition = await payload.findByID({
      collection: 'checklist-editions',
      id: options.editionId,
      depth: 0,
      overrideAccess: true,
      disableErrors: true,
      req,
    })
    if (edition?.state !== 'draft') throw new Refusal('只能采纳入草拟中的清单版次')

    const version =
      proposal.kind === 'remove'
        ? await addRemoval(context, proposal, edition.id)
        : await addDraft(context, proposal, options)
    const accepted = await compareAndSet(context, {
      collection: 'item-proposals',
      id: proposal.id,
      expect: { state: { equals: 'submitted' } },
      data: {
        state: 'accepted',
        reply: options.reply,
        edition: edition.id,
        version,
        decidedAt: now.toISOString(),
        decidedBy: actor?.id,
      },
    })
    if (!accepted) throw new Refusal('此建议已经答复')
    await recordAudit(context, {
      act: '采纳清单调整建议',
      subject: proposal.name,
      reason: options.reply,
      details: { edition: edition.number },
    })
    return { version }
  })

const addRemoval = async (
  { payload, req }: ServiceContext,
  proposal: ItemProposal,
  editionId: string,
): Promise<null> => {
  const edition = await payload.findByID({
    collection: 'checklist-editions',
    id: editionId,
    depth: 0,
    overrideAccess: true,
    req,
  })
  await payload.update({
    collection: 'checklist-editions',
    id: editionId,
    data: {
      removedItems: [...new Set([...idsOf(edition.removedItems), idOf(proposal.item) ?? ''])],
      removalReason: [edition.removalReason, `${proposal.name}：${proposal.reason}`]
        .filter(Boolean)
        .join('\n'),
    },
    depth: 0,
    overrideAccess: true,
    req,
  })
  return null
}

const addDraft = async (
  { payload, req }: ServiceContext,
  proposal: ItemProposal,
  { editionId, code, domain }: AcceptProposalOptions,
): Promise<string> => {
  if (proposal.kind === 'new' && !code) throw new Refusal('新增事项须填写编号')
  if (proposal.kind === 'new' && !domain && !proposal.domain)
    throw new Refusal('建议没有写明领域，请选择新事项的领域')
  const unit = await payload.findByID({
    collection: 'units',
    id: idOf(proposal.unit) ?? '',
    depth: 0,
    overrideAccess: true,
    req,
  })
  const elements = (proposal.content ?? '')
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter(Boolean)
  const isNew = proposal.kind === 'new'
  const version = await payload.create({
    collection: 'item-versions',
    data: {
      item: idOf(proposal.item) ?? undefined,
      edition: editionId,
      name: proposal.name,
      changeReason: proposal.reason,
      changeBasis: proposal.basis,
      state: 'draft',
      ...(elements.length > 0
        ? { contentElements: elements.map((label) => ({ label, required: true })) }
        : isNew
          ? { contentElements: [{ label: proposal.name, required: true }] }
          : {}),
      ...(proposal.timeLimitText
        ? { timeLimitText: proposal.timeLimitText }
        : isNew
          ? { timeLimitText: ARTICLE_26_TEXT, timeLimitAssumed: true }
          : {}),
      ...(isNew
        ? {
            code,
            domain: domain ?? idOf(proposal.domain),
            publishingOrgan: unit.name,
            owningScope: 'units',
            owningUnits: [unit.id],
            methods: ['proactive'],
          }
        : {}),
    } as never,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return version.id
}

/** 政府信息公开条例 26: the limit of whatever names none. */
export const ARTICLE_26_TEXT = '自信息形成或者变更之日起20个工作日内'
