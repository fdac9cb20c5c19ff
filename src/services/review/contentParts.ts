import { bodyParts } from '../../domain/publication/bodyAddresses'
import { elementPlaces } from '../../domain/publication/elementPlaces'
import type { ReviewableContent } from '../../domain/publication/reviewableContent'
import type { ContentPart } from '../../domain/privacy/contentPart'
import { subsidyTexts } from '../../domain/subsidy/policy/subsidyTexts'
import { paymentTexts } from '../../domain/subsidy/publication/paymentTexts'
import { gpsFinding } from '../../exchange/contentParts/image/gpsFinding'
import { readContentParts } from '../../exchange/contentParts/readContentParts'
import type { MediaFile } from '../readMediaFile'
import type { DisclosureFiles } from './reviewableContentOf'

/** A file that no machine could look into: a person must. */
export type UnreadablePart = { where: string; reason: string; hash: string }

/** Where a picture was taken, masked: a finding that no text holds. */
export type PlaceFinding = { where: string; masked: string; hash: string }

export type ScannedParts = {
  parts: ContentPart[]
  unreadable: UnreadablePart[]
  places: PlaceFinding[]
}

/** Everything of a copy that the public would read, as parts that can be scanned. */
export const contentPartsOf = async (
  content: ReviewableContent,
  { attachments, media }: DisclosureFiles,
): Promise<ScannedParts> => {
  const places = elementPlaces(content.elements)
  const own: ContentPart[] = [
    { kind: 'text', where: '标题', text: content.title },
    ...content.elements.map(({ key, text }): ContentPart => ({
      kind: 'text',
      where: places.get(key) ?? '要素',
      text,
    })),
    ...bodyParts(content.body),
    { kind: 'text', where: '来源', text: content.source },
    ...subsidyTexts(content.subsidy).map((text): ContentPart => ({ kind: 'text', ...text })),
    ...paymentTexts(content).map((text): ContentPart => ({ kind: 'text', ...text })),
    { kind: 'text', where: '更正说明', text: content.correctionReason },
    ...media.flatMap(({ fileName, alt, caption }): ContentPart[] => [
      { kind: 'text', where: `图片“${fileName}”的文字`, text: [alt, caption].join('\n') },
    ]),
  ]
  const read = await Promise.all([...attachments, ...media].map(partsOfFile))
  return {
    parts: [...own.filter(hasWords), ...read.flatMap(({ parts }) => parts)],
    unreadable: read.flatMap(({ unreadable }) => unreadable),
    places: read.flatMap(({ places }) => places),
  }
}

/** What one file holds, each place under the file's name. Sound and film are for ears and eyes. */
const partsOfFile = async (file: MediaFile): Promise<ScannedParts> => {
  const prefix = `附件“${file.fileName}”`
  if (/^(video|audio)\//.test(file.mimeType))
    return { parts: [nameOf(file, prefix)], unreadable: [], places: [] }
  const result = await readContentParts({ fileName: file.fileName, data: await file.read() })
  if (!result.ok)
    return {
      parts: [nameOf(file, prefix)],
      unreadable: [{ where: prefix, reason: result.reason, hash: file.hash }],
      places: [],
    }
  // A picture that stands there whole is looked at by everyone who reviews; one inside a file may not be.
  const isPicture = file.mimeType.startsWith('image/')
  return {
    parts: result.parts.map((part) => underFile(part, prefix)),
    unreadable: (isPicture ? [] : (result.unreadable ?? [])).map((reason) => ({
      where: prefix,
      reason,
      hash: file.hash,
    })),
    places: (result.positions ?? []).map((position) => {
      const { where, masked } = gpsFinding(position)
      return { where: `${prefix}${where}`, masked, hash: file.hash }
    }),
  }
}

const nameOf = ({ fileName }: MediaFile, prefix: string): ContentPart => ({
  kind: 'text',
  where: `${prefix}文件名`,
  text: fileName,
})

const underFile = (part: ContentPart, prefix: string): ContentPart => {
  const where = `${prefix}${part.where}`
  if (part.kind === 'text') return { ...part, where }
  const { cellWhere } = part
  return {
    ...part,
    where,
    ...(cellWhere ? { cellWhere: (row, column) => `${prefix}${cellWhere(row, column)}` } : {}),
  }
}

const hasWords = (part: ContentPart): boolean => part.kind === 'table' || part.text.trim() !== ''
