/**
 * The address that begins at `from`, up to its last detail (group, house number, flat), and the place
 * up to which its mask keeps it: the village, else the township or street office, else the county.
 * Undefined when it names no detail.
 */
export const readAddress = (
  text: string,
  from: number,
): { start: number; end: number; keepUntil: number } | undefined => {
  const stretch =
    /^(?:(?!\d{6})[^,。;、\n\t|:()*]){0,60}(?:\([^)\n*]{0,12}\)(?:(?!\d{6})[^,。;、\n\t|:()*]){0,20})?/.exec(
      text.slice(from, from + 96),
    )![0]
  const detail = lastDetail(stretch)
  if (detail === undefined || !/[\u4e00-\u9fa5]{2}/.test(stretch.slice(0, detail.first)))
    return undefined
  return {
    start: from,
    end: from + detail.end,
    keepUntil: from + keptLength(stretch, detail.first),
  }
}

const N = '(?:\\d{1,5}|[一二三四五六七八九十百零〇]{1,5}|[A-Za-z]\\d{0,3})'
const DETAIL = new RegExp(
  `(?:第?${N}(?:-\\d{1,4})?(?:附\\d{1,3}|之[一二三四五\\d])? ?(?:村民小组|居民小组|村小组|小组|组|社|队|号(?:楼|院|门|附\\d{1,3}号?)?|弄|栋|幢|座|单元|门|室|户|房|层|楼|宅)(?![织长办委员会机])|(?<=单元|[号栋幢楼座苑园区-])\\d{1,2}(?:-\\d{1,4}){1,3}(?:室|号|房)?|\\d{1,3}#|(?<=单元|公寓|小区|大厦|广场|花园|[栋幢楼座号门苑城湾府庭])[A-Za-z]?\\d{3,4}(?:室|房|号)?|(?:[\\u4e00-\\u9fa5]{1,4})(?:村民小组|居民小组|屋场|垸)|(?<=[村居区] ?)[\\u4e00-\\u9fa5]{1,4}组(?![织长办委]))`,
  'g',
)

const UNIT =
  '(?:村民小组|居民小组|小组|组|号(?:楼|院)?|弄|栋|幢|座|单元|室|户|房)(?![织长办委员会机])'

/** A stretch that reads like an address with a detail, without a label: found by its village, road or estate. */
export const ADDRESS_DETAIL = new RegExp(
  '(?:[\\u4e00-\\u9fa5]{2,7}(?:省|自治区))?(?:[\\u4e00-\\u9fa5]{2,5}(?:市|州))?(?:[\\u4e00-\\u9fa5]{1,5}(?:县|区|市))?' +
    '(?:[\\u4e00-\\u9fa5]{1,5}(?:镇|乡|街道|办事处))?(?:' +
    `[\\u4e00-\\u9fa5]{1,6}(?:村|社区|居委会|路|街|巷|大道|区|园|苑|城|院|湾|公寓|府|宿舍|大厦|山庄)(?: ?[\\u4e00-\\u9fa5]{0,8}?第?${N}(?:-\\d{1,4})? ?${UNIT}| ?\\d{1,3}(?:-\\d{1,4}){1,3})` +
    `|[\\u4e00-\\u9fa5]{2,6} ?\\d{1,3}(?:栋|幢|号楼)` +
    `)(?: ?[\\u4e00-\\u9fa5]{0,8}?第?${N}(?:-\\d{1,4})? ?${UNIT}|(?:-?\\d{1,4})(?:-\\d{1,4}){0,2}){0,4}`,
  'g',
)

const lastDetail = (stretch: string): { first: number; end: number } | undefined => {
  let first: number | undefined
  let end = 0
  for (const match of stretch.matchAll(DETAIL)) {
    first ??= match.index
    if (
      end > 0 &&
      (match.index - end > 14 || OTHER_DATUM.test(stretch.slice(end, match.index + 1)))
    )
      break
    end = match.index + match[0].length
  }
  return first === undefined ? undefined : { first, end }
}

/** The address is over where the next item of the row or list begins. */
const OTHER_DATUM = /卡|证|电话|车牌|账|手机|联系|身份|性别|金额|编|开户|银行/

const keptLength = (stretch: string, firstDetail: number): number => {
  const head = stretch.slice(0, firstDetail)
  const kept =
    /^.*(?:村委会|村|社区|居委会|居)(?![路街巷大小])/.exec(head) ??
    /^.*(?:镇|乡|街道办事处|街道|办事处)/.exec(head) ??
    /^.*(?:县|区|市|州|省)/.exec(head)
  return kept?.[0].length ?? 0
}
