import { beforeAll, describe, expect, it } from '@jest/globals'
import sharp from 'sharp'
import type { Media } from '../../../src/payload-types'
import { sha256 } from '../../../src/repositories/publicFiles'
import { describeOnEachStorage, type Stored } from '../../support/storages'
import { anUploadOffice, type UploadOffice } from './anUploadOffice'

describeOnEachStorage('An upload', (open) => {
  let stored: Stored
  let scene: UploadOffice
  beforeAll(async () => {
    stored = await open()
    scene = await anUploadOffice(stored)
  })

  describe('that is an image', () => {
    it('is stored cleaned and bounded, with a copy for the page, under its content', async () => {
      const media = await scene.uploaded('大厅外景.jpg', scene.photo, { type: 'text/html' })
      expect(media).toMatchObject({
        mimeType: 'image/jpeg',
        originalName: '大厅外景.jpg',
        alt: '大厅外景',
        width: 2400,
        height: 1200,
      })
      const bytes = await scene.bytesOf(media.filename)
      expect(bytes.includes('GEHEIM-CAMERA')).toBe(false)
      expect(scene.photo.includes('GEHEIM-CAMERA')).toBe(true)
      expect(media.contentHash).toBe(sha256(bytes))
      expect(media.filesize).toBe(bytes.length)
      const web = await sharp(await scene.bytesOf(media.sizes?.web?.filename)).metadata()
      expect([web.width, web.height]).toEqual([960, 480])
    })

    it('is asked for a text that says what it shows', async () => {
      const before = await scene.office.count('media')
      const keys = await stored.keys()
      const { status, text } = await scene.upload('IMG_2041.jpg', scene.photo)
      expect([status, text]).toEqual([400, expect.stringContaining('图片须填写替代文字')])
      expect(await scene.office.count('media')).toBe(before)
      expect(await stored.keys()).toEqual(keys)
    })

    it.each([
      [{ alt: '大厅里的叫号机' }, '大厅里的叫号机'],
      [{ caption: '叫号机使用示意' }, '叫号机使用示意'],
      [{ decorative: true }, null],
    ])('is taken with %j', async (fields, alt) => {
      const media = await scene.uploaded('IMG_2041.jpg', scene.photo, fields)
      expect(media.alt ?? null).toBe(alt)
    })

    it('comes without a text from a service, and keeps asking a person', async () => {
      const create = (context: Record<string, unknown>) =>
        scene.office.payload.create({
          collection: 'media',
          data: { unit: scene.office.people.editor.unit },
          file: {
            name: 'image1.jpeg',
            data: scene.photo,
            size: scene.photo.length,
            mimetype: 'image/jpeg',
          },
          depth: 0,
          overrideAccess: true,
          context,
        })
      await expect(create({})).rejects.toThrow()
      const media = await create({ bySystem: true })
      expect([media.alt, media.decorative]).toEqual(['', false])
      const path = `/api/media/${media.id}`
      const save = (body: unknown) =>
        scene.office.rest({ who: 'editor', method: 'PATCH', path, body })
      expect((await save({ title: '第一张' })).status).toBe(400)
      expect((await save({ title: '第一张', alt: '办事流程图' })).status).toBe(200)
    })
  })

  describe('is judged by its content', () => {
    it.each([
      ['公告.png', 'just some text', 'image/png'],
      ['公告.pdf', Buffer.from([0x4d, 0x5a, 0x90, 0, 3, 0, 0, 0]), 'application/pdf'],
      ['公告.html', '<html><script>alert(1)</script></html>', 'text/html'],
      ['公告.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>', 'image/png'],
    ])('%s is refused with a reason in Chinese', async (name, data, type) => {
      const before = await scene.office.count('media')
      const keys = await stored.keys()
      const { status, body } = await scene.upload(name, data, { type, alt: '公告' })
      const [error] = body.errors as { message: string }[]
      expect(status).toBe(400)
      expect(error?.message).toMatch(/\p{Script=Han}{3}/u)
      expect(await scene.office.count('media')).toBe(before)
      expect(await stored.keys()).toEqual(keys)
    })

    it('and by all of it: one over the limit is refused and not cut', async () => {
      const { status, body } = await scene.upload(
        '大表.csv',
        Buffer.alloc(50 * 1024 * 1024 + 1, 'a,b\n'),
      )
      const [error] = body.errors as { message: string }[]
      expect([status, error?.message]).toEqual([413, '文件超过 50 MB 的上限，请压缩或拆分后再上传'])
    })

    it('and not opened at all for somebody who may not bring files', async () => {
      for (const who of ['anonymous', 'reviewer', 'auditor', 'newcomer'] as const)
        expect(
          (await scene.upload('公告.png', 'just some text', { who, alt: '公告' })).status,
        ).toBe(403)
    })

    it('keeps two files of one name apart, and tells neither unit of the other', async () => {
      const one = await scene.uploaded('关于处分的决定.csv', '甲,乙\n1,2\n')
      const two = await scene.uploaded('关于处分的决定.csv', '甲,乙\n3,4\n', { who: 'otherEditor' })
      expect(two.originalName).toBe('关于处分的决定.csv')
      for (const { filename } of [one, two])
        expect(filename).toMatch(/^关于处分的决定-[0-9a-f]{20}\.csv$/)
      expect(one.filename).not.toBe(two.filename)
    })

    it('under a name longer than a file system takes', async () => {
      const name = `${'关于进一步优化营商环境的实施意见'.repeat(8)}.csv`
      const media = await scene.uploaded(name, '甲,乙\n1,2\n')
      expect(media.originalName).toBe(name)
      expect((await scene.fileOf('editor', media.filename)).status).toBe(200)
    })
  })

  describe('stays what it was', () => {
    let media: Media
    beforeAll(async () => {
      media = await scene.uploaded('决算表.csv', '科目,金额\n办公费,1\n')
    })
    const row = () => scene.office.payload.findByID({ collection: 'media', id: media.id, depth: 0 })

    it('when somebody sends other bytes for it', async () => {
      const form = new FormData()
      form.set('file', new Blob(['科目,金额\n办公费,9\n']), '决算表.csv')
      form.set('_payload', '{}')
      const path = `/api/media/${media.id}`
      const { status, text } = await scene.office.rest({
        who: 'editor',
        method: 'PATCH',
        path,
        body: form,
      })
      expect([status, text]).toEqual([400, expect.stringContaining('不能更换文件')])
      expect((await row()).contentHash).toBe(media.contentHash)
      expect((await scene.bytesOf(media.filename)).toString()).toContain('办公费,1')
    })

    it('when a cut or another name is asked for', async () => {
      const keys = await stored.keys()
      await scene.office.rest({
        who: 'editor',
        method: 'PATCH',
        path: `/api/media/${media.id}?uploadEdits[crop][x]=1&uploadEdits[widthInPixels]=5`,
        body: {
          focalX: 10,
          focalY: 10,
          contentHash: '0',
          originalName: 'x.exe',
          mimeType: 'text/html',
          filesize: 1,
          unit: null,
        },
      })
      expect(await row()).toMatchObject({
        contentHash: media.contentHash,
        originalName: '决算表.csv',
        unit: scene.office.people.editor.unit,
        filename: media.filename,
        mimeType: 'text/csv',
        filesize: media.filesize,
      })
      expect(await stored.keys()).toEqual(keys)
    })

    it('and nothing is fetched from an address or a reference that a request names', async () => {
      const before = await scene.office.count('media')
      const url = `/api/media/file/${media.filename}`
      const fromAddress = await scene.office.rest({
        who: 'otherEditor',
        method: 'POST',
        path: '/api/media',
        body: { url, filename: media.filename },
      })
      expect(fromAddress.status).toBe(400)
      const form = new FormData()
      form.set('file', JSON.stringify({ filename: media.filename, mimeType: 'text/csv', size: 9 }))
      form.set('_payload', '{}')
      const byReference = await scene.office.rest({
        who: 'otherEditor',
        method: 'POST',
        path: '/api/media',
        body: form,
      })
      expect(byReference.status).toBeGreaterThanOrEqual(400)
      expect(await scene.office.count('media')).toBe(before)
    })

    it('and its bytes go with its record', async () => {
      const gone = await scene.uploaded('大厅.jpg', scene.photo)
      const names = [gone.filename, gone.sizes?.web?.filename].map((name) => `office/${name}`)
      expect(await stored.keys()).toEqual(expect.arrayContaining(names))
      await scene.office.payload.delete({ collection: 'media', id: gone.id, overrideAccess: true })
      const left = await stored.keys()
      expect(left.filter((key) => names.includes(key))).toEqual([])
      expect(left).toContain(`office/${media.filename}`)
    })
  })
})
