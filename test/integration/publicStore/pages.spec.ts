import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import express from 'express'
import { createPortal } from '../../../src/portal/createPortal'
import { createPublicReader } from '../../../src/repositories/publicReader'
import { installationOf } from '../../../src/services/installation'
import { aCounty, type County } from '../../support/aCounty'
import { aDisclosure, aFile } from '../../support/builders'
import { describeOnEachDatabase } from '../../support/databases'
import { publish as publishReviewed } from '../../support/publish'
import { first } from '../../support/readings'

describeOnEachDatabase('The portal over the database', (open) => {
  let county: County
  let server: Server
  let base: string
  beforeAll(async () => {
    county = await aCounty(await open(), { items: [{ code: '01-1', name: '部门预算' }] })
    const { publicFiles } = installationOf(county.payload)
    const app = express()
    app.use(
      createPortal({
        reader: createPublicReader({ payload: county.payload, publicFiles }),
        clock: { now: () => new Date('2026-09-10T01:00:00Z') },
        baseUrl: 'http://gongkai.test',
      }),
    )
    await new Promise<void>((resolve) => {
      server = app.listen(0, '127.0.0.1', () => resolve())
    })
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  })
  afterAll(
    () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  )
  const get = async (path: string) => {
    const response = await fetch(base + path)
    return { status: response.status, text: await response.text(), response }
  }
  const write = (options: object = {}) =>
    aDisclosure(county.at('2026-09-10', county.people.editor), {
      item: first(county.items).id,
      formedOn: '2026-09-10',
      ...options,
    })
  const publish = (disclosureId: string) =>
    publishReviewed(county, { at: '2026-09-10', disclosureId })

  it('shows a new publication at the very next request, on every page that lists it', async () => {
    const draft = await write({ title: '二〇二六年部门预算', body: '收支平衡。' })
    const lists = ['/', '/disclosures', '/catalogue/01-1', '/units/czj']
    for (const path of lists) {
      const { status, text } = await get(path)
      expect([path, status]).toEqual([path, 200])
      expect(text).not.toContain('二〇二六年部门预算')
    }
    expect((await get(`/disclosures/${draft.id}`)).status).toBe(404)
    await publish(draft.id)
    for (const path of lists) expect((await get(path)).text).toContain('二〇二六年部门预算')
    const page = await get(`/disclosures/${draft.id}`)
    expect(page.status).toBe(200)
    expect(page.text).toContain('收支平衡。')
  })

  it('stamps a page alike while nothing changed, and anew after a publication', async () => {
    const stamp = async () => (await get('/')).response.headers.get('etag')
    const before = await stamp()
    expect(before).toBeTruthy()
    expect(await stamp()).toBe(before)
    await publish((await write()).id)
    expect(await stamp()).not.toBe(before)
  })

  it('gives out a published file, and no file of a draft', async () => {
    const file = await aFile(county.at('2026-09-10', county.people.editor), {
      name: 'biao.csv',
      text: '科目,金额\n办公费,42\n',
    })
    const draft = await write({ attachments: [file.id] })
    await publish(draft.id)
    const page = await get(`/disclosures/${draft.id}`)
    const href = /href="(\/files\/[^"]+)"/.exec(page.text)?.[1] ?? ''
    const download = await get(href)
    expect(download.status).toBe(200)
    expect(download.text).toBe('科目,金额\n办公费,42\n')
    expect((await get(`/files/${'0'.repeat(64)}/biao.csv`)).status).toBe(404)
    expect((await get('/media/biao.csv')).status).toBe(404)
  })

  it('shows the working copy’s words on no page', async () => {
    await write({ title: '草稿标题不可见', body: '草稿正文不可见' })
    for (const path of ['/', '/disclosures', '/catalogue/01-1', '/units/czj', '/sitemap.xml']) {
      const { status, text } = await get(path)
      expect([path, status]).toEqual([path, 200])
      expect(text).not.toContain('草稿正文不可见')
      expect(text).not.toContain('草稿标题不可见')
    }
  })
})
