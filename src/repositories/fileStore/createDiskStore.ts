import { randomUUID } from 'node:crypto'
import { mkdir, open, rename, rm, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { checkedKey, MissingFile, type FileStore } from './FileStore'

/** Files below a folder. A file appears by renaming, so that nobody ever reads half of one. */
export const createDiskStore = (root: string): FileStore => {
  const fileOf = (key: string): string => path.join(root, checkedKey(key))
  return {
    put: async (key, data) => {
      const file = fileOf(key)
      await mkdir(path.dirname(file), { recursive: true })
      const partial = path.join(path.dirname(file), `.${randomUUID()}.partial`)
      try {
        await writeFile(partial, data, { flush: true })
        await rename(partial, file)
      } catch (error) {
        await rm(partial, { force: true })
        throw error
      }
    },
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

/** A name too long for the file system was never stored under. */
const isAbsent = (error: unknown): boolean =>
  ['ENOENT', 'ENOTDIR', 'ENAMETOOLONG'].includes((error as NodeJS.ErrnoException).code ?? '')
