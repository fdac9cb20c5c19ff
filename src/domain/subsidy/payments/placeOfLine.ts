import { squeeze } from './cleanText'
import { readPlace, type Place } from './readPlace'

export type LinePlace = Omit<Place, 'rest'>

/**
 * The place that a line names wherever it stands in it: a title (`2026年…公示表（石塘村）`,
 * `关于三塘镇石塘村…的公示`), a heading (`【石塘村】`, `二、石塘村 共15户`), the name of a sheet
 * (`01石塘村公示表`). A village comes with its plain name: 石塘村村民委员会 is 石塘村. 农村低保 is no village.
 */
export const placeOfLine = (line: string): LinePlace => {
  let township: string | undefined
  for (const part of squeeze(line).split(BETWEEN)) {
    const place = placeOfPart(part.replace(LEAD, ''))
    township ??= place.township
    if (!place.village) continue
    const { village, group } = place
    return { ...(township ? { township } : {}), village, ...(group ? { group } : {}) }
  }
  return township ? { township } : {}
}

/** Does a line begin with a village, behind its number, its ornaments and its township? */
export const opensWithVillage = (line: string): boolean => {
  const first = squeeze(line)
    .replace(ORDER, '')
    .split(BETWEEN)
    .map((part) => part.replace(LEAD, ''))
    .find((part) => part !== '')
  const village = readPlace(first ?? '').village
  return village !== undefined && !NO_PLACE.test(village)
}

const placeOfPart = (part: string): LinePlace => {
  const { township, village, group } = readPlace(part)
  const found = {
    ...(township && !NO_PLACE.test(township) ? { township } : {}),
    ...(group ? { group } : {}),
  }
  if (!village) return found
  if (!NO_PLACE.test(village)) return { ...found, village: plainVillage(village) }
  // `…补贴石塘村公示表`: what the list is about stands in front.
  const behind = part.slice(part.search(NO_PLACE)).replace(NO_PLACE, '')
  return { ...placeOfPart(behind), ...found }
}

const plainVillage = (village: string): string =>
  village.replace(/村(?:民委员会|委会)$/, '村').replace(/(?:社区)?居(?:民委员会|委会)$/, '社区')

const BETWEEN = /[()[\]{}【】《》<>“”"‘’':;,、。|/\\~—–_-]+|关于|的/u

/** Ornaments, numbers of the order, and the time that a list is for. */
const LEAD =
  /^(?:[^\p{L}\p{N}]+|附(?:件|表)\d*|sheet\d*|第?[一二三四五六七八九十]{1,3}(?:部分|[.．])|20\d{2}年?度?|\d+[.．]?|[上下]半年|第?[一二三四]季度|(?:年|月|月份|[一二三四五六七八九十]+月份?)(?![村镇乡])|第[一二三四五六七八九十\d]{1,3}[批期次])+/iu

/** `一、`, `（二）`, `第三部分：` */
const ORDER = /^[^\p{L}\p{N}]*第?[\d一二三四五六七八九十]{1,3}(?:部分)?[、.:)]/u

/** Words that no place is called by: 农村, 全村, and what payments are about. */
const NO_PLACE =
  /(?<!新)农村|乡村|(?:^|[^\u3400-\u9fff])(?:全|本|各|该|我|行政|自然|贫困|脱贫)村|^[全本各该我]镇|^(?:行政|自然|贫困|脱贫)村|补贴|补助|补偿|救助|资金|发放|公示|公开|名单|花名册|低保|对象|本表由?|以上/
