import { beforeAll, describe, expect, it } from '@jest/globals'
import type { PublicReader } from '../../../../src/domain/publication/publicReader'
import type { Disclosure } from '../../../../src/payload-types'
import { createPublicReader } from '../../../../src/repositories/publicReader'
import { installationOf } from '../../../../src/services/installation'
import { correctDisclosure } from '../../../../src/services/review/correctDisclosure'
import { withdrawDisclosure } from '../../../../src/services/review/withdrawDisclosure'
import { aCounty, type County } from '../../../support/aCounty'
import { aDisclosure } from '../../../support/builders'
import { describeOnEachDatabase } from '../../../support/databases'
import { publish } from '../../../support/publish'
import { countOf, first, rowsOf } from '../../../support/readings'
import { reviewing, type Reviewing } from '../../review/reviewing'

const FILLED = {
  basis: '《耕地地力保护补贴实施方案》（湘财农〔2026〕1号）',
  department: '县农业农村局',
  purpose: '保护耕地地力',
  recipients: '拥有耕地承包权的种地农民',
  standard: '每亩100元',
  hotline: '0734-8550000',
}

/** The register of subsidy policies: seven elements, an edition a year. 2 September 2026 is a Wednesday. */
describeOnEachDatabase('The register of subsidy policies', (open) => {
  let county: County
  let steps: Reviewing
  let reader: PublicReader
  beforeAll(async () => {
    county = await aCounty(await open())
    steps = reviewing(county)
    const { payload } = county
    reader = createPublicReader({ payload, publicFiles: installationOf(payload).publicFiles })
  })

  const editor = (day = '2026-09-02') => county.at(day, county.people.editor)
  const write = async (title: string, data: Partial<Disclosure>): Promise<string> => {
    const { id } = await aDisclosure(editor(), {
      item: first(county.items).id,
      formedOn: '2026-09-01',
      title,
    })
    await steps.save(id, { title, ...data })
    return id
  }
  const subsidy = (title: string, given: Disclosure['subsidy'] = {}) =>
    write(title, { kind: 'subsidy', subsidy: { year: 2026, ...FILLED, ...given } })
  const publishOn = (disclosureId: string, at = '2026-09-02') =>
    publish(county, { disclosureId, at })
  const registered = async (disclosureId: string) =>
    first(await rowsOf(county, 'subsidy-policies', { disclosure: { equals: disclosureId } }))
  const shown = async (name: string) =>
    (await reader.subsidies({})).filter((one) => one.name === name)

  describe('an element that is missing', () => {
    it.each([
      ['basis', '文件依据'],
      ['department', '主管部门'],
      ['purpose', '资金用途'],
      ['recipients', '补贴对象'],
      ['standard', '补助标准'],
      ['hotline', '政策解答电话'],
    ])('keeps a policy from review: %s', async (name, label) => {
      const id = await subsidy(`缺${label}的补贴`, { [name]: ' ' })
      await expect(steps.submit(id)).rejects.toThrow(`“${label}”尚未填写`)
      expect((await steps.copyOf(id)).state).toBe('draft')
      expect(await countOf(county, 'subsidy-policies', { disclosure: { equals: id } })).toBe(0)
      expect(await shown(`缺${label}的补贴`)).toEqual([])
    })
  })

  it('shows the next year’s edition in place of the last, and keeps what it was', async () => {
    const last = await subsidy('耕地地力保护补贴', { year: 2025 })
    await publishOn(last)
    const previous = (await registered(last)).id
    const next = await subsidy('耕地地力保护补贴', { previous, standard: '每亩105元' })
    await publishOn(next, '2026-09-03')
    expect(await shown('耕地地力保护补贴')).toMatchObject([
      {
        ...{ year: 2026, standard: '每亩105元', disclosureId: next, publishedOn: '2026-09-03' },
        editions: [{ year: 2025, standard: '每亩100元', disclosureId: last }],
      },
    ])

    const again = await subsidy('耕地地力保护补贴', { previous })
    await expect(steps.submit(again)).rejects.toThrow('2026年度版本已经公开')

    const withdrawal = { disclosureId: next, ground: '《条例》第十五条', reason: '标准有误' }
    await withdrawDisclosure({
      context: county.at('2026-09-04', county.people.leader),
      ...withdrawal,
    })
    expect(await shown('耕地地力保护补贴')).toMatchObject([{ year: 2025, editions: [] }])
  })

  it('changes a year by correction, and says so nowhere before it is public again', async () => {
    const id = await subsidy('农机购置补贴')
    await publishOn(id)
    const entry = await registered(id)
    await correctDisclosure({ context: editor('2026-09-03'), disclosureId: id, reason: '标准有误' })
    await steps.save(id, { subsidy: { year: 2026, ...FILLED, standard: '每台5000元' } })
    expect(await shown('农机购置补贴')).toMatchObject([{ standard: '每亩100元' }])
    await publishOn(id, '2026-09-03')
    expect(await shown('农机购置补贴')).toMatchObject([{ standard: '每台5000元', editions: [] }])
    expect(await registered(id)).toMatchObject({ id: entry.id, standard: '每台5000元' })
  })

  it('links to a document of the library while it is there', async () => {
    const document = await write('关于农机报废补贴的通知', {
      kind: 'policy',
      policy: { documentNumber: '县财发〔2026〕9号', issuers: '县财政局', dateMade: '2026-08-20' },
    })
    await publishOn(document)
    const held = first(
      await rowsOf(county, 'policy-documents', { disclosure: { equals: document } }),
    )
    const id = await subsidy('农机报废补贴', { basis: '', documents: [held.id] })
    await publishOn(id)
    const named = { title: '关于农机报废补贴的通知', documentNumber: '县财发〔2026〕9号' }
    expect(await shown('农机报废补贴')).toMatchObject([
      { documents: [{ ...named, path: `/disclosures/${document}` }] },
    ])
    await withdrawDisclosure({
      context: county.at('2026-09-03', county.people.leader),
      disclosureId: document,
      ground: '《条例》第十五条',
      reason: '重复公开',
    })
    expect(await shown('农机报废补贴')).toMatchObject([{ documents: [{ ...named, path: null }] }])
  })
})
