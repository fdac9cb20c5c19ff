import { COMMON_SURNAMES } from '../../privacy/data/surnames'

/**
 * What the public reads of a group's cell: the group (三组, 大屋组, 李家冲), without whatever else stands
 * there. A cell that is no group is not shown: a column that has slipped may hold a whole name, an
 * address or the kind of a disability, and nothing masks it.
 */
export const publicGroup = (text: string): string => {
  const group = NUMBERED.exec(text)?.[0] ?? NAMED.exec(text)?.[0]
  if (group !== undefined) return group
  const [first = ''] = text
  const couldBeName = COMMON_SURNAMES.has(first) && !text.includes('家')
  return HAMLET.test(text) && !couldBeName ? text : ''
}

const HAN = String.raw`[\u3400-\u9fff]`
const VILLAGE = `(?:${HAN}{1,6}?(?:村|社区))?`
const KIND = '(?:村民小组|居民小组|小组|组|生产队|队|屯)(?!长)'
const NUMBER = '第?(?:\\d{1,3}|[一二三四五六七八九十百]{1,4})'
/** 三组, 石塘村3组, with anything behind it; a bare number only by itself. */
const NUMBERED = new RegExp(`^(?:${VILLAGE}${NUMBER}${KIND}|${NUMBER}$)`)
/** 大屋组 */
const NAMED = new RegExp(`^${VILLAGE}${HAN}{1,4}?${KIND}`)
/** Natural villages as the south calls them, by themselves: 上湾, 李家冲, 新屋自然村. */
const HAMLET = new RegExp(`^${HAN}{1,5}(?:自然村|村|湾|冲|坪|屋|垸|坳|院|庄|寨|塘|岭|片|坝|桥|畈)$`)
