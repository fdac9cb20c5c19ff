import { squeeze } from './cleanText'

/** A sum's label: 合计, 本页小计, 新塘村（15户）合计, 合计金额：, 总计(大写), 15户, Total. */
export const isTotalLabel = (text: string): boolean =>
  MAY_BE_TOTAL.test(text) && TOTAL.test(squeeze(text))

/** A sum that a page carries over to the next, and so says a second time: 过次页, 承前页. */
export const isCarriedLabel = (text: string): boolean =>
  text.includes('页') && CARRIED.test(squeeze(text))

/** Most cells are none, and are not squeezed. */
const MAY_BE_TOTAL = /[计总户人]|total/i

const TOTAL =
  /^(?:[\u3400-\u9fff\d()]{1,15}?)?(?:合计|小计|总计|累计|共计)(?:$|[\d¥.:(]|(?:数|人数|户数|金额|面积|发放|补贴|补助|资金|人民币)(?:$|[\d¥:(]))|^(?:共|计)?\d+(?:户|人)$|^总(?:额|数|金额|面积)(?:$|[:(])|^(?:grand|sub)?total:?$/i
const CARRIED =
  /^(?:承前页|承上页|接上页|续上页|过次页|转次页|转下页|接下页|续下页|上页结转|结转下页|上页合计)(?:$|[:(])/
