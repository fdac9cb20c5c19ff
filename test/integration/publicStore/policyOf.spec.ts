import { beforeAll, expect, it } from '@jest/globals'
import type { PublicReader } from '../../../src/domain/publication/publicReader'
import { createPublicReader } from '../../../src/repositories/publicReader'
import { putProjections } from '../../../src/repositories/publicStore'
import { installationOf } from '../../../src/services/installation'
import { withdrawDisclosure } from '../../../src/services/review/withdrawDisclosure'
import { aCounty, type County } from '../../support/aCounty'
import { aDisclosure, itemsInForce } from '../../support/builders'
import { describeOnEachDatabase } from '../../support/databases'
import { publish } from '../../support/publish'

describeOnEachDatabase('The document of the library that a publication is', (open) => {
  let county: County
  let reader: PublicReader
  const ids: string[] = []

  beforeAll(async () => {
    county = await aCounty(await open(), { items: [] })
    const { payload, people, units, domain } = county
    const [item] = await itemsInForce(county.at('2026-01-01', people.keeper), {
      effectiveFrom: '2026-01-01',
      items: [{ code: '01-1', name: '政策文件', domain: domain.id, owners: [units.finance.id] }],
    })
    reader = createPublicReader({ payload, publicFiles: installationOf(payload).publicFiles })
    for (const number of ['县财发〔2026〕1号', '县财发〔2026〕2号', '']) {
      const context = county.at('2026-09-01', people.editor)
      const draft = await aDisclosure(context, { item: item?.id ?? '', formedOn: '2026-09-01' })
      if (number)
        await payload.update({
          collection: 'disclosures',
          id: draft.id,
          data: {
            kind: 'policy',
            policy: { documentNumber: number, issuers: '县财政局', dateMade: '2026-09-01' },
          },
          overrideAccess: true,
          req: context.req,
        })
      await publish(county, { at: '2026-09-01', editor: people.editor, disclosureId: draft.id })
      ids.push(draft.id)
    }
    // One from a gazette has no disclosure.
    await putProjections(county.at('2026-09-01', people.keeper), [
      { kind: 'policy', id: 'from-a-gazette', data: { id: 'from-a-gazette' } },
    ])
  })

  const numberOf = async (id: string | undefined) =>
    (await reader.policyOf(id ?? ''))?.documentNumber ?? null

  it('is found by the disclosure, each its own', async () => {
    expect(await Promise.all(ids.map(numberOf))).toEqual([
      '县财发〔2026〕1号',
      '县财发〔2026〕2号',
      null,
    ])
    expect((await reader.policyOf(ids[0] ?? ''))?.path).toBe(`/disclosures/${ids[0]}`)
  })

  it.each(['', 'nobody', '|'])('is none for %j', async (id) => {
    expect(await reader.policyOf(id)).toBeNull()
  })

  it('goes with the publication when that is withdrawn', async () => {
    await withdrawDisclosure({
      context: county.at('2026-09-02', county.people.leader),
      disclosureId: ids[0] ?? '',
      ground: '《中华人民共和国政府信息公开条例》第十五条',
      reason: '公开有误',
    })
    expect(await numberOf(ids[0])).toBeNull()
    expect(await numberOf(ids[1])).toBe('县财发〔2026〕2号')
  })
})
