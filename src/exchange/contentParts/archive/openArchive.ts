import { fromBufferPromise, type Entry, type ZipFile } from 'yauzl'
import { READING_LIMITS, type Budget } from '../budget'
import { DAMAGED, ENCRYPTED, tooLarge, Unreadable } from '../unreadable'
import { entryName } from './entryName'

/** A file in an archive. Its bytes are counted against the budget as they are inflated. */
export type ArchiveEntry = {
  /** With `/` between folders, as stored; only ever a label, never a path on disk. */
  name: string
  isEncrypted: boolean
  /** Throws `Unreadable` for broken, encrypted or suspiciously shrunken bytes. */
  chunks: () => AsyncIterable<Buffer>
  bytes: () => Promise<Buffer>
}

/** The files of a zip archive, folders left out. Throws `Unreadable` when it is none. */
export const openArchive = async (data: Buffer, budget: Budget): Promise<ArchiveEntry[]> => {
  const entries: ArchiveEntry[] = []
  try {
    const zip = await fromBufferPromise(data, { decodeStrings: false, lazyEntries: true })
    for await (const entry of zip.eachEntry()) {
      const name = entryName(entry.fileName as unknown as Buffer, entry.generalPurposeBitFlag)
      if (name.endsWith('/')) continue
      budget.spendEntry()
      entries.push(archiveEntry({ zip, entry, name, budget }))
    }
  } catch (error) {
    throw error instanceof Unreadable ? error : new Unreadable(DAMAGED)
  }
  return entries
}

type EntryInput = { zip: ZipFile; entry: Entry; name: string; budget: Budget }

const archiveEntry = ({ zip, entry, name, budget }: EntryInput): ArchiveEntry => {
  const chunks = () => inflate({ zip, entry, name, budget })
  return {
    name,
    isEncrypted: entry.isEncrypted(),
    chunks,
    bytes: async () => {
      const all: Buffer[] = []
      for await (const chunk of chunks()) all.push(chunk)
      return Buffer.concat(all)
    },
  }
}

async function* inflate({ zip, entry, budget }: EntryInput): AsyncGenerator<Buffer> {
  if (entry.isEncrypted()) throw new Unreadable(ENCRYPTED)
  const { uncompressedSize, compressedSize } = entry
  const shrunk = uncompressedSize / Math.max(compressedSize, 1)
  if (uncompressedSize > READING_LIMITS.ratioFromBytes && shrunk > READING_LIMITS.ratio)
    throw tooLarge()
  try {
    const stream = await zip.openReadStreamPromise(entry)
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      budget.spendBytes(chunk.length)
      yield chunk
    }
  } catch (error) {
    throw error instanceof Unreadable ? error : new Unreadable(DAMAGED)
  }
}
