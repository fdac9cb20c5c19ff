import { readImageMetadata } from '../image/readImageMetadata'
import type { Reading } from '../reading'

/** JPEG files stand in a PDF as they are; the mark of one that begins with EXIF, length left out. */
const START = Buffer.from([0xff, 0xd8, 0xff, 0xe1])
/** EXIF holds at most 64 KB, XMP may follow it. */
const HEAD = 256 * 1024
const MOST = 200

/** Adds the metadata of photographs that were put into a PDF with their EXIF. */
export const embeddedPhotos = async (input: { data: Buffer; into: Reading }): Promise<void> => {
  const { data, into } = input
  let count = 0
  for (let at = data.indexOf(START); at >= 0 && count < MOST; at = data.indexOf(START, at + 4)) {
    count++
    const { parts, position } = await readImageMetadata(data.subarray(at, at + HEAD))
    into.parts.push(...parts)
    if (position) into.positions.push(position)
  }
}
