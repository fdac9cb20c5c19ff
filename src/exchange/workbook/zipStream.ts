import { Readable, type PassThrough } from 'node:stream'
import { ZipFile } from 'yazl'

/**
 * Adds a part to the archive. A part in pieces is waited for until its last byte was taken; one that is
 * there as a whole is noted, with its size ahead of it.
 */
export type AddPart = (
  path: string,
  pieces: string | Iterable<string> | AsyncIterable<string>,
) => Promise<void>

/**
 * A ZIP archive as it grows: `write` adds one part after the other, each no faster than the archive is
 * read. An error of a part breaks the archive off; who stops reading stops the parts too. Parts are
 * dated 1980, so that equal content has equal bytes.
 */
export async function* zipStream(
  write: (add: AddPart) => Promise<void>,
): AsyncGenerator<Uint8Array> {
  const zip = new ZipFile()
  const output = zip.outputStream as PassThrough
  let current: Readable | undefined
  const add: AddPart = async (path, pieces) => {
    if (typeof pieces === 'string') return zip.addBuffer(Buffer.from(pieces), path, ENTRY)
    return new Promise((resolve, reject) => {
      const source = Readable.from(bytesOf(pieces), { objectMode: false })
      current = source
      source.once('end', resolve).once('error', reject)
      // Nobody is left to tell when the reader has gone away.
      source.once('close', () => reject(new Error('the archive is no longer read')))
      zip.addReadStream(source, path, ENTRY)
    })
  }
  zip.once('error', (error) => output.destroy(error as Error))
  write(add).then(
    () => zip.end(),
    (error: Error) => output.destroy(error),
  )
  try {
    for await (const chunk of output) yield chunk as Uint8Array
  } finally {
    current?.destroy()
  }
}

const ENTRY = { mtime: new Date(1980, 0, 1), forceDosTimestamp: true }

async function* bytesOf(
  pieces: Iterable<string> | AsyncIterable<string>,
): AsyncGenerator<Uint8Array> {
  for await (const piece of pieces) yield Buffer.from(piece)
}
