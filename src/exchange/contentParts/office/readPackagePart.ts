import type { ArchiveEntry } from '../archive/openArchive'
import { detectFormat } from '../detectFormat'
import { readImageMetadata } from '../image/readImageMetadata'
import { addNested, addText, emptyReading, type Reading } from '../reading'
import type { ReadingContext } from '../readingContext'
import { decodeText } from '../text/decodeText'
import { markupText } from '../text/markupText'
import { walkXml, type XmlElement, type XmlHandler } from '../xml/walkXml'
import { propertiesHandler } from './propertiesHandler'

export type PackagePartInput = {
  entry: ArchiveEntry
  reading: Reading
  context: ReadingContext
  handlerFor: (input: { root: XmlElement; name: string }) => XmlHandler | undefined
}

/** Parts that the producer writes for itself, without a word of a person's. */
const SILENT =
  /(^|\/)(theme|fonts?|printerSettings|webextensions|activeX|ctrlProps)\/|\.(odttf|fntdata|ttf|otf|rels)$|(^|\/)(\[Content_Types\]\.xml|calcChain\.xml|fontTable\.xml)$/iu
/** Drawings of Windows and bitmaps hold no metadata. */
const BARE_PICTURE = /\.(emf|wmf|emz|wmz|bmp|pcx|pict|wdp)$/iu
/** Crests and lines are smaller; a scanned page or a photograph of a list is not. */
const LARGE_PICTURE = 50 * 1024

/**
 * Reads one part of an office package. A large picture is answered with `large-picture`, since what
 * it shows is not read.
 */
export const readPackagePart = async ({
  entry,
  reading,
  context,
  handlerFor,
}: PackagePartInput): Promise<'large-picture' | undefined> => {
  const { name } = entry
  if (SILENT.test(name)) return undefined
  if (name.endsWith('.xml')) {
    await walkXml(entry.chunks(), (root) =>
      name.startsWith('docProps/') ? propertiesHandler(reading) : handlerFor({ root, name }),
    )
    return undefined
  }
  const data = await entry.bytes()
  if (BARE_PICTURE.test(name) || detectFormat(data) === 'image')
    return addPicture({ name, data, reading })
  if (name.endsWith('.vml')) addOldDrawing(reading, data)
  else if (/vbaProject.*\.bin$/iu.test(name))
    reading.unreadable.push('含有宏（VBA），未能检查宏里的文字')
  else await context.readNested({ into: reading, path: `嵌入文件 ${name}`, data })
  return undefined
}

type PictureInput = { name: string; data: Buffer; reading: Reading }

const addPicture = async ({ name, data, reading }: PictureInput) => {
  const { parts, position } = await readImageMetadata(data)
  addNested(reading, `图片 ${name.split('/').at(-1)}`, {
    ...emptyReading(),
    parts,
    positions: position ? [position] : [],
  })
  const isPreview = name.startsWith('docProps/')
  return data.length >= LARGE_PICTURE && !isPreview ? 'large-picture' : undefined
}

/** Office's own VML is not always well-formed XML. */
const addOldDrawing = (reading: Reading, data: Buffer): void => {
  const { text, attributes } = markupText(decodeText(data) ?? '')
  addText(reading, '文本框', text)
  addText(reading, '替代文字', attributes)
}
