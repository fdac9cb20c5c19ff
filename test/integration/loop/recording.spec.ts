import { beforeAll, expect, it } from '@jest/globals'
import { aCounty, type County } from '../../support/aCounty'
import { anEvent } from '../../support/builders'
import { describeOnEachDatabase, OPENING_MS } from '../../support/databases'

describeOnEachDatabase('Recording an event', (open) => {
  let county: County
  beforeAll(async () => {
    county = await aCounty(await open())
  }, OPENING_MS)

  it('makes an obligation', async () => {
    const item = county.items[0]?.id ?? ''
    const event = await anEvent(county.at('2026-09-18', county.people.editor), {
      item,
      date: '2026-09-18',
    })
    const { docs } = await county.payload.find({
      collection: 'obligations',
      where: { event: { equals: event.id } },
      overrideAccess: true,
      depth: 0,
    })
    expect(docs.map(({ dueDate, state }) => ({ dueDate, state }))).toEqual([
      { dueDate: '2026-10-22', state: 'pending' },
    ])
  })
})
