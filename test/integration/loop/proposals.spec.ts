import { beforeAll, expect, it } from '@jest/globals'
import { acceptProposal } from '../../../src/services/acceptProposal'
import { adoptEdition } from '../../../src/services/adoptEdition'
import { refuseProposal } from '../../../src/services/refuseProposal'
import type { ItemProposal } from '../../../src/payload-types'
import { aCounty, type County } from '../../support/aCounty'
import { aDraftEdition } from '../../support/builders'
import { describeOnEachDatabase } from '../../support/databases'
import { countOf, first, rowsOf } from '../../support/readings'

describeOnEachDatabase('A unit’s proposal', (open) => {
  let county: County
  let editionId: string
  beforeAll(async () => {
    county = await aCounty(await open(), { items: [{ code: '01-1', name: '部门预算' }] })
    const edition = await aDraftEdition(county.at('2026-10-01', county.people.keeper), {
      effectiveFrom: '2026-11-01',
    })
    editionId = edition.id
  })

  const propose = (data: Partial<ItemProposal>) =>
    county.payload.create({
      collection: 'item-proposals',
      data: { kind: 'new', name: '一个事项', reason: '群众咨询多', ...data } as never,
      depth: 0,
      overrideAccess: true,
      req: county.at('2026-10-08', county.people.editor).req,
    })
  const keeper = () => county.at('2026-10-09', county.people.keeper)
  const stored = async (id: string) =>
    first(await rowsOf(county, 'item-proposals', { id: { equals: id } }))

  it('is signed with the unit and the person', async () => {
    expect(await propose({ name: '署名' })).toMatchObject({
      unit: county.units.finance.id,
      proposedBy: county.people.editor.id,
      state: 'submitted',
    })
  })

  it('of a new item becomes a draft version in the edition, and an item when that is adopted', async () => {
    const proposal = await propose({
      name: '农机购置补贴',
      content: '补贴机具种类\n\n 申请条件和程序 ',
      timeLimitText: '自信息形成或者变更之日起7个工作日内',
      domain: county.domain.id,
    })
    const options = { context: keeper(), proposalId: proposal.id, editionId, reply: '采纳' }
    await expect(acceptProposal(options)).rejects.toThrow('须填写编号')
    expect(await stored(proposal.id)).toMatchObject({ state: 'submitted' })
    const { version } = await acceptProposal({ ...options, code: '02-1' })
    const [draft] = await rowsOf(county, 'item-versions', { id: { equals: version } })
    expect(draft).toMatchObject({
      code: '02-1',
      name: '农机购置补贴',
      state: 'draft',
      edition: editionId,
      timeLimitText: '自信息形成或者变更之日起7个工作日内',
      needsReview: false,
      owningUnits: [county.units.finance.id],
      changeReason: '群众咨询多',
    })
    expect(draft?.contentElements.map(({ label }) => label)).toEqual([
      '补贴机具种类',
      '申请条件和程序',
    ])
    expect(await stored(proposal.id)).toMatchObject({
      state: 'accepted',
      reply: '采纳',
      version,
      decidedBy: county.people.keeper.id,
    })
    await expect(acceptProposal({ ...options, code: '02-2' })).rejects.toThrow('已经答复')
  })

  it('without a limit gets Article 26’s, marked as assumed', async () => {
    const proposal = await propose({ name: '无时限', domain: county.domain.id })
    const { version } = await acceptProposal({
      context: keeper(),
      proposalId: proposal.id,
      editionId,
      code: '02-3',
      reply: '',
    })
    const [draft] = await rowsOf(county, 'item-versions', { id: { equals: version } })
    expect(draft).toMatchObject({ timeLimitAssumed: true, needsReview: true })
  })

  it('of a change inherits what it does not speak of', async () => {
    const item = first(county.items).id
    const proposal = await propose({
      kind: 'change',
      item,
      name: '部门预算',
      timeLimitText: '自批准之日起20日内',
      reason: '预算法第十四条',
    })
    const { version } = await acceptProposal({
      context: keeper(),
      proposalId: proposal.id,
      editionId,
      reply: '',
    })
    const [draft] = await rowsOf(county, 'item-versions', { id: { equals: version } })
    expect(draft).toMatchObject({
      item,
      code: '01-1',
      timeLimitText: '自批准之日起20日内',
      publishingOrgan: '县人民政府',
      owningUnits: [county.units.finance.id],
      number: 2,
    })
    expect(draft?.contentElements).toHaveLength(1)
  })

  it('is refused with a reason, once', async () => {
    const versions = await countOf(county, 'item-versions')
    const proposal = await propose({ name: '不采纳的' })
    const refuse = () =>
      refuseProposal({ context: keeper(), proposalId: proposal.id, reply: '已有类似事项' })
    await refuse()
    expect(await stored(proposal.id)).toMatchObject({ state: 'refused', reply: '已有类似事项' })
    await expect(refuse()).rejects.toThrow('已经答复')
    await expect(
      acceptProposal({
        context: keeper(),
        proposalId: proposal.id,
        editionId,
        code: '02-9',
        reply: '',
      }),
    ).rejects.toThrow('已经答复')
    expect(await countOf(county, 'item-versions')).toBe(versions)
  })

  it('goes into drafts only, and takes effect with the edition', async () => {
    const proposal = await propose({
      kind: 'remove',
      item: first(county.items).id,
      name: '删除部门预算',
    })
    await acceptProposal({ context: keeper(), proposalId: proposal.id, editionId, reply: '' })
    const [edition] = await rowsOf(county, 'checklist-editions', { id: { equals: editionId } })
    expect(edition?.removedItems).toEqual([first(county.items).id])

    const late = await propose({ name: '来晚了', domain: county.domain.id })
    await adoptEdition({ context: county.at('2026-10-20', county.people.keeper), editionId })
    await expect(
      acceptProposal({
        context: keeper(),
        proposalId: late.id,
        editionId,
        code: '02-8',
        reply: '',
      }),
    ).rejects.toThrow('草拟中的清单版次')
  })
})
