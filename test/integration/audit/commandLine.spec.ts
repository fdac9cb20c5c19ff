import { beforeAll, expect, it } from '@jest/globals'
import { recordAudit } from '../../../src/services/recordAudit'
import { systemContext } from '../../../src/services/serviceContext'
import { describeOnEachDatabase } from '../../support/databases'
import type { Installation } from '../../support/installation'
import { rowsOf } from '../../support/readings'
import { gongkai } from '../cli/gongkai'

describeOnEachDatabase('gongkai audit verify', (open) => {
  let office: Installation
  beforeAll(async () => {
    office = await open()
    const context = systemContext({
      payload: office.payload,
      now: new Date('2026-09-01T01:00:00Z'),
    })
    for (const act of ['一', '二', '三']) await recordAudit(context, { act, subject: '' })
  })

  const verify = (...options: string[]) =>
    gongkai({ args: ['audit', 'verify', ...options], env: office.variables })
  const entries = () => rowsOf(office, 'audit-log', { seq: { exists: true } })

  it('says that the log is whole, and its last entry to note down', async () => {
    const { hash } = (await entries()).find(({ seq }) => seq === 3) ?? {}
    const told = await verify()
    expect({ status: told.status, stderr: told.stderr }).toEqual({ status: 0, stderr: '' })
    expect(told.stdout).toContain('审计日志完整：3 条记录首尾相接')
    expect(told.stdout).toContain(`3:${hash}`)
    const { status, lines } = await verify('--json', '--known', `3:${hash}`)
    expect({ status, lines }).toEqual({
      status: 0,
      lines: [{ ok: true, entries: 3, unchained: 0, head: { seq: 3, hash }, broken: null }],
    })
  })

  it('refuses a noted entry that it cannot read', async () => {
    expect(await verify('--known', '3')).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('--known 应为“序号:哈希值”'),
    })
  })

  it('names the first broken entry with exit code 1', async () => {
    const second = (await entries()).find(({ seq }) => seq === 2)
    await office.payload.db.updateOne({
      collection: 'audit-log',
      where: { id: { equals: second?.id } },
      data: { subject: '篡改' },
      req: {},
    })
    const { status, lines } = await verify('--json')
    expect({ status, lines }).toEqual({
      status: 1,
      lines: [
        expect.objectContaining({
          ok: false,
          entries: 1,
          broken: expect.objectContaining({ what: 'changed', seq: 2, id: second?.id }),
        }),
      ],
    })
    const told = await verify()
    expect(told.status).toBe(1)
    expect(told.stderr).toContain(`内容被改动）：第 2 条的内容与其哈希值不符，记录 ${second?.id}`)
  })
})
