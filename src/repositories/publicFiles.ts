import { createHash } from 'node:crypto'
import type { FileStore } from './fileStore/FileStore'

/** Where a published file lies: under its SHA-256, so that what was published can't be swapped. */
export const publicFileKey = (hash: string): string => `${hash.slice(0, 2)}/${hash}`

/** Keeps a file for the public under its hash, which is answered. Repeating is harmless. */
export const keepPublicFile = async (publicFiles: FileStore, data: Buffer): Promise<string> => {
  const hash = sha256(data)
  const key = publicFileKey(hash)
  if ((await publicFiles.size(key)) !== data.length) await publicFiles.put(key, data)
  return hash
}

/** The hash that a file is known by, in hexadecimal. */
export const sha256 = (data: Buffer): string => createHash('sha256').update(data).digest('hex')
