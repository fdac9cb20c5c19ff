import { squeeze } from './cleanText'

/** A signature, a note or a date that stands around a table: 填表人：何英, 注：…, 大写：…. */
export const isNote = (text: string): boolean => {
  const squeezed = squeeze(text)
  return squeezed.includes(':') || NOTE.test(squeezed)
}

/** The same by its first word alone; somebody may be entered as 户主：张三. */
export const opensNote = (text: string): boolean => NOTE.test(squeeze(text))

/** `2026年8月20日`, `2026.8.20`, as signatures are dated. */
export const isDateText = (text: string): boolean => DATE.test(text)

const NOTE =
  /^(?:制表|填表|填报|审核|复核|审批|经办|负责人|单位负责人|分管|主管|村支书|支部书记|村主任|村民代表|监督|举报|联系电话|公示|注[:1]|备注:|说明:|单位[:(]|大写|金额大写|本表|以上|以下|此表|此页|签字|签名|盖章|打印|日期:|年月日)/
const DATE = /^\s*(?:19|20)\d{2}\s*[-./年．]\s*\d{1,2}\s*[-./月．]/
