import { rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { beforeAll, describe, expect, it } from '@jest/globals'
import sharp from 'sharp'
import type { Media } from '../../../src/payload-types'
import { readWhole } from '../../../src/repositories/fileStore/FileStore'
import { createPublicReader } from '../../../src/repositories/publicReader'
import { sha256 } from '../../../src/repositories/publicFiles'
import { installationOf } from '../../../src/services/installation'
import { publishFile } from '../../../src/services/publishFile'
import { systemContext } from '../../../src/services/serviceContext'
import { openOffice, type Answer, type Office, type Who } from '../access/openOffice'
import { describeOnEachStorage, type Stored } from '../../support/storages'

/** A photograph as a camera leaves it: large, and with the place and the device written into it. */
const photograph = (width = 3000, height = 1500): Promise<Buffer> =>
  sharp({ create: { width, height, channels: 3, background: '#c8102e' } })
    .withExif({ IFD0: { Model: 'GEHEIM-CAMERA' } })
    .jpeg()
    .toBuffer()

describeOnEachStorage('An upload', (open) => {
  let stored: Stored
  let office: Office
  let photo: Buffer
  beforeAll(async () => {
    stored = await open()
    office = await openOffice({ installation: stored.installation, marker: 'GEHEIM' })
    photo = await photograph()
  })

  const upload = (
    name: string,
    data: Buffer | string,
    { who = 'editor', type = 'application/octet-stream', ...fields }: UploadOptions = {},
  ): Promise<Answer> => {
    const form = new FormData()
    form.set('file', new Blob([data as BlobPart], { type }), name)
    form.set('_payload', JSON.stringify(fields))
    return office.rest({ who, method: 'POST', path: '/api/media?depth=0', body: form })
  }
  const uploaded = async (...args: Parameters<typeof upload>): Promise<Media> => {
    const { status, body, text } = await upload(...args)
    expect({ status, text }).toMatchObject({ status: 201 })
    return body.doc as Media
  }
  const fileOf = (who: Who, name: unknown, headers?: Record<string, string>) =>
    office.rest({ who, path: `/api/media/file/${encodeURIComponent(String(name))}`, headers })
  const bytesOf = (name: unknown) =>
    readWhole(installationOf(office.payload).officeFiles, String(name))

  describe('that is an image', () => {
    it('is stored cleaned and bounded, with a copy for the page, under its content', async () => {
      const media = await uploaded('大厅外景.jpg', photo, { type: 'text/html' })
      expect(media).toMatchObject({
        mimeType: 'image/jpeg',
        originalName: '大厅外景.jpg',
        alt: '大厅外景',
        width: 2400,
        height: 1200,
      })
      const bytes = await bytesOf(media.filename)
      expect(bytes.includes('GEHEIM-CAMERA')).toBe(false)
      expect(photo.includes('GEHEIM-CAMERA')).toBe(true)
      expect(media.contentHash).toBe(sha256(bytes))
      expect(media.filesize).toBe(bytes.length)
      const web = await sharp(await bytesOf(media.sizes?.web?.filename)).metadata()
      expect([web.width, web.height]).toEqual([960, 480])
    })

    it('is asked for a text that says what it shows', async () => {
      const before = await office.count('media')
      const keys = await stored.keys()
      const { status, text } = await upload('IMG_2041.jpg', photo)
      expect([status, text]).toEqual([400, expect.stringContaining('图片须填写替代文字')])
      expect(await office.count('media')).toBe(before)
      expect(await stored.keys()).toEqual(keys)
    })

    it.each([
      [{ alt: '大厅里的叫号机' }, '大厅里的叫号机'],
      [{ caption: '叫号机使用示意' }, '叫号机使用示意'],
      [{ decorative: true }, null],
    ])('is taken with %j', async (fields, alt) => {
      const media = await uploaded('IMG_2041.jpg', photo, fields)
      expect(media.alt ?? null).toBe(alt)
    })

    it('comes without a text from a service, and keeps asking a person', async () => {
      const create = (context: Record<string, unknown>) =>
        office.payload.create({
          collection: 'media',
          data: { unit: office.people.editor.unit },
          file: { name: 'image1.jpeg', data: photo, size: photo.length, mimetype: 'image/jpeg' },
          depth: 0,
          overrideAccess: true,
          context,
        })
      await expect(create({})).rejects.toThrow()
      const media = await create({ bySystem: true })
      expect([media.alt, media.decorative]).toEqual(['', false])
      const path = `/api/media/${media.id}`
      const save = (body: unknown) => office.rest({ who: 'editor', method: 'PATCH', path, body })
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
      const before = await office.count('media')
      const keys = await stored.keys()
      const { status, body } = await upload(name, data, { type, alt: '公告' })
      const [error] = body.errors as { message: string }[]
      expect(status).toBe(400)
      expect(error?.message).toMatch(/\p{Script=Han}{3}/u)
      expect(await office.count('media')).toBe(before)
      expect(await stored.keys()).toEqual(keys)
    })

    it('and by all of it: one over the limit is refused and not cut', async () => {
      const { status, body } = await upload('大表.csv', Buffer.alloc(50 * 1024 * 1024 + 1, 'a,b\n'))
      const [error] = body.errors as { message: string }[]
      expect([status, error?.message]).toEqual([413, '文件超过 50 MB 的上限，请压缩或拆分后再上传'])
    })

    it('and not opened at all for somebody who may not bring files', async () => {
      for (const who of ['anonymous', 'reviewer', 'auditor', 'newcomer'] as const)
        expect((await upload('公告.png', 'just some text', { who, alt: '公告' })).status).toBe(403)
    })

    it('keeps two files of one name apart, and tells neither unit of the other', async () => {
      const one = await uploaded('关于处分的决定.csv', '甲,乙\n1,2\n')
      const two = await uploaded('关于处分的决定.csv', '甲,乙\n3,4\n', { who: 'otherEditor' })
      expect(two.originalName).toBe('关于处分的决定.csv')
      for (const { filename } of [one, two])
        expect(filename).toMatch(/^关于处分的决定-[0-9a-f]{20}\.csv$/)
      expect(one.filename).not.toBe(two.filename)
    })

    it('under a name longer than a file system takes', async () => {
      const name = `${'关于进一步优化营商环境的实施意见'.repeat(8)}.csv`
      const media = await uploaded(name, '甲,乙\n1,2\n')
      expect(media.originalName).toBe(name)
      expect((await fileOf('editor', media.filename)).status).toBe(200)
    })
  })

  describe('stays what it was', () => {
    let media: Media
    beforeAll(async () => {
      media = await uploaded('决算表.csv', '科目,金额\n办公费,1\n')
    })
    const row = () => office.payload.findByID({ collection: 'media', id: media.id, depth: 0 })

    it('when somebody sends other bytes for it', async () => {
      const form = new FormData()
      form.set('file', new Blob(['科目,金额\n办公费,9\n']), '决算表.csv')
      form.set('_payload', '{}')
      const path = `/api/media/${media.id}`
      const { status, text } = await office.rest({
        who: 'editor',
        method: 'PATCH',
        path,
        body: form,
      })
      expect([status, text]).toEqual([400, expect.stringContaining('不能更换文件')])
      expect((await row()).contentHash).toBe(media.contentHash)
      expect((await bytesOf(media.filename)).toString()).toContain('办公费,1')
    })

    it('when a cut or another name is asked for', async () => {
      const keys = await stored.keys()
      await office.rest({
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
        unit: office.people.editor.unit,
        filename: media.filename,
        mimeType: 'text/csv',
        filesize: media.filesize,
      })
      expect(await stored.keys()).toEqual(keys)
    })

    it('and nothing is fetched from an address or a reference that a request names', async () => {
      const before = await office.count('media')
      const url = `/api/media/file/${media.filename}`
      const fromAddress = await office.rest({
        who: 'otherEditor',
        method: 'POST',
        path: '/api/media',
        body: { url, filename: media.filename },
      })
      expect(fromAddress.status).toBe(400)
      const form = new FormData()
      form.set('file', JSON.stringify({ filename: media.filename, mimeType: 'text/csv', size: 9 }))
      form.set('_payload', '{}')
      const byReference = await office.rest({
        who: 'otherEditor',
        method: 'POST',
        path: '/api/media',
        body: form,
      })
      expect(byReference.status).toBeGreaterThanOrEqual(400)
      expect(await office.count('media')).toBe(before)
    })

    it('and its bytes go with its record', async () => {
      const gone = await uploaded('大厅.jpg', photo)
      const names = [gone.filename, gone.sizes?.web?.filename].map((name) => `office/${name}`)
      expect(await stored.keys()).toEqual(expect.arrayContaining(names))
      await office.payload.delete({ collection: 'media', id: gone.id, overrideAccess: true })
      const left = await stored.keys()
      expect(left.filter((key) => names.includes(key))).toEqual([])
      expect(left).toContain(`office/${media.filename}`)
    })
  })

  describe('is read by those who may', () => {
    let media: Media
    let image: Media
    beforeAll(async () => {
      media = await uploaded('绝不能猜到.csv', '行,GEHEIM\n', { who: 'otherEditor' })
      image = await uploaded('绝不能猜到.jpg', photo, { who: 'otherEditor' })
    })

    it('whole, in part, with its own name and as nothing but itself', async () => {
      const whole = await fileOf('otherEditor', media.filename)
      expect([whole.status, whole.text]).toEqual([200, '行,GEHEIM\n'])
      expect(whole.headers.get('content-type')).toBe('text/csv')
      expect(whole.headers.get('x-content-type-options')).toBe('nosniff')
      expect(whole.headers.get('cache-control')).toBe('private, no-store')
      expect(whole.headers.get('content-disposition')).toBe(
        `attachment; filename*=UTF-8''${encodeURIComponent('绝不能猜到.csv')}`,
      )
      const part = await fileOf('otherEditor', media.filename, { Range: 'bytes=4-9' })
      expect([part.status, part.text]).toEqual([206, 'GEHEIM'])
      expect(part.headers.get('content-range')).toBe('bytes 4-9/11')
      const beyond = await fileOf('otherEditor', media.filename, { Range: 'bytes=11-' })
      expect([beyond.status, beyond.headers.get('content-range')]).toEqual([416, 'bytes */11'])
    })

    it.each(['otherEditor', 'keeper', 'auditor', 'admin'] as const)('%s may', async (who) => {
      expect((await fileOf(who, media.filename)).status).toBe(200)
      expect((await fileOf(who, image.sizes?.web?.filename)).status).toBe(200)
    })

    it.each(['anonymous', 'editor', 'reviewer', 'secrecy', 'newcomer'] as const)(
      '%s may not, though the name is known',
      async (who) => {
        for (const name of [media.filename, image.filename, image.sizes?.web?.filename]) {
          const { status, text } = await fileOf(who, name)
          expect([401, 403, 404]).toContain(status)
          expect(text).not.toContain('GEHEIM')
        }
      },
    )

    it('the secrecy reviewer of the unit that reviews theirs may, others of that unit may not', async () => {
      const review = (secrecyUnit: string | null) =>
        office.payload.update({
          collection: 'units',
          id: office.people.otherEditor.unit as string,
          data: { secrecyUnit },
          overrideAccess: true,
        })
      await review(office.people.secrecy.unit as string)
      expect((await fileOf('secrecy', media.filename)).status).toBe(200)
      for (const who of ['editor', 'reviewer'] as const)
        expect((await fileOf(who, media.filename)).status).toBe(403)
      await review(null)
      expect((await fileOf('secrecy', media.filename)).status).toBe(403)
    })

    it('nobody gets a file of the store that has no record, by any spelling of a path', async () => {
      const { officeFiles } = installationOf(office.payload)
      await officeFiles.put('stray.csv', Buffer.from('GEHEIM'))
      const names = [
        'stray.csv',
        `../media/${media.filename}`,
        `..\\media\\${media.filename}`,
        `./${media.filename}`,
        `%2e%2e/${media.filename}`,
        `media/../${media.filename}`,
        `${media.filename}/`,
        `${media.filename}\0`,
        '../gongkai.db',
        '.',
        '',
      ]
      for (const who of ['keeper', 'anonymous'] as const)
        for (const name of names) {
          const { status, text } = await fileOf(who, name)
          expect({ name, ok: status >= 400 }).toEqual({ name, ok: true })
          expect(text).not.toContain('GEHEIM')
        }
      await officeFiles.remove('stray.csv')
    })
  })

  describe('that is published', () => {
    const context = () => systemContext({ payload: office.payload, now: new Date() })

    it('is copied under its hash and opened for the public, in part too, by its own name', async () => {
      const media = await uploaded('年度报告.csv', '项目,数量\n公开,12\n')
      const file = await publishFile(context(), media.id)
      expect(file).toEqual({
        hash: media.contentHash,
        fileName: '年度报告.csv',
        mimeType: 'text/csv',
        bytes: media.filesize,
      })
      expect(await stored.keys()).toContain(`public/${file.hash.slice(0, 2)}/${file.hash}`)
      const { publicFiles } = installationOf(office.payload)
      const opened = await createPublicReader({ payload: office.payload, publicFiles }).file(
        file.hash,
      )
      const chunks: Uint8Array[] = []
      for await (const chunk of (await opened?.open({ start: 0, end: 5 })) ?? []) chunks.push(chunk)
      expect(Buffer.concat(chunks).toString()).toBe('项目')
    })

    it('is refused when its bytes are no longer those that were uploaded', async () => {
      const media = await uploaded('名单.csv', '甲,乙\n1,2\n')
      const { officeFiles } = installationOf(office.payload)
      await officeFiles.put(String(media.filename), Buffer.from('甲,乙\n9,9\n'))
      await expect(publishFile(context(), media.id)).rejects.toThrow('与上传时不一致')
    })
  })

  it('leaves no record when the store does not take it', async () => {
    const { s3, installation } = stored
    const before = await office.count('media')
    const folder = path.join(installation.dataDir, 'media')
    if (s3) s3.failing = true
    else {
      // A file stands where the folder should be.
      await rm(folder, { recursive: true })
      await writeFile(folder, '')
    }
    const { status } = await upload('会失败.csv', '甲,乙\n1,2\n')
    expect(status).toBeGreaterThanOrEqual(500)
    expect(await office.count('media')).toBe(before)
    if (s3) s3.failing = false
  })
})

type UploadOptions = { who?: Who; type?: string; [field: string]: unknown }
