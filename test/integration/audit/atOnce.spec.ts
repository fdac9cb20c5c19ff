import { beforeAll, expect, it } from '@jest/globals'
import { systemContext } from '../../../src/services/serviceContext'
import { verifyAudit } from '../../../src/services/verifyAudit'
import { describeOnEachDatabase } from '../../support/databases'
import { runProcess } from '../../support/processes/runProcess'
import { countOf } from '../../support/readings'
import type { Installation } from '../../support/installation'

const PROCESSES = ['a', 'b', 'c']
const ACTS = 40
const SAVES = 10

type Told = { acts: number; saves: number; reasons: string[] }

describeOnEachDatabase('Three processes that act at once', (open) => {
  let office: Installation
  beforeAll(async () => {
    office = await open()
    await office.payload.create({
      collection: 'users',
      data: {
        username: 'keeper',
        name: '清单管理员',
        roles: ['catalogue'],
        password: 'Bangong-2026',
        demonstration: true,
      },
      overrideAccess: true,
    })
  })

  it('make one chain, in which every act stands once', async () => {
    const told = await Promise.all(
      PROCESSES.map((name) =>
        runProcess<Told>({
          script: 'test/support/processes/actAtOnce.ts',
          args: [name, String(ACTS), String(SAVES)],
          variables: office.variables,
        }),
      ),
    )
    expect(told).toEqual(PROCESSES.map(() => ({ acts: ACTS, saves: SAVES, reasons: [] })))
    const total = PROCESSES.length * (ACTS + SAVES)
    expect(await countOf(office, 'domains')).toBe(PROCESSES.length * SAVES)
    expect(await countOf(office, 'audit-log', { act: { equals: '新建领域' } })).toBe(
      PROCESSES.length * SAVES,
    )
    const context = systemContext({ payload: office.payload, now: new Date() })
    // One more: the account of the keeper.
    expect(await verifyAudit({ context })).toMatchObject({ ok: true, entries: total + 1 })
  })
})
