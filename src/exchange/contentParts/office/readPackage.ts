import { openArchive } from '../archive/openArchive'
import type { NamedBytes, ReadingContext } from '../readingContext'
import { addText, emptyReading, withoutRepeats, type Reading } from '../reading'
import { DAMAGED, ENCRYPTED, Unreadable } from '../unreadable'
import type { XmlElement, XmlHandler } from '../xml/walkXml'
import { readPackagePart } from './readPackagePart'
import { readRelationships, type Relationship } from './relationships'

/** What a format adds to the reading of any office package. */
export type PackageRules = {
  /** The part without which the package is broken. */
  mainPart: RegExp
  /** XML parts in the order in which they are to be read: the lower, the earlier. */
  order?: (name: string) => number
  /** Who reads an XML part; `undefined` for parts that hold no text of a person's. */
  handlerFor: (input: { root: XmlElement; name: string }) => XmlHandler | undefined
  /** After all parts. */
  finish?: () => void
}

export type OfficePackage = {
  reading: Reading
  relationships: readonly Relationship[]
  context: ReadingContext
}

/**
 * Reads a zipped office document: every part of the package, whether anything refers to it or not.
 * Left-overs of an editing session are exactly what a person does not see before publishing.
 */
export const readPackage = async (
  { data }: NamedBytes,
  context: ReadingContext,
  rulesFor: (input: OfficePackage) => PackageRules,
): Promise<Reading> => {
  const entries = await openArchive(data, context.budget)
  if (entries.some(({ isEncrypted }) => isEncrypted)) throw new Unreadable(ENCRYPTED)
  const reading = emptyReading()
  const relationships = await readRelationships(entries)
  const rules = rulesFor({ reading, relationships, context })
  if (!entries.some(({ name }) => rules.mainPart.test(name))) throw new Unreadable(DAMAGED)
  const order = rules.order ?? (() => 0)
  let largePictures = 0
  for (const entry of entries.toSorted((one, other) => order(one.name) - order(other.name))) {
    const found = await readPackagePart({ entry, reading, context, handlerFor: rules.handlerFor })
    if (found === 'large-picture') largePictures++
  }
  addLinks(reading, relationships)
  rules.finish?.()
  if (largePictures > 0)
    reading.unreadable.push(`含有${largePictures}张较大的图片，未能检查图片中的文字`)
  return withoutRepeats(reading)
}

const addLinks = (reading: Reading, relationships: readonly Relationship[]): void => {
  for (const { isExternal, target } of relationships)
    if (isExternal) addText(reading, '链接地址', decodedAddress(target))
}

const decodedAddress = (target: string): string => {
  try {
    return decodeURIComponent(target)
  } catch {
    return target
  }
}
