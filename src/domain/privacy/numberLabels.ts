/**
 * What the words right before a number say that it is. Labels are read without blanks, at most
 * LABEL_REACH characters back and never across another number, so a label serves only its own.
 */
export const labelBefore = (text: string, at: number): string =>
  text
    .slice(Math.max(0, at - LABEL_REACH), at)
    .replace(/\s+/g, '')
    .replace(/^.*\d(?=.*$)/s, '')

const LABEL_REACH = 30

export const isIdCardLabel = (label: string): boolean => ID_CARD_LABEL.test(label)
export const isBankLabel = (label: string): boolean => BANK_LABEL.test(label)
/** Cards and passbooks that only a person holds, other than an account. */
export const isCardLabel = (label: string): boolean =>
  /(?:卡号|银行卡|一卡通|存折|社保卡|社会保障卡|惠农卡|储蓄卡|工资卡)/.test(label)

export const isPassportLabel = (label: string): boolean => PASSPORT_LABEL.test(label)

/** Numbers of things and matters: orders, files, licences, unified credit codes, money. */
export const isThingLabel = (label: string): boolean =>
  THING_LABEL.test(label) && !ID_CARD_LABEL.test(label) && !BANK_LABEL.test(label)

const TAIL = '[^。;,、\\n]{0,10}$'
const ID_CARD_LABEL = new RegExp(
  `(?:身份证|公民身份|居民身份|身份号|身份证明|证件号|证件编号|残疾(?:人)?证|户口(?:簿|本)?登记|ID(?:号|card|no)|身份信息)${TAIL}`,
  'i',
)
const BANK_LABEL = new RegExp(
  `(?:银行卡|卡号|账号|帐号|账户|帐户|一卡通|存折|社保卡|社会保障卡|惠农卡|储蓄卡|信用卡|借记卡|工资卡|打卡)[^。;,、\\n]{0,10}[,]?$`,
)
const PASSPORT_LABEL =
  /(?:护照|通行证)[;,]证件?号码?[::为]?$|(?:护照|通行证|台胞证|回乡证|永久居留|居留(?:身份)?证|居住证|出入境证|旅行证|证件号码?|证件编号|证件名称及号码|passport)[^。;\n]{0,14}$/i
const THING_LABEL = new RegExp(
  '(?:(?:执法|工作|上岗|执业|资格|合格|检查|许可|准考|从业|学生|教师|录取|军官?|党员)证件?(?:编?号|号码)|(?:水表|电表|气表|设备|仪器|资产|发票|收据|考号|学号|工号|胸牌|门禁|机身|出厂|产品|样品|条形|报告|公章|印章)(?:编|序列|条)?(?:号|码|代码|编码|编号)?码?|(?:订单|流水|受理|办件|业务|项目|合同|备案|登记|许可|凭证|交易|票据|发票|注册|执照|运单|快递|条|单元|机构|文书|档案|工单)' +
    '(?:证|单|书)?(?:编|序列)?(?:号|码|代码|编码)码?|编号|代码|编码|识别号|税号|批次号?|批号|单号|序列号|图号|标准号|案号|文号|' +
    '字第|ISBN|ISSN|金额|合计|总额|总计|人民币|面积|数量|里程|QQ)[为是:()\\w./-]{0,8}$',
  'i',
)
