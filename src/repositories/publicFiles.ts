import { createHash } from 'node:crypto'
import { readWhole, type FileStore } from './fileStore/FileStore'

/** Where a published file lies: under its SHA-256, so that what was published can't be swapped. */
export const publicFileKey = (hash: string): string => `${hash.slice(0, 2)}/${hash}`

type CopyOptions = { from: FileStore; key: string; to: FileStore }

/** Copies a file of the office into the public store; answers its hash and size. Repeating is harmless. */
export const copyToPublicStore = async ({
  from,
  key,
  to,
}: CopyOptions): Promise<{ hash: string; bytes: number }> => {
  const data = await readWhole(from, key)
  const hash = sha256(data)
  const target = publicFileKey(hash)
  if ((await to.size(target)) !== data.length) await to.put(target, data)
  return { hash, bytes: data.length }
}

/** The hash that a file is known by, in hexadecimal. */
export const sha256 = (data: Buffer): string => createHash('sha256').update(data).digest('hex')
