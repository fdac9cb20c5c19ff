import { beforeAll, expect, it } from '@jest/globals'
import { actOnCardOf } from '../../../src/services/actOnCardOf'
import { runSweep } from '../../../src/services/runSweep'
import type { CardAction } from '../../../src/domain/supervision/cardState'
import type { User } from '../../../src/payload-types'
import { aCounty, type County } from '../../support/aCounty'
import { aDisclosure } from '../../support/builders'
import { describeOnEachDatabase } from '../../support/databases'
import { publish } from '../../support/publish'
import { countOf, first, rowsOf } from '../../support/readings'

/** Formed on 1 September 2026 under 10 working days: yellow on the 16th. */
describeOnEachDatabase('The life of a card', (open) => {
  let county: County
  let disclosureId: string
  let cardId: string
  beforeAll(async () => {
    county = await aCounty(await open(), {
      items: [{ timeLimitText: '自信息形成或者变更之日起10个工作日内' }],
    })
    const draft = await aDisclosure(county.at('2026-09-01', county.people.editor), {
      item: first(county.items).id,
      formedOn: '2026-09-01',
      title: '迟到的信息',
    })
    disclosureId = draft.id
    await runSweep(county.at('2026-09-16'), { mailer: null })
    cardId = first(await rowsOf(county, 'cards')).id
  })

  const act = (person: User, action: CardAction, text = '') =>
    actOnCardOf({ context: county.at('2026-09-17', person), cardId, action, text })
  const card = async () => first(await rowsOf(county, 'cards'))

  it('begins with the facts: what, since when, how late, and the statutory limit beside it', async () => {
    expect(await card()).toMatchObject({
      title: expect.stringContaining('迟到的信息'),
      level: 'yellow',
      state: 'issued',
      issuedOn: '2026-09-16',
      dueDate: '2026-09-15',
      workdaysLate: 1,
      mended: false,
      unit: county.units.finance.id,
      simulated: false,
    })
    expect((await card()).statutoryNote).toContain('尚未超过')
  })

  it('is explained by its own unit, with words, more than once', async () => {
    const { editor, educationEditor, auditor } = county.people
    await expect(act(educationEditor, 'explain', '不关我事')).rejects.toThrow('责任单位')
    await expect(act(auditor, 'explain', '代为说明')).rejects.toThrow('责任单位')
    await expect(act(editor, 'explain', ' ')).rejects.toThrow('请填写情况说明')
    await act(editor, 'explain', '经办人休假')
    await act(editor, 'explain', '已安排补发')
    expect(await card()).toMatchObject({
      state: 'explained',
      history: [
        expect.objectContaining({ event: '发黄牌' }),
        expect.objectContaining({ note: '经办人休假', by: editor.name }),
        expect.objectContaining({ note: '已安排补发', by: editor.name }),
      ],
    })
  })

  it('is closed by the auditor alone, and not before the disclosure is out', async () => {
    const { editor, auditor, keeper } = county.people
    await expect(act(editor, 'close')).rejects.toThrow('监督员')
    await expect(act(keeper, 'close')).rejects.toThrow('监督员')
    await expect(act(auditor, 'close')).rejects.toThrow('整改完成')
    await publish(county, { at: '2026-09-17', disclosureId, editor })
    expect(await card()).toMatchObject({ mended: true, mendedOn: '2026-09-17', state: 'explained' })
    await act(auditor, 'close', '已核实')
    expect(await card()).toMatchObject({ state: 'closed' })
    await expect(act(auditor, 'close')).rejects.toThrow('不能')
  })

  it('is revoked with a reason, stays on record, and is in the audit log', async () => {
    const { auditor } = county.people
    await expect(act(auditor, 'revoke')).rejects.toThrow('必须填写理由')
    await act(auditor, 'revoke', '登记日期有误')
    expect(await card()).toMatchObject({ state: 'revoked' })
    expect(
      await countOf(county, 'audit-log', {
        and: [{ reason: { equals: '登记日期有误' } }, { actor: { equals: auditor.id } }],
      }),
    ).toBe(1)
  })

  it('draws no red card after it, and none of its own level', async () => {
    for (const day of ['2026-09-24', '2026-10-12', '2026-11-02'])
      await runSweep(county.at(day), { mailer: null })
    expect(await countOf(county, 'cards')).toBe(1)
  })
})
