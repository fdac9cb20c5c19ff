import { beforeAll, expect, it } from '@jest/globals'
import { civilDate } from '../../../../src/domain/calendar/civilDate'
import type { PaymentBatch } from '../../../../src/payload-types'
import { createPublicReader } from '../../../../src/repositories/publicReader'
import { installationOf } from '../../../../src/services/installation'
import { describeOnEachDatabase } from '../../../support/databases'
import { rowsOf } from '../../../support/readings'
import { aPaymentOffice, DAY, type PaymentOffice } from './aPaymentOffice'

const PAYEES = [
  [
    { name: '王生', identity: '430422195001010016', groupText: '一组' },
    { name: '王生', identity: '430422195001010016', groupText: '二组', amountFen: 10_000 },
    // Two persons whom name and last four do not tell apart.
    { name: '李明', identity: '430422196002020024' },
    { name: '李明', identity: '430422197502020024' },
    { name: '买买提·吐尔逊', identity: '43042219700303003X' },
    { name: '无号', identity: null },
  ],
  [{ name: '王生', identity: '430422195001010016', amountFen: 77_700 }],
]

describeOnEachDatabase('the own household in a published list', (open) => {
  let office: PaymentOffice
  let batch: PaymentBatch

  beforeAll(async () => {
    office = await aPaymentOffice(await open())
    batch = await office.aBatch({ policy: await office.aPolicy(), payees: PAYEES })
    const id = await office.aCopy({ batches: [batch.id] })
    await office.publishCopy(id)
  })

  const ask = (name: string, lastFour: string, { village = 0, today = DAY } = {}) =>
    office.reader.household({
      batchId: batch.id,
      villageId: office.villages[village]?.id ?? '',
      name,
      lastFour,
      today: civilDate(today),
    })

  it('is told every line of its own, of its own village alone', async () => {
    const first = await ask('王生', '0016')
    expect(
      first.found && first.rows.map(({ groupText, amountFen }) => [groupText, amountFen]),
    ).toEqual([
      ['一组', 31_500],
      ['二组', 10_000],
    ])
    const second = await ask('王生', '0016', { village: 1 })
    expect(second.found && second.rows.map(({ amountFen }) => amountFen)).toEqual([77_700])
    expect(first.found && first.rows[0]).not.toHaveProperty('maskedName')
  })

  it.each([
    ['another name', '王省', '0016'],
    ['other last four', '王生', '0017'],
    ['a masked name', '王*', '0016'],
    ['two persons that both fit', '李明', '0024'],
    ['somebody without a number', '无号', ''],
    ['empty last four', '王生', ''],
  ])('is not told for %s', async (_case, name, lastFour) => {
    expect(await ask(name, lastFour)).toEqual({ found: false })
  })

  it('is found however dots and a small x are written', async () => {
    expect(await ask('买买提•吐尔逊', '003x')).toMatchObject({ found: true })
  })

  it('is not told before the first day, nor after the last', async () => {
    expect(await ask('王生', '0016', { today: '2026-09-01' })).toEqual({ found: false })
    expect(await ask('王生', '0016', { today: '2026-09-13' })).toEqual({ found: false })
  })

  it('is found by nobody who has not the key', async () => {
    const { payload } = office
    const blind = createPublicReader({ payload, publicFiles: installationOf(payload).publicFiles })

    expect(
      await blind.household({
        batchId: batch.id,
        villageId: office.villages[0]?.id ?? '',
        name: '王生',
        lastFour: '0016',
        today: civilDate(DAY),
      }),
    ).toEqual({ found: false })
  })

  it('leaves neither names nor numbers in the public store', async () => {
    const shown = [
      ...(await rowsOf(office, 'public-payments')),
      ...(await rowsOf(office, 'projections')),
      ...(await rowsOf(office, 'publications')),
    ]
    const text = JSON.stringify(shown)

    for (const { name, identity } of PAYEES.flat()) {
      expect(text).not.toContain(name)
      if (identity) expect(text).not.toContain(identity.slice(-8))
    }
    // The keys of the office find nothing in the public store.
    const keys = (await rowsOf(office, 'payments')).flatMap(({ householdKey, identityKey }) =>
      [householdKey, identityKey].filter((key) => typeof key === 'string'),
    )
    expect(keys.length).toBeGreaterThan(0)
    for (const key of keys) expect(text).not.toContain(key)
  })
})

describeOnEachDatabase('a list without identity numbers', (open) => {
  it('is shown by its totals, and nobody can look anything up', async () => {
    const office = await aPaymentOffice(await open())
    const payees = [[{ name: '王生', identity: null }]]
    const batch = await office.aBatch({ policy: await office.aPolicy(), payees })
    await office.publishCopy(await office.aCopy({ batches: [batch.id] }))

    expect(await office.reader.paymentBatch(batch.id)).toMatchObject({ hasLookup: false, rows: 1 })
    // Neither names nor lookup: no row of a person has any business in public.
    expect(await rowsOf(office, 'public-payments')).toEqual([])
    // Everything of this one line but the name can be guessed: its hash would tell which name fits.
    const shown = JSON.stringify([
      ...(await rowsOf(office, 'projections')),
      ...(await rowsOf(office, 'publications')),
    ])
    expect(shown).toContain('名单校验值')
    expect(shown).not.toContain(String(batch.rowsHash))
  })
})
