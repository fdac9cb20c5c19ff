import type { FileHandle } from 'node:fs/promises'

/** Writes chunks one after the other, no faster than the disk takes them; answers the bytes. */
export const writeAll = async (
  handle: FileHandle,
  chunks: AsyncIterable<Uint8Array>,
): Promise<number> => {
  let bytes = 0
  for await (const chunk of chunks) {
    await handle.writeFile(chunk)
    bytes += chunk.byteLength
  }
  return bytes
}
