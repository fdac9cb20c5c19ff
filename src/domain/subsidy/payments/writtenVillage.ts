import { squeeze } from './cleanText'
import { bareVillage, type VillageIndex } from './indexVillages'
import { placeOfLine } from './placeOfLine'
import { readPlace } from './readPlace'

/** A village as it is written, without township before it and group behind it where it has an ending of its kind. */
export const writtenVillage = (text: string): { village: string; group: string } => {
  const { village, group = '', rest } = readPlace(text)
  return village && rest === '' ? { village, group } : { village: text, group: '' }
}

/** The cell means: the same as above. */
export const isDitto = (text: string): boolean => DITTO.test(text)

const DITTO = /^(?:同上|同前|〃|′′|["”“]|'')$/

/** A sheet called 新塘村 (or 3.新塘村, 新塘村公示表) is that village's. */
export const villageOfSheet = (sheetName: string, villages: VillageIndex | null): string | null => {
  const name = squeeze(sheetName).replace(/^[\d.、_-]+|[(_-].*$|\d+$/g, '')
  if (villages && name !== '' && villages.find({ text: name, within: null }).kind !== 'unknown')
    return name
  const { township = '', village, group = '' } = placeOfLine(sheetName)
  return village ? township + village + group : null
}

/** Do both texts name one village? By the register, where both are in it. */
export const isSameVillage = (
  one: string,
  other: string,
  villages: VillageIndex | null,
): boolean => {
  const [first, second] = [one, other].map((text) => villages?.find({ text, within: null }))
  if (first?.kind === 'found' && second?.kind === 'found')
    return first.village.id === second.village.id
  return bareVillage(writtenVillage(one).village) === bareVillage(writtenVillage(other).village)
}
