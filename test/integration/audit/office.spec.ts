import { beforeAll, beforeEach, expect, it } from '@jest/globals'
import { CLIENT_ADDRESS_HEADER } from '../../../src/domain/audit/origin'
import { WITHHELD } from '../../../src/domain/audit/changedFields'
import type { AuditLog } from '../../../src/payload-types'
import { resetAuditHead } from '../../../src/repositories/auditLog'
import { systemContext } from '../../../src/services/serviceContext'
import { verifyAudit } from '../../../src/services/verifyAudit'
import { describeOnEachDatabase } from '../../support/databases'
import { first, rowsOf } from '../../support/readings'
import { openOffice, PASSWORD, type Office, type RestOptions } from '../access/openOffice'

const ORIGIN = { [CLIENT_ADDRESS_HEADER]: '10.1.2.3', 'user-agent': 'curl/8.5.0' }

describeOnEachDatabase('What people do in the office is on record', (open) => {
  let office: Office
  beforeAll(async () => {
    office = await openOffice({ installation: await open(), marker: '未公开' })
    // Everybody signs in once, so that no sign-in falls among the entries of a test.
    for (const who of ['admin', 'keeper', 'editor', 'auditor', 'newcomer'] as const)
      await office.rest({ who, path: '/api/users/me' })
  })
  beforeEach(async () => {
    await office.payload.db.deleteMany({ collection: 'audit-log', where: {} })
    await resetAuditHead({ payload: office.payload, req: {} })
  })

  const entries = async (): Promise<AuditLog[]> =>
    (await rowsOf(office, 'audit-log')).sort((a, b) => (a.seq ?? 0) - (b.seq ?? 0))
  const ask = (options: RestOptions) =>
    office.rest({ ...options, headers: { ...ORIGIN, ...options.headers } })
  const patch = async (who: RestOptions['who'], path: string, body: unknown) => {
    const { status, text } = await ask({ who, method: 'PATCH', path: `/api/${path}`, body })
    expect({ status, text: status === 200 ? '' : text }).toEqual({ status: 200, text: '' })
  }
  const login = (username: string, password: string) =>
    ask({ method: 'POST', path: '/api/users/login', body: { username, password } })

  it('a changed unit: who, from where, in which role, before and after', async () => {
    const units = await rowsOf(office, 'units', { code: { equals: 'stz' } })
    const unit = first(units)
    await patch('admin', `units/${unit.id}`, { shortName: '三塘' })
    expect(await entries()).toEqual([
      expect.objectContaining({
        seq: 1,
        act: '修改单位',
        subject: unit.name,
        actor: office.people.admin.id,
        actorName: 'admin',
        actorUnit: '县行政审批服务局',
        roles: '系统管理员',
        ip: '10.1.2.3',
        userAgent: 'curl/8.5.0',
        recordCollection: 'units',
        recordId: unit.id,
        before: { shortName: unit.shortName },
        after: { shortName: '三塘' },
      }),
    ])
  })

  it('nothing for a save that changes nothing, nor for one that is refused', async () => {
    const unit = first(await rowsOf(office, 'units', { code: { equals: 'jyj' } }))
    await patch('admin', `units/${unit.id}`, { shortName: unit.shortName })
    const { status } = await ask({
      who: 'editor',
      method: 'PATCH',
      path: `/api/units/${unit.id}`,
      body: { shortName: '别的' },
    })
    expect(status).toBe(403)
    expect(await entries()).toEqual([])
  })

  it('a new record of the catalogue, with all that was filled in', async () => {
    await ask({
      who: 'keeper',
      method: 'POST',
      path: '/api/domains',
      body: { code: 'xin', name: '新领域' },
    })
    expect(await entries()).toEqual([
      expect.objectContaining({
        act: '新建领域',
        subject: '新领域',
        actorName: 'keeper',
        after: expect.objectContaining({ code: 'xin', name: '新领域' }),
      }),
    ])
    expect(first(await entries()).before ?? null).toBeNull()
  })

  it('a draft: which fields were changed, not what they say', async () => {
    await patch('editor', `disclosures/${office.records.disclosures}`, { title: '不外传的标题' })
    const [entry] = await entries()
    expect(entry).toMatchObject({
      actorName: 'editor',
      recordCollection: 'disclosures',
      recordId: office.records.disclosures,
      details: { fields: ['标题'] },
    })
    expect([entry?.before ?? null, entry?.after ?? null]).toEqual([null, null])
  })

  it('settings, each save once', async () => {
    const save = (slug: string, body: unknown) =>
      ask({ who: 'keeper', method: 'POST', path: `/api/globals/${slug}`, body })
    await save('site-settings', { telephone: '0719-1234567' })
    await save('supervision-settings', { horizonDays: 400, bureau: null })
    expect(await entries()).toEqual([
      expect.objectContaining({ act: '修改网站设置', after: { telephone: '0719-1234567' } }),
      expect.objectContaining({
        act: '变更监督设置',
        after: expect.objectContaining({ horizonDays: 400 }),
      }),
    ])
  })

  it('an account: rights, unit and password in one entry, the password never', async () => {
    const { id } = office.people.otherEditor
    await patch('admin', `users/${id}`, {
      roles: ['editor', 'reviewer'],
      password: 'Chongzhi-2026',
    })
    await patch('admin', `users/${id}`, { email: 'xin@office.example' })
    await patch('admin', `users/${id}`, { active: false })
    const all = await entries()
    expect(all).toEqual([
      expect.objectContaining({
        act: '变更用户角色、重置用户密码',
        subject: 'otherEditor（othereditor）',
        before: { roles: ['editor'] },
        after: { roles: ['editor', 'reviewer'] },
      }),
      expect.objectContaining({
        act: '修改用户资料',
        after: { email: 'xin@office.example' },
      }),
      expect.objectContaining({ act: '停用用户', after: { active: false } }),
    ])
    expect(JSON.stringify(all)).not.toContain('Chongzhi-2026')
    expect(JSON.stringify(all)).not.toContain(WITHHELD)
  })

  it('the change of an initial password by its holder', async () => {
    const { id } = office.people.newcomer
    await patch('newcomer', `users/${id}`, { password: 'Xinmima-2026' })
    expect(await entries()).toEqual([
      expect.objectContaining({ act: '修改本人密码', actor: id, actorName: 'newcomer' }),
    ])
  })

  it('signing in and out', async () => {
    const { body } = await login('keeper', PASSWORD)
    await ask({
      method: 'POST',
      path: '/api/users/logout',
      headers: { Authorization: `JWT ${String(body.token)}` },
    })
    const about = {
      actor: office.people.keeper.id,
      subject: 'keeper',
      ip: '10.1.2.3',
      recordId: office.people.keeper.id,
    }
    expect(await entries()).toEqual([
      expect.objectContaining({ ...about, act: '登录' }),
      expect.objectContaining({ ...about, act: '退出登录' }),
    ])
  })

  it('wrong passwords, the lock they bring, and the release by the administrator', async () => {
    for (let attempt = 1; attempt <= 8; attempt += 1)
      await login('secrecy', `Cuowu-${attempt}-2026`)
    const failures = await entries()
    expect(failures.map(({ act }) => act)).toEqual([
      '登录失败',
      '登录失败',
      '登录失败',
      '登录失败',
      '登录失败',
      '账号锁定',
    ])
    expect(first(failures)).toMatchObject({
      actorName: '未登录',
      subject: expect.stringContaining('（secrecy）'),
      ip: '10.1.2.3',
      recordId: office.people.secrecy.id,
    })
    expect(JSON.stringify(failures)).not.toContain('Cuowu')

    const unlock = (who: RestOptions['who']) =>
      ask({ who, method: 'POST', path: '/api/users/unlock', body: { username: 'secrecy' } })
    expect((await unlock('keeper')).status).toBe(403)
    expect((await unlock('admin')).status).toBe(200)
    expect((await entries()).slice(6)).toEqual([
      expect.objectContaining({
        act: '解除账号锁定',
        subject: expect.stringContaining('（secrecy）'),
      }),
    ])
    expect((await login('secrecy', PASSWORD)).status).toBe(200)
  })

  it('a name that nobody has: once a minute and address, and without the name', async () => {
    for (const name of ['Mima-2026', 'root', 'admin1']) await login(name, 'x')
    await ask({
      method: 'POST',
      path: '/api/users/login',
      body: { username: 'root', password: 'x' },
      headers: { [CLIENT_ADDRESS_HEADER]: '10.9.9.9' },
    })
    const all = await entries()
    expect(all.map(({ act, ip }) => [act, ip])).toEqual([
      ['登录失败', '10.1.2.3'],
      ['登录失败', '10.9.9.9'],
    ])
    expect(JSON.stringify(all)).not.toMatch(/Mima-2026|root/)
  })

  it('an attempt with an account out of use, with its reason', async () => {
    await office.payload.db.updateOne({
      collection: 'users',
      where: { id: { equals: office.people.reviewer.id } },
      data: { active: false },
      req: {},
    })
    expect((await login('reviewer', PASSWORD)).status).toBe(403)
    expect(await entries()).toEqual([
      expect.objectContaining({ act: '登录失败', reason: '账号已停用，请联系系统管理员' }),
    ])
  })

  it('in one chain', async () => {
    await login('keeper', PASSWORD)
    await login('keeper', 'x')
    await patch('admin', `units/${first(await rowsOf(office, 'units')).id}`, { shortName: '链' })
    const context = systemContext({ payload: office.payload, now: new Date() })
    expect(await verifyAudit({ context })).toMatchObject({ ok: true, entries: 3 })
  })
})
