import { rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { beforeAll, describe, expect, it } from '@jest/globals'
import type { Media } from '../../../src/payload-types'
import { createPublicReader } from '../../../src/repositories/publicReader'
import { installationOf } from '../../../src/services/installation'
import { publishFile } from '../../../src/services/publishFile'
import { removeStoredFiles } from '../../../src/services/removeStoredFiles'
import { systemContext } from '../../../src/services/serviceContext'
import { describeOnEachStorage, type Stored } from '../../support/storages'
import { anUploadOffice, MARKER, type UploadOffice } from './anUploadOffice'

describeOnEachStorage('A file of the office', (open) => {
  let stored: Stored
  let scene: UploadOffice
  beforeAll(async () => {
    stored = await open()
    scene = await anUploadOffice(stored)
  })

  describe('is read by those who may', () => {
    let media: Media
    let image: Media
    beforeAll(async () => {
      media = await scene.uploaded('绝不能猜到.csv', '行,GEHEIM\n', { who: 'otherEditor' })
      image = await scene.uploaded('绝不能猜到.jpg', scene.photo, { who: 'otherEditor' })
    })

    it('whole, in part, with its own name and as nothing but itself', async () => {
      const whole = await scene.fileOf('otherEditor', media.filename)
      expect([whole.status, whole.text]).toEqual([200, '行,GEHEIM\n'])
      expect(whole.headers.get('content-type')).toBe('text/csv')
      expect(whole.headers.get('x-content-type-options')).toBe('nosniff')
      expect(whole.headers.get('cache-control')).toBe('private, no-store')
      expect(whole.headers.get('content-disposition')).toBe(
        `attachment; filename*=UTF-8''${encodeURIComponent('绝不能猜到.csv')}`,
      )
      const part = await scene.fileOf('otherEditor', media.filename, { Range: 'bytes=4-9' })
      expect([part.status, part.text]).toEqual([206, MARKER])
      expect(part.headers.get('content-range')).toBe('bytes 4-9/11')
      const beyond = await scene.fileOf('otherEditor', media.filename, { Range: 'bytes=11-' })
      expect([beyond.status, beyond.headers.get('content-range')]).toEqual([416, 'bytes */11'])
    })

    it.each(['otherEditor', 'keeper', 'auditor', 'admin'] as const)('%s may', async (who) => {
      expect((await scene.fileOf(who, media.filename)).status).toBe(200)
      expect((await scene.fileOf(who, image.sizes?.web?.filename)).status).toBe(200)
    })

    it.each(['anonymous', 'editor', 'reviewer', 'secrecy', 'newcomer'] as const)(
      '%s may not, though the name is known',
      async (who) => {
        for (const name of [media.filename, image.filename, image.sizes?.web?.filename]) {
          const { status, text } = await scene.fileOf(who, name)
          expect([401, 403, 404]).toContain(status)
          expect(text).not.toContain(MARKER)
        }
      },
    )

    it('the secrecy reviewer of the unit that reviews theirs may, others of that unit may not', async () => {
      const review = (secrecyUnit: string | null) =>
        scene.office.payload.update({
          collection: 'units',
          id: scene.office.people.otherEditor.unit as string,
          data: { secrecyUnit },
          overrideAccess: true,
        })
      await review(scene.office.people.secrecy.unit as string)
      expect((await scene.fileOf('secrecy', media.filename)).status).toBe(200)
      for (const who of ['editor', 'reviewer'] as const)
        expect((await scene.fileOf(who, media.filename)).status).toBe(403)
      await review(null)
      expect((await scene.fileOf('secrecy', media.filename)).status).toBe(403)
    })

    it('nobody gets a file of the store that has no record, by any spelling of a path', async () => {
      const { officeFiles } = installationOf(scene.office.payload)
      await officeFiles.put('stray.csv', Buffer.from(MARKER))
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
          const { status, text } = await scene.fileOf(who, name)
          expect({ name, ok: status >= 400 }).toEqual({ name, ok: true })
          expect(text).not.toContain(MARKER)
        }
      await officeFiles.remove('stray.csv')
    })
  })

  describe('that is published', () => {
    const context = () => systemContext({ payload: scene.office.payload, now: new Date() })

    it('is copied under its hash and opened for the public, in part too, by its own name', async () => {
      const media = await scene.uploaded('年度报告.csv', '项目,数量\n公开,12\n')
      const file = await publishFile(context(), media.id)
      expect(file).toEqual({
        hash: media.contentHash,
        fileName: '年度报告.csv',
        mimeType: 'text/csv',
        bytes: media.filesize,
      })
      expect(await stored.keys()).toContain(`public/${file.hash.slice(0, 2)}/${file.hash}`)
      const { publicFiles } = installationOf(scene.office.payload)
      const opened = await createPublicReader({ payload: scene.office.payload, publicFiles }).file(
        file.hash,
      )
      const chunks: Uint8Array[] = []
      for await (const chunk of (await opened?.open({ start: 0, end: 5 })) ?? []) chunks.push(chunk)
      expect(Buffer.concat(chunks).toString()).toBe('项目')
    })

    it('is refused when its bytes are gone or no longer those that were uploaded', async () => {
      const media = await scene.uploaded('名单.csv', '甲,乙\n1,2\n')
      const { officeFiles } = installationOf(scene.office.payload)
      await officeFiles.put(String(media.filename), Buffer.from('甲,乙\n9,9\n'))
      const keys = await stored.keys()
      await expect(publishFile(context(), media.id)).rejects.toThrow('与上传时不一致')
      await officeFiles.remove(String(media.filename))
      await expect(publishFile(context(), media.id)).rejects.toThrow('“名单.csv”读不出来')
      expect(await stored.keys()).toEqual(keys.filter((key) => !key.includes('名单')))
    })
  })

  it('goes with the demonstration that it was made for', async () => {
    await scene.uploaded('演示.jpg', scene.photo)
    await removeStoredFiles(scene.office.payload)
    expect(await stored.keys()).toEqual([])
  })

  it('leaves no record when the store does not take it', async () => {
    const { s3, installation } = stored
    const before = await scene.office.count('media')
    const folder = path.join(installation.dataDir, 'media')
    if (s3) s3.failing = true
    else {
      // A file stands where the folder should be.
      await rm(folder, { recursive: true })
      await writeFile(folder, '')
    }
    const { status } = await scene.upload('会失败.csv', '甲,乙\n1,2\n')
    expect(status).toBeGreaterThanOrEqual(500)
    expect(await scene.office.count('media')).toBe(before)
    if (s3) s3.failing = false
  })
})
