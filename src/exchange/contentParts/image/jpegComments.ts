import { decodeText } from '../text/decodeText'

const COMMENT = 0xfe
const START_OF_SCAN = 0xda

/** The comments (COM segments) of a JPEG file; none for anything else. */
export const jpegComments = (data: Buffer): string[] => {
  if (data[0] !== 0xff || data[1] !== 0xd8) return []
  const found: string[] = []
  for (let at = 2; at + 4 <= data.length && data[at] === 0xff;) {
    const marker = data[at + 1]
    if (marker === START_OF_SCAN) break
    const end = at + 2 + data.readUInt16BE(at + 2)
    if (marker === COMMENT) found.push(decodeText(data.subarray(at + 4, end)) ?? '')
    at = end
  }
  return found.filter((text) => text !== '')
}
