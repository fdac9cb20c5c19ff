import { randomUUID } from 'node:crypto'
import { mkdir, open, rename, rm, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { checkedKey, MissingFile, type FileStore } from './FileStore'
import { writeAll } from './writeAll'

/** Files below a folder. A file appears by renaming, so that nobody ever reads half of one. */
export const createDiskStore = (root: string): FileStore => {
  const fileOf = (key: string): string => path.join(root, checkedKey(key))
  return {
    put: (key, data) => appear(fileOf(key), (partial) => writeFile(partial, data, { flush: true })),
    putStream: (key, chunks) => appear(fileOf(key), (partial) => writeChunks(partial, chunks)),
    open: async (key, range) => {
      const handle = await open(fileOf(key)).catch((error: unknown) => {
        throw isAbsent(error) ? new MissingFile(key, { cause: error }) : error
      })
      return handle.createReadStream(range)
    },
    size: (key) =>
      stat(fileOf(key)).then(
        (stats) => stats.size,
        (error: unknown) => {
          if (isAbsent(error)) return null
          throw error
        },
      ),
    remove: (key) => rm(fileOf(key), { force: true }),
  }
}

/** Writes a file under a name that nobody reads, and gives it its own when it is whole. */
const appear = async <T>(file: string, write: (partial: string) => Promise<T>): Promise<T> => {
  await mkdir(path.dirname(file), { recursive: true })
  const partial = path.join(path.dirname(file), `.${randomUUID()}.partial`)
  try {
    const written = await write(partial)
    await rename(partial, file)
    return written
  } catch (error) {
    await rm(partial, { force: true })
    throw error
  }
}

const writeChunks = async (file: string, chunks: AsyncIterable<Uint8Array>): Promise<number> => {
  const handle = await open(file, 'wx')
  try {
    const bytes = await writeAll(handle, chunks)
    await handle.sync()
    return bytes
  } finally {
    await handle.close()
  }
}

/** A name too long for the file system was never stored under. */
const isAbsent = (error: unknown): boolean =>
  ['ENOENT', 'ENOTDIR', 'ENAMETOOLONG'].includes((error as NodeJS.ErrnoException).code ?? '')
