import type { DirectoryRow } from '../directory/directoryReading'
import { readChannels } from '../directory/readChannels'
import { splitElements } from '../directory/splitElements'
import { stripSpace } from '../directory/tidyText'
import type { ComparableVersion } from '../editionDifference'

type Texts = readonly string[]

/**
 * What a row says of an item in force, with what it does not change as it is: a text that differs in white space
 * only, the same values in another order, what the reader cuts where the catalogue does not; and what the source
 * leaves out, which takes nothing away.
 */
export const keptValues = ({
  read,
  known,
  row,
}: {
  read: ComparableVersion
  known: ComparableVersion
  row: DirectoryRow
}): ComparableVersion => ({
  ...read,
  path: keptAll(read.path, known.path),
  contentElements: isSame(elementsOf(read), elementsOf(known))
    ? known.contentElements
    : read.contentElements.map((element) => optionalIn(known, element)),
  legalBases: keptInAnyOrder(read.legalBases, known.legalBases),
  timeLimitText:
    row.timeLimit === '' ? known.timeLimitText : kept(read.timeLimitText, known.timeLimitText),
  publishingOrgan:
    row.organ === '' ? known.publishingOrgan : kept(read.publishingOrgan, known.publishingOrgan),
  channels:
    read.channels.length === 0 || isSame(channelsOf(known), read.channels)
      ? known.channels
      : read.channels,
  audience: row.audience === '' ? known.audience : kept(read.audience, known.audience),
  methods:
    row.methods.length === 0 || isSame([...read.methods].sort(), [...known.methods].sort())
      ? known.methods
      : read.methods,
  levels: keptInAnyOrder(read.levels, known.levels),
  ...ownersOf({ read, known, row }),
})

/** Without 责任单位, the organ says who does the work only where it changed and names a unit for certain. */
const ownersOf = ({
  read,
  known,
  row,
}: {
  read: ComparableVersion
  known: ComparableVersion
  row: DirectoryRow
}): Pick<ComparableVersion, 'owningScope' | 'owningUnits'> => {
  const isSameOrgan = stripSpace(read.publishingOrgan) === stripSpace(known.publishingOrgan)
  const says = row.unit !== '' || (!isSameOrgan && read.owningScope !== 'to-be-named')
  const { owningScope, owningUnits } = says ? read : known
  const hasUnits = owningUnits.length > 0
  return {
    owningScope,
    owningUnits: hasUnits ? keptInAnyOrder(owningUnits, known.owningUnits) : [],
  }
}

/** As the reader cuts them, whoever wrote them; no directory says which are optional. */
const elementsOf = ({ contentElements }: ComparableVersion): string[] =>
  contentElements.map((element) => element.replace(/（可选）$/u, '')).flatMap(splitElements)

const optionalIn = (known: ComparableVersion, element: string): string =>
  known.contentElements.includes(`${element}（可选）`) ? `${element}（可选）` : element

const channelsOf = ({ channels }: ComparableVersion): string[] =>
  readChannels({ text: channels.join('\n') }).channels.map(
    ({ name, required }) => `${required ? '■' : '□'}${name}`,
  )

const isSame = (left: Texts, right: Texts): boolean =>
  left.map(stripSpace).join('\n') === right.map(stripSpace).join('\n')

const kept = (text: string, before: string): string =>
  stripSpace(text) === stripSpace(before) ? before : text

const keptAll = (texts: Texts, before: Texts): Texts => (isSame(texts, before) ? before : texts)

/** Titles within titles lose their inner brackets in many directories. */
const keptInAnyOrder = (texts: Texts, before: Texts): Texts => {
  const keysOf = (all: Texts): string[] =>
    all.map((text) => stripSpace(text).replace(/[《》〈〉]/g, '')).sort()
  return texts.length === 0 || isSame(keysOf(texts), keysOf(before)) ? before : texts
}
