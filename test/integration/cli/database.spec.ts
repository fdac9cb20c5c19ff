import { expect, it, beforeAll } from '@jest/globals'
import path from 'node:path'
import { describeOnEachDatabase } from '../../support/databases'
import type { Installation } from '../../support/installation'
import { gongkai, ROOT, type Ended } from './gongkai'

/** Commands that open the database, each in a process beside the one that holds it open here. */
describeOnEachDatabase('gongkai with a database', (open) => {
  let installation: Installation
  beforeAll(async () => {
    installation = await open()
  })

  const run = (args: string[], cwd = ROOT): Promise<Ended> =>
    gongkai({ args, cwd, env: { ...installation.variables, LOG_LEVEL: 'info' } })
  const count = async (collection: 'users' | 'source-documents' | 'units') =>
    (await installation.payload.count({ collection, overrideAccess: true })).totalDocs

  it('import gazette stores a gazette once, and says so in one JSON line', async () => {
    const load = () =>
      run(['import', 'gazette', 'gazette-2022.txt', '--json'], path.join(ROOT, 'seed/data'))
    const first = await load()
    expect({ status: first.status, stderr: first.stderr, lines: first.lines }).toEqual({
      status: 0,
      stderr: '',
      lines: [{ documents: 12, stored: 12, skipped: 0, entered: 6 }],
    })
    expect((await load()).lines).toEqual([{ documents: 12, stored: 0, skipped: 12, entered: 0 }])
    expect(await count('source-documents')).toBe(12)
  })

  it('user add makes an account whose printed password is an initial one', async () => {
    const { status, stdout } = await run([
      'user',
      'add',
      'zhang',
      '--name',
      '张三',
      '--roles',
      'admin',
    ])
    expect(status).toBe(0)
    const password = /初始密码：(\S+)/.exec(stdout)?.[1] ?? ''
    const { user } = await installation.payload.login({
      collection: 'users',
      data: { username: 'zhang', password } as never,
    })
    expect(user).toMatchObject({ name: '张三', roles: ['admin'], mustChangePassword: true })
  })

  it('user add refuses a name that is taken and a unit that is not there, and writes nothing', async () => {
    const before = await count('users')
    const taken = await run(['user', 'add', 'zhang', '--name', '张四', '--roles', 'admin'])
    expect(taken.status).toBe(1)
    expect(taken.stderr).toMatch(/^username：已有/)
    const homeless = await run([
      ...['user', 'add', 'li', '--name', '李四', '--roles', 'editor', '--unit', 'nirgends'],
    ])
    expect(homeless).toMatchObject({ status: 1, stderr: '没有代码为 nirgends 的单位\n' })
    expect(await count('users')).toBe(before)
  })

  it('sweep runs at the real time and answers in JSON lines alone', async () => {
    const { status, lines, stderr } = await run(['sweep', '--json'])
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(lines.at(-1)).toMatchObject({ summary: { cards: 0, reminders: 0, digests: 0 } })
  })

  it('sweep --at is refused where the data is real, and runs in a demonstration', async () => {
    const at = ['sweep', '--at', '2026-10-12T09:00+08:00', '--json']
    const real = await run(at)
    expect({ status: real.status, stdout: real.stdout }).toEqual({ status: 1, stdout: '' })
    expect(real.stderr).toContain('--at 只能用于演示库')
    await installation.payload.updateGlobal({
      slug: 'system-state',
      data: { demonstration: true },
      overrideAccess: true,
    })
    const demonstration = await run(at)
    expect(demonstration.status).toBe(0)
    expect(demonstration.lines.at(-1)).toMatchObject({
      summary: { at: expect.stringContaining('2026-10-12') },
    })
  })

  it('demo remove asks first, then leaves nothing, and knows a real county', async () => {
    expect((await run(['demo', 'remove'])).stderr).toContain('确认请加 --yes')
    expect(await count('users')).toBe(1)
    expect((await run(['demo', 'remove', '--yes'])).status).toBe(0)
    expect([await count('users'), await count('source-documents')]).toEqual([0, 0])
    const again = await run(['demo', 'remove', '--yes'])
    expect(again).toMatchObject({ status: 1, stderr: '此库不是演示库，没有可清除的演示数据\n' })
  })
})
