import { beforeAll, expect, it } from '@jest/globals'
import { createPublicReader } from '../../../../src/repositories/publicReader'
import { putProjections } from '../../../../src/repositories/publicStore'
import { installationOf } from '../../../../src/services/installation'
import { aSubsidy } from '../../../portal/fixtureReader'
import { at } from '../../../support/builders'
import { describeOnEachDatabase } from '../../../support/databases'
import type { Installation } from '../../../support/installation'

describeOnEachDatabase('subsidy policies of a department', (open) => {
  let county: Installation

  beforeAll(async () => {
    county = await open()
    await putProjections(
      at(county.payload, '2026-09-01'),
      [
        aSubsidy({ id: 's-1', department: '县民政局' }),
        aSubsidy({ id: 's-2', department: '县财政局、县民政局' }),
        aSubsidy({ id: 's-3', department: '县农业农村局' }),
      ].map((data) => ({
        ...{ kind: 'subsidy' as const, id: data.id, units: [], state: '' },
        ...{ sortKey: data.id, words: data.name, data },
      })),
    )
  })

  it.each([
    ['县民政局', ['s-1', 's-2']],
    ['县财政局', ['s-2']],
    ['县财政局、县民政局', ['s-2']],
    ['民政局', []],
  ])('%s', async (department, ids) => {
    const { payload } = county
    const reader = createPublicReader({ payload, publicFiles: installationOf(payload).publicFiles })
    const found = await reader.subsidies({ department })
    expect(found.map(({ id }) => id)).toEqual(ids)
  })
})
