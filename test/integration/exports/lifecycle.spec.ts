import { beforeAll, describe, expect, it } from '@jest/globals'
import { EXPORT_KEPT_DAYS } from '../../../src/domain/export/exportKind'
import { installationOf } from '../../../src/services/installation'
import { workOnExports } from '../../../src/services/exports/workOnExports'
import { describeOnEachDatabase } from '../../support/databases'
import { rowsOf } from '../../support/readings'
import { openOffice, PEOPLE, type Office, type Who } from '../access/openOffice'
import { readBack } from './exporting'

const DAY_MS = 86_400_000

describeOnEachDatabase('An export that a person asks for', (open) => {
  let office: Office
  beforeAll(async () => {
    office = await openOffice({ installation: await open(), marker: 'GEHEIM' })
  })

  const ask = (who: Who, body: Record<string, unknown> = {}) =>
    office.rest({
      who,
      method: 'POST',
      path: '/api/exports',
      body: { kind: 'ledger', format: 'csv', ...body },
    })
  const asked = async (who: Who, body: Record<string, unknown> = {}): Promise<string> => {
    const answer = await ask(who, body)
    expect(answer).toMatchObject({ status: 200 })
    return String(answer.body.id)
  }
  const work = (clock: () => Date = () => new Date()) =>
    workOnExports({ payload: office.payload, clock })
  const later = (ms: number) => () => new Date(new Date().getTime() + ms)
  const progress = (who: Who, id: string) =>
    office.rest({ who, path: `/api/exports/${id}/progress` })
  const fetch = (who: Who, id: string) => office.rest({ who, path: `/api/exports/${id}/file` })
  const press = (who: Who, id: string, button: 'cancel' | 'discard') =>
    office.rest({ who, method: 'POST', path: `/api/exports/${id}/${button}` })
  const stored = async (id: string) => {
    const row = (await rowsOf(office, 'exports')).find((one) => one.id === id)
    const key = (await rawRow(id)).fileKey
    const size = key ? await installationOf(office.payload).officeFiles.size(key) : null
    return { state: row?.state, size }
  }
  const rawRow = async (id: string) =>
    (await office.payload.db.findOne({
      collection: 'exports',
      where: { id: { equals: id } },
      req: {},
    })) as unknown as { fileKey: string }

  it('is made for whoever reads the list, and refused to others with a reason', async () => {
    const readers: Record<string, string> = {
      ledger: 'editor otherEditor reviewer secrecy secrecyElsewhere keeper auditor admin',
      audit: 'auditor',
    }
    for (const [kind, names] of Object.entries(readers))
      for (const who of PEOPLE) {
        const { status, text } = await ask(who, { kind })
        const mayRead = names.split(' ').includes(who)
        const expected = mayRead ? 200 : ['anonymous', 'newcomer'].includes(who) ? 401 : 403
        expect({ kind, who, status }).toEqual({ kind, who, status: expected })
        if (expected === 403) expect(text).toContain('您没有查看“审计日志”的权限，不能导出')
      }
    await work()
  })

  it('waits for its requester alone, not even for an administrator', async () => {
    const id = await asked('editor')
    expect((await progress('editor', id)).body).toMatchObject({ state: 'waiting' })
    expect((await fetch('editor', id)).status).toBe(409)
    expect(await work()).toMatch(/^已生成“公开任务台账-\d{4}-\d\d-\d\d\.csv”（2 行）/)
    for (const who of PEOPLE.filter((one) => one !== 'editor')) {
      const expected = ['anonymous', 'newcomer'].includes(who) ? 401 : 404
      expect([who, (await fetch(who, id)).status]).toEqual([who, expected])
      expect([who, (await progress(who, id)).status]).toEqual([who, expected])
      expect([who, (await press(who, id, 'discard')).status]).toEqual([who, expected])
    }
    expect((await progress('editor', id)).body).toMatchObject({
      state: 'ready',
      rowsDone: 2,
      rowsTotal: 2,
    })
    const file = await fetch('editor', id)
    expect(file.status).toBe(200)
    expect(file.headers.get('cache-control')).toBe('no-store')
    expect(file.headers.get('content-type')).toBe('text/csv; charset=utf-8')
    expect(file.headers.get('content-disposition')).toContain(encodeURIComponent('公开任务台账-'))
    expect(Number(file.headers.get('content-length'))).toBe((await stored(id)).size)
  })

  it('leaves its asking and its fetching on record', async () => {
    const id = await asked('keeper', { filters: '{"state":{"equals":"met"}}' })
    await work()
    await fetch('keeper', id)
    const entries = (await rowsOf(office, 'audit-log')).filter(({ recordId }) => recordId === id)
    expect(entries).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          act: '导出公开任务台账',
          subject: '0 条',
          actorName: 'keeper',
          details: { format: 'csv', where: { state: { equals: 'met' } } },
        }),
        expect.objectContaining({ act: '下载导出文件', actorName: 'keeper' }),
      ]),
    )
  })

  it.each([
    [{ kind: 'people' }, '没有这样的导出内容'],
    [{ format: 'exe' }, '格式应为 xlsx 或 csv'],
    [{ filters: '[1' }, '筛选条件读不懂'],
    [{ filters: '[]' }, '筛选条件读不懂'],
    [{ filters: '{"decidedBy.hash":{"like":"a"}}' }, '不能按这样的条件筛选'],
  ])('is refused with a reason when it is asked as %j', async (body, reason) => {
    const { status, text } = await ask('keeper', body)
    expect(status).toBe(400)
    expect(text).toContain(reason)
  })

  it('is removed when its time is over', async () => {
    const id = await asked('editor')
    await work()
    const almost = later(EXPORT_KEPT_DAYS * DAY_MS - 60_000)
    await work(almost)
    expect((await stored(id)).size).toBeGreaterThan(0)
    const key = (await rawRow(id)).fileKey
    await work(later(EXPORT_KEPT_DAYS * DAY_MS + 1000))
    expect(await stored(id)).toEqual({ state: 'expired', size: null })
    expect(await installationOf(office.payload).officeFiles.size(key)).toBeNull()
    const { status, text } = await fetch('editor', id)
    expect(status).toBe(410)
    expect(text).toContain('请重新导出')
  })

  it('is removed at once when its requester discards it', async () => {
    const id = await asked('editor')
    await work()
    expect((await press('editor', id, 'discard')).status).toBe(200)
    expect(await stored(id)).toEqual({ state: 'expired', size: null })
    expect((await press('editor', id, 'discard')).status).toBe(400)
  })

  it('is not made when it was cancelled', async () => {
    const id = await asked('editor')
    expect((await press('otherEditor', id, 'cancel')).status).toBe(404)
    expect((await press('editor', id, 'cancel')).status).toBe(200)
    expect(await work()).toBeNull()
    expect(await stored(id)).toEqual({ state: 'cancelled', size: null })
    expect((await press('editor', id, 'cancel')).status).toBe(400)
  })

  it('stops when it is cancelled while it is made, and leaves nothing behind', async () => {
    const id = await asked('editor')
    const { officeFiles } = installationOf(office.payload)
    const put = officeFiles.putStream
    let key = ''
    officeFiles.putStream = async (under, chunks) => {
      key = under
      await press('editor', id, 'cancel')
      return put(under, chunks)
    }
    try {
      expect(await work()).toBeNull()
    } finally {
      officeFiles.putStream = put
    }
    expect(key).toContain(id)
    expect(await officeFiles.size(key)).toBeNull()
    expect((await stored(id)).state).toBe('cancelled')
    await work(later(120_000))
    expect((await rawRow(id)).fileKey).toBe('')
  })

  it('is begun anew by another worker when the first one died', async () => {
    const id = await asked('editor')
    const left = `exports/${id}-dead`
    const { officeFiles } = installationOf(office.payload)
    await officeFiles.put(left, Buffer.from('half'))
    const claimedAt = new Date().toISOString()
    await office.payload.db.updateOne({
      collection: 'exports',
      where: { id: { equals: id } },
      data: { state: 'running', claimedBy: 'dead', claimedAt, rowsDone: 7, fileKey: left },
      req: {},
    })
    expect(await work(later(50_000))).toBeNull()
    expect(await work(later(70_000))).toContain('已生成')
    expect(await officeFiles.size(left)).toBeNull()
    const { rows } = await readBack(Buffer.from((await fetch('editor', id)).text), 'csv')
    expect(rows).toHaveLength(2)
  })

  it('is made once where two workers meet', async () => {
    const id = await asked('editor')
    const told = await Promise.all([work(), work()])
    expect(told.filter((line) => line?.includes('已生成'))).toHaveLength(1)
    expect((await stored(id)).state).toBe('ready')
  })

  it('is not made for a person who lost the role meanwhile, nor given to one', async () => {
    const [waiting, ready] = [
      await asked('auditor', { kind: 'audit' }),
      await asked('auditor', { kind: 'audit', format: 'xlsx' }),
    ]
    await press('auditor', waiting, 'cancel')
    await work()
    const unmade = await asked('auditor', { kind: 'audit' })
    const setRoles = (roles: string[]) =>
      office.payload.update({
        collection: 'users',
        id: office.people.auditor.id,
        data: { roles: roles as never },
        overrideAccess: true,
      })
    await setRoles(['editor'])
    expect(await work()).toContain('您没有查看“审计日志”的权限')
    expect((await progress('auditor', unmade)).body).toMatchObject({
      state: 'failed',
      failure: '您没有查看“审计日志”的权限，不能导出',
    })
    expect(await fetch('auditor', ready)).toMatchObject({ status: 403 })
    await setRoles(['auditor'])
    expect((await fetch('auditor', ready)).status).toBe(200)
  })

  it('tells its requester that it failed, and the operator why', async () => {
    const id = await asked('editor')
    const { officeFiles } = installationOf(office.payload)
    const put = officeFiles.putStream
    officeFiles.putStream = () => Promise.reject(new Error('disk full'))
    await expect(work()).rejects.toThrow('disk full')
    officeFiles.putStream = put
    expect((await progress('editor', id)).body).toMatchObject({
      state: 'failed',
      failure: expect.stringContaining('生成文件时出错') as unknown,
    })
    expect(await work()).toBeNull()
  })

  it('is one of five that a person may wait for', async () => {
    const ids: string[] = []
    for (let count = 0; count < 5; count += 1) ids.push(await asked('otherEditor'))
    const { status, text } = await ask('otherEditor')
    expect(status).toBe(400)
    expect(text).toContain('您已有 5 个文件正在生成')
    await asked('keeper')
    await press('otherEditor', ids[0]!, 'cancel')
    await asked('otherEditor')
    await work()
    await asked('otherEditor')
    await work()
  })

  describe('by its row', () => {
    it('is changed by nobody over the API, and shows nobody where its bytes lie', async () => {
      const id = await asked('editor')
      for (const who of ['editor', 'admin'] as const) {
        const { status } = await office.rest({
          who,
          method: 'PATCH',
          path: `/api/exports/${id}`,
          body: { state: 'ready', fileKey: 'GEHEIM' },
        })
        expect(status).toBe(403)
      }
      const { body } = await office.rest({ who: 'editor', path: `/api/exports/${id}` })
      expect(body).toMatchObject({ state: 'waiting' })
      expect(body).not.toHaveProperty('fileKey')
    })
  })
})
