import { randomUUID } from 'node:crypto'
import { open, rm, type FileHandle } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

/**
 * Lends a file that has no name: nobody else opens it, and it is gone with the handle, even when the
 * process dies.
 */
export const withUnnamedFile = async <T>(work: (handle: FileHandle) => Promise<T>): Promise<T> => {
  const file = path.join(tmpdir(), `gongkai-${randomUUID()}`)
  const handle = await open(file, 'wx+', 0o600)
  try {
    await rm(file, { force: true })
    return await work(handle)
  } finally {
    await handle.close()
  }
}
