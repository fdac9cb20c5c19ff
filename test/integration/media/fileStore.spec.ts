import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import {
  createFileStores,
  type FileStores,
} from '../../../src/repositories/fileStore/createFileStores'
import { MissingFile, readWhole } from '../../../src/repositories/fileStore/FileStore'
import type { StorageSettings } from '../../../src/repositories/fileStore/StorageSettings'
import { startS3, type StartedS3 } from '../../support/startS3'

const BYTES = Buffer.from('%PDF-1.7 公开 test')

let folder: string
let s3: StartedS3
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'stores-'))
  s3 = await startS3()
})
afterAll(async () => {
  await s3.stop()
  await rm(folder, { recursive: true })
})

const storesOf = (storage: StorageSettings): FileStores =>
  createFileStores(storage, {
    mediaDir: path.join(folder, 'media'),
    publicFilesDir: path.join(folder, 'public-files'),
  })

describe.each(['disk', 's3'] as const)('The file store: %s', (kind) => {
  let stores: FileStores
  beforeAll(() => {
    stores = storesOf(kind === 'disk' ? { kind } : { kind, ...s3.settings })
  })

  it.each(['a.pdf', 'ab/abcdef', '实施方案（修订）+ 50%《附件》-0f.docx'])(
    'gives back what was put under %s',
    async (key) => {
      await stores.office.put(key, BYTES)
      expect((await readWhole(stores.office, key)).equals(BYTES)).toBe(true)
      expect(await stores.office.size(key)).toBe(BYTES.length)
    },
  )

  it('keeps an empty file', async () => {
    await stores.office.put('empty', Buffer.alloc(0))
    expect(await stores.office.size('empty')).toBe(0)
    expect(await readWhole(stores.office, 'empty')).toHaveLength(0)
  })

  it('opens a part, both ends included', async () => {
    await stores.public.put('ab/part', BYTES)
    const chunks: Buffer[] = []
    for await (const chunk of await stores.public.open('ab/part', { start: 1, end: 3 }))
      chunks.push(chunk as Buffer)
    expect(Buffer.concat(chunks).toString()).toBe('PDF')
  })

  it('replaces what lay under the key', async () => {
    await stores.office.put('b.csv', Buffer.from('old and longer'))
    await stores.office.put('b.csv', Buffer.from('new'))
    expect((await readWhole(stores.office, 'b.csv')).toString()).toBe('new')
  })

  it('says that a file is missing before any byte is sent', async () => {
    expect(await stores.office.size('none.pdf')).toBeNull()
    await expect(stores.office.open('none.pdf')).rejects.toThrow(MissingFile)
    await expect(stores.office.open('x'.repeat(600))).rejects.toThrow()
  })

  it('removes, and removing again is harmless', async () => {
    await stores.office.put('c.pdf', BYTES)
    await stores.office.remove('c.pdf')
    await stores.office.remove('c.pdf')
    expect(await stores.office.size('c.pdf')).toBeNull()
  })

  it('keeps office and public apart', async () => {
    await stores.office.put('secret', BYTES)
    expect(await stores.public.size('secret')).toBeNull()
    await stores.public.put('ab/shown', BYTES)
    expect(await stores.office.size('ab/shown')).toBeNull()
  })

  it.each(['../public-files/x', '/etc/hostname', 'a/../../x', 'a\\..\\x', '.', '', 'a//b', 'a\0b'])(
    'never leaves its root for %j',
    async (key) => {
      const attempts: (() => Promise<unknown>)[] = [
        () => stores.office.put(key, BYTES),
        () => stores.office.open(key),
        () => stores.office.size(key),
        () => stores.office.remove(key),
      ]
      for (const attempt of attempts)
        await expect((async () => attempt())()).rejects.toThrow('left its root')
    },
  )
})

describe('On disk', () => {
  it('leaves no half file beside the stored ones', async () => {
    const { office } = storesOf({ kind: 'disk' })
    await Promise.all([1, 2, 3].map((n) => office.put('same.txt', Buffer.from(`text ${n}`))))
    expect((await readWhole(office, 'same.txt')).toString()).toMatch(/^text [123]$/)
    expect(
      (await readdir(path.join(folder, 'media'))).filter((name) => /partial/.test(name)),
    ).toEqual([])
  })
})

describe('In a bucket', () => {
  it('office and public lie under prefixes of their own', async () => {
    const stores = storesOf({ kind: 's3', ...s3.settings })
    await stores.office.put('one', BYTES)
    await stores.public.put('on/one', BYTES)
    expect([...s3.objects.keys()]).toEqual(expect.arrayContaining(['office/one', 'public/on/one']))
    expect([...s3.objects.keys()].every((key) => /^(office|public)\//.test(key))).toBe(true)
  })

  it('a failing server and a wrong bucket are errors, not missing files', async () => {
    const wrong = storesOf({ kind: 's3', ...s3.settings, bucket: 'other' })
    await expect(wrong.office.put('x', BYTES)).rejects.toThrow()
    await expect(wrong.office.open('x')).rejects.not.toThrow(MissingFile)
    s3.failing = true
    const stores = storesOf({ kind: 's3', ...s3.settings })
    await expect(stores.office.size('one')).rejects.toThrow()
    await expect(stores.office.open('one')).rejects.not.toThrow(MissingFile)
    s3.failing = false
  })
})
