import { beforeAll, expect, it } from '@jest/globals'
import type { OpeningStepKey } from '../../../src/domain/office/openingViews'
import { readOpening } from '../../../src/services/opening/readOpening'
import { at } from '../../support/builders'
import { describeOnEachDatabase } from '../../support/databases'
import type { Installation } from '../../support/installation'

describeOnEachDatabase('the steps of opening a county', (open) => {
  let county: Installation
  const step = async (key: OpeningStepKey) => {
    const steps = await readOpening(at(county.payload, '2026-09-01'))
    return steps.find((one) => one.key === key)
  }
  const describeSite = (data: { county?: string; organiser?: string; telephone?: string }) =>
    county.payload.updateGlobal({ slug: 'site-settings', data, overrideAccess: true })

  beforeAll(async () => {
    county = await open()
  })

  it('ask for the name of the county, which nobody has until it is written', async () => {
    await describeSite({ organiser: '新塘县人民政府办公室', telephone: '0734-8550000' })
    expect(await step('site')).toMatchObject({
      done: false,
      standing: expect.stringContaining('县（市、区）名称'),
    })
    await describeSite({ county: '新塘县' })
    expect(await step('site')).toMatchObject({
      done: true,
      standing: expect.not.stringContaining('县（市、区）名称'),
    })
  })

  it('name what is missing as its form does', async () => {
    const labels = county.payload.config.globals
      .find(({ slug }) => slug === 'supervision-settings')
      ?.fields.flatMap((field) => ('label' in field ? [field.label] : []))
    const standing = (await step('supervision'))?.standing ?? ''
    const missing = standing.replace('还没有填写：', '').split('、')
    expect(missing).toHaveLength(2)
    expect(labels).toEqual(expect.arrayContaining(missing))
  })
})
