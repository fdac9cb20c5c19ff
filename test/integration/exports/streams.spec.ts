import { beforeAll, expect, it } from '@jest/globals'
import { readWhole, type FileStore } from '../../../src/repositories/fileStore/FileStore'
import { installationOf } from '../../../src/services/installation'
import { describeOnEachStorage, type Stored } from '../../support/storages'

const CHUNK = Buffer.alloc(64 * 1024, '公')
const CHUNKS = 100

describeOnEachStorage('Bytes that are stored while they are made', (open) => {
  let stored: Stored
  let store: FileStore
  beforeAll(async () => {
    stored = await open()
    store = installationOf(stored.installation.payload).officeFiles
  })

  async function* chunks(count = CHUNKS): AsyncGenerator<Uint8Array> {
    for (let made = 0; made < count; made += 1) yield CHUNK
  }

  it('lie there whole, and are as many as is said', async () => {
    const bytes = await store.putStream('exports/a', chunks())
    expect(bytes).toBe(CHUNK.length * CHUNKS)
    expect(await store.size('exports/a')).toBe(bytes)
    const whole = await readWhole(store, 'exports/a')
    expect(whole.equals(Buffer.concat(Array.from({ length: CHUNKS }, () => CHUNK)))).toBe(true)
    expect(await stored.keys()).toContain('office/exports/a')
  })

  it('replace an earlier file, and may be none', async () => {
    await store.put('exports/b', Buffer.from('früher'))
    expect(await store.putStream('exports/b', chunks(1))).toBe(CHUNK.length)
    expect(await store.putStream('exports/b', chunks(0))).toBe(0)
    expect(await store.size('exports/b')).toBe(0)
  })

  it('are not stored at all when their making fails, and an earlier file stays', async () => {
    await store.put('exports/c', Buffer.from('früher'))
    const before = await stored.keys()
    async function* broken(): AsyncGenerator<Uint8Array> {
      yield CHUNK
      throw new Error('no more')
    }
    for (const key of ['exports/c', 'exports/d'])
      await expect(store.putStream(key, broken())).rejects.toThrow('no more')
    expect(await stored.keys()).toEqual(before)
    expect((await readWhole(store, 'exports/c')).toString()).toBe('früher')
  })

  it('have no key outside the store', async () => {
    await expect(async () => store.putStream('../a', chunks(1))).rejects.toThrow('left its root')
  })
})
