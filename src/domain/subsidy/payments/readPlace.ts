import { squeeze } from './cleanText'

/** What a text says about where people live; a part that it does not name is absent. */
export type Place = { township?: string; village?: string; group?: string; rest: string }

/**
 * Takes county, township, village and group off the front of a text: `衡南县三塘镇新塘村三组` is township
 * 三塘镇, village 新塘村, group 三组. `rest` is what is left (`2026年…公示表`).
 */
export const readPlace = (text: string): Place => {
  const squeezed = squeeze(text)
  const below = placeBelow(squeezed.replace(ABOVE_TOWNSHIP, ''))
  // 下县村 is no county.
  return below.township || below.village ? below : placeBelow(squeezed)
}

const placeBelow = (text: string): Place => {
  const township = TOWNSHIP.exec(text)?.[0]
  const afterTownship = text.slice(township?.length ?? 0).replace(/^人民政府/, '')
  const village = VILLAGE.exec(afterTownship)?.[0]
  const afterVillage = village ? afterTownship.slice(village.length) : afterTownship
  const group = village ? GROUP.exec(afterVillage)?.[0] : undefined
  return {
    ...(township ? { township: township.replace(/办事处$/, '') } : {}),
    ...(village ? { village } : {}),
    ...(group ? { group } : {}),
    rest: afterVillage.slice(group?.length ?? 0),
  }
}

/** Could the text be the name of a village and nothing else? Only its form is judged. */
export const looksLikeVillage = (text: string): boolean => {
  const { village, rest } = readPlace(text)
  return village !== undefined && rest === ''
}

const HAN = String.raw`[\u3400-\u9fff]`
const ABOVE_TOWNSHIP = new RegExp(
  String.raw`^(?:${HAN}{2,7}?(?:省|自治区))?(?:${HAN}{2,8}?(?:市|自治州|州))?(?:${HAN}{1,8}?(?:[县旗]|(?<!社)区)(?!域))?`,
)
const TOWNSHIP = new RegExp(
  String.raw`^${HAN}{1,10}?(?:镇(?!江)|(?<!新)乡(?!村|镇)|街道办事处|街道)`,
)
const VILLAGE = new RegExp(
  String.raw`^${HAN}{1,10}?(?:村民委员会|居民委员会|社区居民委员会|社区居委会|村委会|居委会|社区|村)(?!民|庄|镇|级|务|公所)`,
)
const GROUP =
  /^(?:第?[\d一二三四五六七八九十]{1,3}|[\u3400-\u9fff]{1,6}?)(?:村民小组|居民小组|小组|组|队|屯)/
