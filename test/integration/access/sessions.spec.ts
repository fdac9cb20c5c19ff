import { beforeAll, describe, expect, it } from '@jest/globals'
import { removeDemonstration } from '../../../seed/removeDemonstration'
import { describeOnEachDatabase } from '../../support/databases'
import { openOffice, PASSWORD, type Answer, type Office } from './openOffice'

describeOnEachDatabase('sessions', (open) => {
  let office: Office
  beforeAll(async () => {
    office = await openOffice({ installation: await open(), marker: 'SITZUNG' })
  })
  const login = (username: string, password: string): Promise<Answer> =>
    office.rest({ method: 'POST', path: '/api/users/login', body: { username, password } })

  const as = (answer: Answer) => ({ Authorization: `JWT ${String(answer.body.token)}` })

  const openLists = async (headers: Record<string, string>): Promise<string[]> => {
    const open: string[] = []
    for (const slug of Object.keys(office.payload.collections)) {
      const { status, body } = await office.rest({ path: `/api/${slug}?depth=0`, headers })
      if (status === 200 && (body.totalDocs as number) > 0) open.push(slug)
    }
    return open
  }

  describe('signing in', () => {
    it('locks an account at the fifth wrong password, and the administrator opens it', async () => {
      for (let attempt = 1; attempt <= 5; attempt++)
        expect((await login('reviewer', 'Falsch-2026')).status).toBe(401)
      expect((await login('reviewer', PASSWORD)).status).toBe(401)
      const unlock = (who: 'editor' | 'auditor' | 'admin') =>
        office.rest({
          who,
          method: 'POST',
          path: '/api/users/unlock',
          body: { username: 'reviewer' },
        })
      expect((await unlock('editor')).status).toBe(403)
      expect((await unlock('auditor')).status).toBe(403)
      expect((await login('reviewer', PASSWORD)).status).toBe(401)
      expect((await unlock('admin')).status).toBe(200)
      expect((await login('reviewer', PASSWORD)).status).toBe(200)
    })

    it('tells nobody which accounts there are', async () => {
      const [known, unknown] = [
        await login('editor', 'Falsch-1'),
        await login('niemand', 'Falsch-1'),
      ]
      expect([known.status, known.text]).toEqual([unknown.status, unknown.text])
    })

    it('is refused to an account out of use, and its open session ends at once', async () => {
      const session = as(await login('secrecy', PASSWORD))
      expect(await openLists(session)).toContain('items')
      const { id } = office.people.secrecy
      await office.rest({
        who: 'admin',
        method: 'PATCH',
        path: `/api/users/${id}`,
        body: { active: false },
      })
      expect(await openLists(session)).toEqual(['projections'])
      const { status, text } = await login('secrecy', PASSWORD)
      expect(status).toBe(403)
      expect(text).toContain('账号已停用')
      // Even with a session that outlived the change, the rules know no such person.
      const user = { ...office.people.secrecy, active: false }
      const find = office.payload.find({ collection: 'items', user, overrideAccess: false })
      await expect(find).rejects.toMatchObject({ status: 403 })
      await office.rest({
        who: 'admin',
        method: 'PATCH',
        path: `/api/users/${id}`,
        body: { active: true },
      })
      expect((await login('secrecy', PASSWORD)).status).toBe(200)
    })
  })

  describe('the initial password', () => {
    const newcomer = () => office.people.newcomer.id
    const change = (headers: Record<string, string>, body: Record<string, unknown>) =>
      office.rest({ method: 'PATCH', path: `/api/users/${newcomer()}`, headers, body })

    it('opens nothing but its own account', async () => {
      const session = as(await login('newcomer', PASSWORD))
      expect(await openLists(session)).toEqual(['users', 'projections'])
      const { body } = await office.rest({ path: '/api/users', headers: session })
      expect(body).toMatchObject({ totalDocs: 1, docs: [{ id: newcomer() }] })
      const desk = await office.rest({ path: '/api/notices/desk', headers: session })
      expect(desk.status).toBe(401)
      const me = await office.rest({ path: '/api/users/me?depth=3', headers: session })
      expect(me.text).not.toContain('SITZUNG')
    })

    it.each([
      [{ deputies: [] }, '请先修改初始密码'],
      [{ email: 'other@office.example' }, '请先修改初始密码'],
      [{ mustChangePassword: false }, '请先修改初始密码'],
      [{ password: '' }, '请先修改初始密码'],
      [{ password: PASSWORD }, '新密码不得与原密码相同'],
      [{ password: 'Kurz-1' }, '密码至少 8 位'],
      [{ password: 'nurbuchstaben' }, '至少三类'],
      [{ password: '12345678' }, '至少三类'],
    ])('is not done away with by %j', async (body, reason) => {
      const session = as(await login('newcomer', PASSWORD))
      const { status, text } = await change(session, body)
      expect(status).toBeGreaterThanOrEqual(400)
      expect(text).toContain(reason)
      const user = await office.payload.findByID({ collection: 'users', id: newcomer() })
      expect(user).toMatchObject({ mustChangePassword: true, email: 'newcomer@office.example' })
      expect((await login('newcomer', PASSWORD)).status).toBe(200)
    })

    it('once changed opens the office, and ends every other session of the account', async () => {
      const elsewhere = as(await login('newcomer', PASSWORD))
      const here = as(await login('newcomer', PASSWORD))
      expect((await change(here, { password: 'Meins-2026' })).status).toBe(200)
      expect(await openLists(here)).toContain('disclosures')
      expect(await openLists(elsewhere)).toEqual(['projections'])
      expect((await login('newcomer', PASSWORD)).status).toBe(401)
      expect((await login('newcomer', 'Meins-2026')).status).toBe(200)
    })

    it('is initial again when the administrator sets it, and open sessions end', async () => {
      const before = as(await login('newcomer', 'Meins-2026'))
      const reset = await office.rest({
        who: 'admin',
        method: 'PATCH',
        path: `/api/users/${newcomer()}`,
        body: { password: 'Zuruck-2026' },
      })
      expect(reset.status).toBe(200)
      expect(await openLists(before)).toEqual(['projections'])
      expect(await openLists(as(await login('newcomer', 'Zuruck-2026')))).toEqual([
        'users',
        'projections',
      ])
    })

    it('of a demonstration account need not be changed', async () => {
      await office.payload.create({
        collection: 'users',
        data: {
          username: 'yanshi',
          name: '演示',
          roles: ['auditor'],
          password: 'Yanshi-2026',
          demonstration: true,
          mustChangePassword: false,
          active: true,
        },
        overrideAccess: true,
      })
      expect(await openLists(as(await login('yanshi', 'Yanshi-2026')))).toContain('audit-log')
    })
  })

  describe('doors that Payload leaves open', () => {
    it.each([
      ['/api/users/forgot-password', { username: 'editor' }, '请联系系统管理员重置'],
      ['/api/users/forgot-password', { username: 'niemand' }, '请联系系统管理员重置'],
      [
        '/api/users/reset-password',
        { token: 'x', password: 'Neu-2026-xx' },
        '请联系系统管理员重置',
      ],
      ['/api/users/first-register', { username: 'x', password: 'Neu-2026-xx' }, 'gongkai'],
    ])('%s is shut', async (path, body, reason) => {
      const before = await office.count('users')
      const { status, text } = await office.rest({ method: 'POST', path, body })
      expect(status).toBe(403)
      expect(text).toContain(reason)
      expect(await office.count('users')).toBe(before)
      const row = await office.payload.db.findOne<{ id: string; resetPasswordToken?: string }>({
        collection: 'users',
        where: { username: { equals: 'editor' } },
        req: {} as never,
      })
      expect(row?.resetPasswordToken ?? null).toBeNull()
    })

    it('a stranger becomes no administrator where the demonstration was just removed', async () => {
      const { payload, dataDir } = office
      await payload.updateGlobal({
        slug: 'system-state',
        data: { demonstration: true },
        overrideAccess: true,
      })
      expect(await removeDemonstration({ payload, dataDir })).toBe(true)
      expect(await office.count('users')).toBe(0)
      const body = { username: 'fremder', password: 'Fremd-2026', name: '来客', roles: ['admin'] }
      for (const path of ['/api/users/first-register', '/api/users']) {
        expect((await office.rest({ method: 'POST', path, body })).status).toBe(403)
        expect(await office.count('users')).toBe(0)
      }
    })
  })
})
