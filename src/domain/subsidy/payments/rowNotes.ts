import { squeeze } from './cleanText'

/** A signature, a note or a date that stands around a table: 填表人：何英, 注：…, 大写：…. */
export const isNote = (text: string): boolean => {
  const squeezed = squeeze(text)
  return squeezed.includes(':') || isOpening(squeezed)
}

/** The same by its first word alone; somebody may be entered as 户主：张三. */
export const opensNote = (text: string): boolean => isOpening(squeeze(text))

/** `2026年8月20日`, `2026.8.20`, `20260820`, as signatures are dated. */
export const isDateText = (text: string): boolean => DATE.test(text)

const isOpening = (squeezed: string): boolean =>
  SIGNATURE.test(squeezed) || NOTE.test(squeezed) || FIGURE.test(squeezed) || SEAL.test(squeezed)

const SIGNATURE =
  /^(?:制表|制单|填表|填报|审核|复核|核对人|核准|批准|审批|经办|承办|负责人|单位负责人|分管|主管|领导|联系人|村支书|支部书记|村主任|村民代表|村干部|驻村|包村干部|村?会计(?:$|:)|出纳|财政所|签字|签名|盖章)/
const NOTE =
  /^(?:监督|举报|联系电话|公示|注[:1]|备注:|说明:|单位[:(]|本表|以上|以下|此表|此页|打印|日期:|年月日|第?\d+页|共\d+页)/
/** What is reckoned from the rows and no sum of them: 大写, 其中, 户均, a count of households. */
const FIGURE =
  /^(?:大写|金额大写|人民币|其中(?:$|:)|平均|户均|人均|(?:总|实发|发放|补贴)?(?:户|人)数(?:$|[:\d]))/
const SEAL =
  /(?:领导|书记|主任|所长|会计|出纳|干部|代表|人)\(?(?:签字|签名|签章)\)?:?$|(?:委会|委员会|政府|财政所|办公室|村|社区|单位|部门)(?:\(?(?:盖章|公章|签章)\)?|\(章\)):?$/
const DATE = /^\s*(?:19|20)\d{2}(?:\s*[-./年．]\s*\d{1,2}\s*[-./月．]|[01]\d[0-3]\d\s*$)/
