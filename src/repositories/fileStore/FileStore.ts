import type { Readable } from 'node:stream'
import type { ByteRange } from '../../domain/publication/byteRange'

/**
 * Where the bytes of files lie: a folder or an S3 bucket. A key is a relative path of letters that an
 * outsider never chooses; `..` and absolute keys are a broken promise and throw.
 */
export type FileStore = {
  /** Stores the bytes whole or not at all; an earlier file under the key is replaced. */
  put(key: string, data: Buffer): Promise<void>
  /**
   * The same for bytes that are made as they are stored, whatever their number: none lie in memory
   * longer than it takes to write them. Where the making fails, nothing is stored. Answers the bytes.
   */
  putStream(key: string, chunks: AsyncIterable<Uint8Array>): Promise<number>
  /** The bytes, or those of a range (both ends included). Throws `MissingFile` before any byte. */
  open(key: string, range?: ByteRange): Promise<Readable>
  /** Bytes under the key; null when there is no file. */
  size(key: string): Promise<number | null>
  /** Removing what is not there is harmless. */
  remove(key: string): Promise<void>
}

/** A file that a record names is not in the store: a fault of the installation, not of a reader. */
export class MissingFile extends Error {
  constructor(key: string, options?: ErrorOptions) {
    super(`file ${key} is not in the store`, options)
    this.name = 'MissingFile'
  }
}

/** A key that stays below the store's root; throws on any other. */
export const checkedKey = (key: string): string => {
  const parts = key.split(/[/\\]/)
  const strays = parts.some((part) => part === '' || part === '.' || part === '..')
  if (strays || key.includes('\0')) throw new Error('a key of the file store left its root')
  return key
}

/** A whole file in memory; bounded by the size limit of uploads. */
export const readWhole = async (store: FileStore, key: string): Promise<Buffer> => {
  const chunks: Buffer[] = []
  for await (const chunk of await store.open(key)) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}
