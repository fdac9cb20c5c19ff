import { squeeze } from './cleanText'
import type { PaymentField } from './paymentFields'

/** What a header says. The lower the rank, the better the column fits where several name one field. */
export type HeaderReading = {
  field: PaymentField
  confidence: 'sure' | 'likely'
  rank: number
  /** The unit in brackets or behind the word: `元`, `万元`, `亩`, `元/亩`; `''` without one. */
  unit: string
}

/** Reads one header cell; `null` when its wording is unknown. */
export const readHeader = (text: string): HeaderReading | null => {
  const squeezed = squeeze(text)
    .replace(RECKONED, '')
    .replace(/[*★#:]+/g, '')
  if (squeezed === '' || squeezed.length > LONGEST || IN_WORDS.test(squeezed)) return null
  const unit = unitOf(squeezed)
  const plain = unit === '' ? squeezed : squeezed.replace(UNIT_PART, '')
  if (unit !== '' && TOTAL_WORD.test(plain)) return unitReading(unit, plain)
  const wordings = [
    plain,
    plain.replace(/[()[\]{}《》<>]/g, ''),
    plain.replace(BRACKETS, ''),
    plain.split(/[/、或]/)[0]!,
  ]
  for (const written of wordings) {
    const word = written.replace(/[/、,。.\-_—]/g, '')
    const found = WORDINGS.find(({ words }) => words.test(word))
    if (found) return { field: found.field, confidence: found.confidence, rank: found.rank, unit }
  }
  if (unit !== '') return unitReading(unit, plain)
  return null
}

/** Longer than any heading of a column; a cell this long is a title or a note. */
const LONGEST = 40
/** 金额大写 holds words. */
const IN_WORDS = /大写/
const TOTAL_WORD = /^(?:合计|总计|小计|共计)$/
/** Columns that are counted within their headings: `①面积`, `补贴金额③=①×②`. */
const RECKONED = /\d*=[^)\]]*$|^\d{1,2}(?=[\u3400-\u9fff])(?!\d*[年月])|(?<=[\u3400-\u9fff])\d$/g
const BRACKETS = /[([{<][^)\]}>]*[)\]}>]/g
const UNIT_WORDS = '万元|元|圆|亩|公顷|人次|人|头|只|羽|户|株|棵|台|套|个|公斤|吨|平方米|m2'
const UNIT_PART = new RegExp(
  String.raw`[([](?:单位)?((?:${UNIT_WORDS})(?:\/.{1,4})?)[)\]]|(?:\/|单位|(?<=面积|金额|标准|资金))((?:${UNIT_WORDS})(?:\/.{1,4})?)$`,
)
const BARE_UNIT = new RegExp(String.raw`^((?:${UNIT_WORDS})\/.{1,4})$`)

const unitOf = (text: string): string => {
  const match = BARE_UNIT.exec(text) ?? UNIT_PART.exec(text)
  return match?.[1] ?? match?.[2] ?? ''
}

/** `（亩）`, `元/亩`: a cell that only names the unit of what the cell above it names. */
export const isUnitAlone = (text: string): boolean => UNIT_ALONE.test(squeeze(text))

const UNIT_ALONE = new RegExp(String.raw`^[([]?(?:单位:?)?(?:${UNIT_WORDS})(?:\/.{1,4})?[)\]]?$`)

/** `元/亩` alone is a standard; `合计（元）` an amount; `水田（亩）` a quantity. */
const unitReading = (unit: string, plain: string): HeaderReading | null => {
  if (/^(?:万元|元|圆)\//.test(unit))
    return { field: 'standard', confidence: 'likely', rank: 5, unit }
  if (!/元|圆/.test(unit)) return { field: 'quantity', confidence: 'likely', rank: 8, unit }
  const isTotal = /^(?:合计|总计|小计|共计)?$/.test(plain)
  return { field: 'amount', confidence: 'likely', rank: isTotal ? 4 : 7, unit }
}

type Wording = {
  field: PaymentField
  confidence: 'sure' | 'likely'
  rank: number
  words: RegExp
}

const wording = (
  field: PaymentField,
  rank: number,
  words: RegExp,
  confidence: Wording['confidence'] = 'sure',
): Wording => ({ field, confidence, rank, words })

const PERSON =
  '农户|户主|补贴对象|补助对象|发放对象|享受对象|救助对象|保障对象|受益对象|受助对象|对象|领款人|收款人|领取人|受益人|享受人|申请人|种粮农户|种植户|养殖户|承包人|承包方|人员|居民|村民|家庭成员|学生|老人|残疾人|残疾人员'
const PAYMENT = '补贴|补助|发放|救助|保障|兑付|拨付|支付|打卡|资金|奖补|奖励|补偿|直补'

/** First match counts, so the special stands before the general. */
const WORDINGS: readonly Wording[] = [
  wording('original', 0, /^原(?:文件)?行号$/),
  wording('serial', 0, /^(?:序号|顺序号|序|编号|户编号|户序号|No)$/i),
  wording('relation', 0, /^(?:与?(?:户主|领款人|收款人|补贴对象|申请人|持卡人)的?关系|关系)$/),
  wording('phone', 0, /^.{0,6}(?:联系电话|电话号码|手机号码?|联系方式|电话|手机|联系号码)$/),
  wording(
    'date',
    0,
    /^(?:(?:实际)?(?:发放|打卡|兑付|兑现|支付|拨付|到账|到帐|汇款)(?:日期|时间)|日期)$/,
  ),
  wording('remark', 0, /^(?:备注|说明|备考|附注)(?:说明)?$/),
  wording('identity', 2, /^社会保障号码?$/, 'likely'),
  wording(
    'identity',
    0,
    new RegExp(`^(?:${PERSON})?(?:居民|公民|本人)?(?:身份证件?|证件|公民身份|身份)(?:号码?|编号)$`),
  ),
  wording('identity', 1, /^.{0,8}(?:身份证|身份证件)(?:号码?|编号)?$/),
  wording(
    'bank',
    0,
    /^.{0,10}(?:账号|帐号|卡号|折号|账户|帐户|账户号码?|帐户号码?|账号卡号|卡账号|卡折号)$/,
  ),
  wording(
    'bank',
    1,
    /^(?:.{0,4}银行卡|一卡通|一折通|惠农卡|社保卡|社会保障卡|存折|银行账卡号|(?:账|帐)号卡号|一卡通号码?|社保卡号码?)$/,
  ),
  wording(
    'township',
    0,
    /^(?:所属|所在)?(?:乡镇街道办事处|乡镇街道|镇街道|乡镇办|乡街道|乡镇|镇乡|镇街|街镇|街道办事处|街道|镇|乡)(?:名称)?$/,
  ),
  wording(
    'group',
    0,
    /^(?:所属|所在)?(?:村居民小组|村民小组|居民小组|村小组|小组|组别|组名|组队|生产队|组)(?:名称|名)?$/,
  ),
  wording(
    'village',
    0,
    /^(?:所属|所在)?(?:行政村社区|行政村居|行政村|村社区居委会|村居委会|村民委员会|居民委员会|村委会|居委会|村居|村社区|村别|村|社区)(?:名称|名)?$/,
  ),
  wording(
    'village',
    5,
    /^(?:村组|村居组|村民组|详细地址|家庭住址|家庭地址|住址|地址|户籍地址|户籍地|乡镇村组|乡村|乡镇村)(?:名称)?$/,
    'likely',
  ),
  wording(
    'name',
    0,
    new RegExp(
      `^(?:补贴对象|补助对象|发放对象|享受对象|救助对象|保障对象|受益对象|受助对象|对象|农户|人员|本人|种粮农户|种植户|养殖户)?(?:姓名|名字)$|^(?:补贴|补助|发放|享受|救助|保障|受益|受助)对象(?:名称)?$`,
    ),
  ),
  wording(
    'name',
    1,
    /^(?:农户|农户名|农户名称|种粮农户|种植户|养殖户|受益人|享受人|申请人|老人|学生|残疾人|承包人|承包方|承包方代表)(?:姓名|名称)?$/,
  ),
  wording('name', 2, /^(?:户主|户主姓名|户主名|家庭户主|户代表|户代表姓名)$/),
  wording('name', 3, /^(?:实际)?(?:领款人|收款人|领取人|代领人)(?:姓名|名称|户名)?$/),
  wording('name', 4, /^(?:开户名|开户姓名|户名|账户名|账户名称|开户人|持卡人)(?:姓名)?$/, 'likely'),
  wording(
    'name',
    4,
    /^(?:受益农?户|补[贴助]户|[受被]补[贴助]人|(?:新型)?经营主体|种[粮植]大户|养殖大户|承包户|农户代表)(?:名称)?$|^.{2,4}户户主$/,
    'likely',
  ),
  wording('name', 5, /^.{1,8}姓名$/, 'likely'),
  wording(
    'standard',
    0,
    new RegExp(`^(?:${PAYMENT}|执行|每亩|亩均|人均|户均|月|年)*(?:标准|单价)$`),
  ),
  wording('standard', 2, /^(?:每亩|亩均|每人|人均|每头|每户)(?:补贴|补助)?(?:金额)?$/, 'likely'),
  wording('months', 0, /^(?:发放|补发|补贴|补助|救助|保障|计发|享受|实发)?(?:月数|月份数)$/),
  wording(
    'gross',
    0,
    /^(?:应发|应补|应付|应兑付|应发放)(?:补贴|补助)?(?:金额|资金|数|款|额)?$/,
    'likely',
  ),
  wording('amount', 9, /^(?:扣减|扣除|应扣|代扣|扣款|核减|抵扣)(?:金额|资金|数|款|额)?$/, 'likely'),
  wording(
    'amount',
    0,
    /^(?:实发|实补|实付|实领|实际发放|实际补贴|实际兑付|实兑|实际到账|实际支付|本次实发|本次发放|本次实际发放)(?:补贴|补助)?(?:金额|资金|数|款|额)?(?:合计)?$/,
  ),
  wording(
    'amount',
    1,
    /^(?:发放|兑付|兑现|打卡|支付|拨付|到账|到帐|领取|本次补贴|本期发放)(?:补贴|补助)?(?:总)?(?:金额|资金|数额|款|额)(?:合计)?$/,
  ),
  wording(
    'amount',
    2,
    new RegExp(
      `^(?:${PAYMENT}|农业|惠农|惠民)*(?:总)?(?:金额|资金|款项|补贴款|总额|补贴额|补助额)(?:合计|总计|总额)?$`,
    ),
  ),
  wording('amount', 3, /^(?:合计|总计|总|共计)(?:补贴|补助|发放)?(?:金额|资金|款)$/),
  wording('amount', 6, /^.{0,8}(?:金额|资金|补贴款|补助款|总额)$/, 'likely'),
  wording(
    'amount',
    7,
    /^补贴$|^.{0,8}(?:救助|补助|补贴|养老|慰问|低保|保障|抚恤|优待|奖励|奖补|补偿|生活|护理)金$/,
    'likely',
  ),
  wording('amount', 8, TOTAL_WORD, 'likely'),
  wording('quantity', 9, /^(?:家庭|户籍)?(?:人口|人口数|家庭人数|总人口)$/, 'likely'),
  wording(
    'quantity',
    0,
    new RegExp(
      `^(?:实际|核定|核实|计补|应补|计发|最终|本次)*(?:${PAYMENT}|计补|计发)(?:总)?(?:面积|亩数|数量|人数|头数|只数|羽数|株数|户数|台数|棵数|数)(?:合计)?$`,
    ),
  ),
  wording(
    'quantity',
    1,
    /^(?:核定|核实|实际|计税|种植|播种|保障|享受|发放|计补|养殖|出栏|存栏|造林|退耕|耕地|合计|总)*(?:面积|亩数|数量|人数|头数|只数|羽数|株数|户数|台数|棵数)(?:合计)?$/,
  ),
  wording('quantity', 4, /^.{1,8}(?:面积|亩数|数量|头数|只数|羽数|株数|台数)$/, 'likely'),
]
