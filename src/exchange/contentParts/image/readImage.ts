import { emptyReading } from '../reading'
import type { Reader } from '../readingContext'
import { readImageMetadata } from './readImageMetadata'

/** A picture: its metadata; the words that it shows are for a person to read. */
export const readImage: Reader = async ({ data }) => {
  const { parts, position } = await readImageMetadata(data)
  return {
    ...emptyReading(),
    parts,
    positions: position ? [position] : [],
    unreadable: ['图片，未能检查画面中的文字'],
  }
}
