import ExifReader from 'exifreader'
import type { ContentPart } from '../../../domain/privacy/contentPart'
import { addText, emptyReading, type ImagePosition } from '../reading'
import { decodeText } from '../text/decodeText'
import { jpegComments } from './jpegComments'
import { xmpTexts } from './xmpTexts'

export type ImageMetadata = {
  parts: ContentPart[]
  hasGps: boolean
  /** Where the picture was taken; absent when the picture does not say. */
  position?: ImagePosition
}

type Tag = { value?: unknown; description?: unknown }
type Tags = Readonly<Record<string, Tag>>
type Expanded = {
  exif?: Tags
  iptc?: Tags
  pngText?: Tags
  xmp?: { _raw?: string }
  gps?: { Latitude?: number; Longitude?: number }
}

/** What cameras and programs write about themselves, and what only counts. */
const MACHINE =
  /^(Make|Model|Software|Lens.*|.*Serial.*|.*Version.*|Date.*|.*Date|.*Time.*|OffsetTime.*|MakerNote|ApplicationNotes|IPTC-NAA|.*Profile.*|.*IFD.*|.*Offsets?|.*ByteCounts|Thumbnail.*|GPS.*|ImageUniqueID|XML Packet|Interoperability.*|ComponentsConfiguration|.*Digest.*|ImageResources|ExifTag|.*Precision|JPEGTables)$/iu

/**
 * The words in the metadata of a picture (EXIF, IPTC, XMP, PNG texts, JPEG comments) and the place
 * where it was taken. Broken metadata is no reason to refuse a picture: it reads as none.
 */
export const readImageMetadata = async (data: Buffer): Promise<ImageMetadata> => {
  const tags = await loadTags(data)
  const reading = emptyReading()
  const groups = [
    ['EXIF', tags.exif],
    ['IPTC', tags.iptc],
    ['PNG', tags.pngText],
  ] as const
  for (const [group, found] of groups)
    for (const [name, tag] of Object.entries(found ?? {}))
      if (!MACHINE.test(name))
        addText(reading, `图片元数据（${group} ${name}）`, textOf({ group, name, tag }))
  const xmp = xmpTexts(tags.xmp?._raw ?? '')
  for (const text of xmp.texts) addText(reading, '图片元数据（XMP）', text)
  for (const text of jpegComments(data)) addText(reading, '图片元数据（注释）', text)
  const position = positionOf({
    latitude: tags.gps?.Latitude ?? xmp.latitude,
    longitude: tags.gps?.Longitude ?? xmp.longitude,
  })
  return { parts: reading.parts, hasGps: position !== undefined, ...(position && { position }) }
}

const loadTags = async (data: Buffer): Promise<Expanded> => {
  try {
    return (await ExifReader.load(data, { expanded: true, async: true })) as unknown as Expanded
  } catch {
    return {}
  }
}

/** EXIF fields of words that are stored as numbers. */
const WORDS_AS_BYTES = /^(UserComment|XP\w+)$/u

type NamedTag = { group: string; name: string; tag: Tag }

/** Only words: a number is described by a word of the library's own. */
const textOf = ({ group, name, tag: { value, description } }: NamedTag): string => {
  if (typeof value === 'number' || typeof description !== 'string') return ''
  const isNumbers = Array.isArray(value) && value.every((one) => typeof one !== 'string')
  if (group === 'EXIF' && isNumbers && !WORDS_AS_BYTES.test(name)) return ''
  return chinese(description)
}

/** GBK in a field that is meant for ASCII comes out byte by byte. */
const chinese = (text: string): string =>
  /^[\0-\xff]*$/u.test(text) && /[\x80-\xff]/u.test(text)
    ? (decodeText(Buffer.from(text, 'latin1')) ?? text)
    : text

type Degrees = { latitude?: number; longitude?: number }

const positionOf = ({ latitude, longitude }: Degrees): ImagePosition | undefined => {
  if (latitude === undefined || longitude === undefined) return undefined
  if (!Number.isFinite(latitude) || !Number.isFinite(longitude)) return undefined
  // A camera without reception writes zeros.
  if (latitude === 0 && longitude === 0) return undefined
  return { where: '图片元数据（拍摄位置）', latitude, longitude }
}
