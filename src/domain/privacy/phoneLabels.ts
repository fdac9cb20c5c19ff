/** The words that introduce a telephone number, seen past other numbers of the same list (0734-…、138…). */
export const phoneLabelBefore = (text: string, at: number): string => {
  let before = text.slice(Math.max(0, at - 80), at)
  for (let list = 0; list < 4; list += 1) {
    const shorter = before.replace(OTHER_NUMBER, '')
    if (shorter === before) break
    before = shorter
  }
  return before.replace(/\s+/g, '').slice(-24)
}

const OTHER_NUMBER =
  /(?<![\d*-])(?:(?:\+?86[ -]?)?1[3-9]\d[ -]?\d{4}[ -]?\d{4}|\(?0\d{2,3}\)?[ -]?\d{7,8}(?:-\d{1,5})?|[2-8]\d{6,7}|[48]00[\d-]{7,9}|1\d{4})[、,;/或和及 ]{1,2}$/

/** Hotlines and the numbers for complaints, supervision and explanation of policy. */
export const isCommonServiceLabel = (label: string): boolean => COMMON_SERVICE.test(label)

/** Numbers of an office rather than of a home. */
export const isOfficeLabel = (label: string): boolean => OFFICE.test(label)

export const isHomeLabel = (label: string): boolean => HOME.test(label)

const TAIL = '(?:[^。;,\\n\\d人员]{0,12}|[^。;,\\n\\d]{0,4}\\([^)]{0,12}\\)[::]?)$'
const COMMON_SERVICE = new RegExp(
  `(?:热线|举报|监督|投诉|政策解答|政策咨询|政策解读|解答电话)(?!人|员|者)${TAIL}`,
)
const OFFICE = new RegExp(
  `(?:办公|咨询|服务|热线|监督|举报|投诉|解答|值班|传真|总机|客服|受理|报名|预约|查询|窗口|前台|急救|报警|应急|单位|机构|部门|科室|行政|对公)(?!人|员|者)${TAIL}`,
)
const HOME =
  /(?:家庭|住宅|家中|家里的?|住家|宅电|自家|私人|本人|个人)(?:固定|联系)?(?:电话|座机|固话|号码|联系方式)?(?:号码)?[^。;\n\d]{0,4}$/
