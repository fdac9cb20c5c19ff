import { ADDRESS_DETAIL, readAddress } from './readAddress'
import { PARTY_ROLES } from './data/citizenRoles'
import { ORGANISATION } from './data/organisationWords'
import { nameBefore } from './nameBefore'
import { firstAtOrAfter } from './orderedSearch'
import type { NameSpan } from './findNames'
import type { Candidate, Detector, ScanSource } from './scanSource'

/**
 * Homes down to the group, house or flat: behind a label of dwelling (住址, 户籍地址, 家住…) or right
 * beside a citizen's name. Where an office sits, what a company gives as its seat, and a bare village
 * or township are no findings. 住所 of a company in a penalty decision is public by law.
 */
export const detectAddress: Detector = (source) => [...labelled(source), ...besideNames(source)]

const OWN =
  '家访|入户调查|入户|上门服务|上门|取件|取货|家庭|户籍|户口|现居|居住|常住|经常|现|原|身份证|住宅|暂住|实际|所在|通讯|通信|通邮|邮寄|邮递|寄件|寄递|收件|收货|送达|文书送达|快递|联系|登记|详细|具体|个人|本人|房屋|住房|房产|房源|拆迁|被征收房屋|承租'
const LABEL = new RegExp(
  `(?:(?:${OWN}){0,3}(?:住 {0,4}址|住所地?|地 {0,4}址|所在地|(?<=家访|入户|走访)地点|居住地(?!址)点?|居住(?:小区|社区|房屋|位置)|小区(?:名称)?(?:及|和)?(?:门牌|房号)?(?=[::|])|住处|住地(?!址)|坐落(?:位置|地址|地点)?|座落)|户籍地(?!址)|户口地(?!址)|现居地(?!址)|居住地(?!址)|家庭住(?!址)|` +
    '现住|原住|家住|居住[于在]?|现居(?!住)|常住(?!地)|暂住(?!地)|租住|租居|借住|寄住|入住|住在|住于|住进|户籍(?=[::是为在]|[\\u4e00-\\u9fa5]{2,12}[省市县镇乡村])|户口(?=[::是为在])|房号|门牌号?|室号|' +
    '(?:户|家|宅|住房|房屋|房产|住宅|住所|房子|套房|安置房|公租房|廉租房|名下|所有的?|购买的?|购置的?|承租的?|租赁的?)(?:现|均|分别)?(?:位于|坐落于|坐落在|坐落|座落于|座落|地处|处于|在)|' +
    '(?:搬|迁|移居|搬迁|迁移|迁居|迁入|搬家|投靠|回|返)[到至往入]|(?:寄|寄送|邮寄|快递|送达|送|投递)[到至往]|' +
    '(?<=[,、;(\\s男女族生岁人户])住|(?<=^)住|住(?=[于在]?[\\u4e00-\\u9fa5]{2,14}(?:村|社区|镇|乡|街道|路|街|巷|大道|小区|[区市县]))(?![建院房宅所户宿持])|(?:房屋|房产|住宅|家中|家里)\\((?=[\\u4e00-\\u9fa5]))(?:\\([^)]{0,8}\\))?[\\s::|,为是在于]{0,4}',
  'gm',
)

const DWELLING =
  /家庭|家中|家里|户籍|户口|居|现|常住|身份证|住宅|暂住|个人|本人|住址|家住|租住|借住|寄住|入住|原住|住[在于进]|房号|室号|门牌|小区|^住(?![所处地])/

/** Said of offices and companies as well: a home only when the address is a dwelling's or a person goes with it. */
const OF_EITHER =
  /通讯|通信|通邮|邮寄|邮递|寄|收件|收货|送|快递|联系|登记|坐落|座落|位于|地处|处于|详细|具体|搬|迁|房|回|返|投靠|[户家宅]在|家访|入户|上门|取|住所地?[\s::|,为是在于]*$|地址[\s::|,为是在于]*$/

const labelled = ({ text, names }: ScanSource): Candidate[] =>
  [...text.matchAll(LABEL)].flatMap((match): Candidate[] => {
    const label = match[0]
    const start = match.index + label.length
    if (/^(?:所|房|院|宿|户|宅)/.test(text.slice(start, start + 1)) && label.trim() === '住')
      return []
    const address = readAddress(text, start)
    if (address === undefined || isOffice(throughClause(text, address.start, address.end)))
      return []
    if (isOfMany(text.slice(address.end, address.end + 30))) return []
    if (OF_OFFICE.test(text.slice(Math.max(0, match.index - 6), match.index))) return []
    if (
      !isDwelling({ text, names }, match.index, label) &&
      !(OF_EITHER.test(label) && isHome({ text, names }, match.index, { ...address, label }))
    )
      return []
    return [{ kind: 'address', ...address }]
  })

/** 住在…3组的群众, …8组(某某合作社): the place of a village's people, or of an organisation. */
const isOfMany = (after: string): boolean =>
  /^(?:等地?)?的?(?:广大|部分|全体|\d+户)?(?:群众|居民|村民|农户|百姓|老百姓|农民|学生|人员|村组)/.test(
    after,
  ) || ORGANISATION.test(/^\([^)]*\)/.exec(after)?.[0] ?? '')

/** By its own form a flat or a house of a village group; or with its receiver or owner named beside it. */
const isHome = (
  { text, names }: Pick<ScanSource, 'text' | 'names'>,
  at: number,
  { start, end, label }: { start: number; end: number; label: string },
): boolean => {
  const before = text.slice(Math.max(0, at - PARTY_REACH), at)
  const sentence = /[^。\n]*$/.exec(before)![0]
  const after = text.slice(end, end + 16)
  if (/^[^。\n]{0,8}(?:门面|商铺|厂房|仓库|办公|营业|店面|地块|土地|项目)/.test(after)) return false
  if (PAPERS.test(sentence)) return false
  if (ORGANISATION.test(sentence)) return false
  if (RECEIVER_AFTER.test(after)) return true
  if (ROLE_BEFORE.test(sentence)) return true
  const written = text.slice(start, end)
  if (FLAT.test(written) && !PLOT.test(label)) return true
  if (HOUSE_OF_GROUP.test(written) && (/\d号$/.test(written) || !PLOT.test(label))) return true
  const name = nameBefore(names, at)
  return name !== undefined && !name.isOfficial && name.start >= at - Math.min(sentence.length, 30)
}

/** Where applications are sent is an office's. */
const PAPERS = /材料|资料|报送|提交|书面|信函|投标|样品|申请表|申请书|采购|报名/
/** Said of fields, ponds and roads as well: a group without a door is none. */
const PLOT = /^(?:坐落|座落|位于|地处|所在地)/
const RECEIVER_AFTER = new RegExp(
  `^(?![^。\\n]{0,16}(?:科长|股长|主任|局|股|科|室|办公|部|中心|公司))[ \\t,、;|(]{0,3}(?:联系人[\\u4e00-\\u9fa5]{1,4})?(?:${PARTY_ROLES}|本人|本户|[\\u4e00-\\u9fa5]{1,2}(?:师傅|先生|女士)收?)`,
)
const ROLE_BEFORE = new RegExp(`(?:${PARTY_ROLES})[^。\\n]{0,24}$`)
/** 3栋2单元501, A7栋2705号, 20弄6号, 12号C座1806, 12-3-402 */
const FLAT =
  /(?:栋|幢|座|号楼|单元|弄|公寓|小区|苑|园|城|湾).{0,8}?\d{1,4}(?:室|户|号|房|$)|\d门\d{3,4}|\d-\d{1,4}-\d{3,4}|\d室|\d户/
const HOUSE_OF_GROUP =
  /[乡镇村](?:[\u4e00-\u9fa5]{1,6}|第?[\d一二三四五六七八九十]{1,3})(?:村民小组|小组|组)$|(?:[\d一二三四五六七八九十]|村.{1,5})(?:村民小组|小组|组).{0,3}\d{1,4}号|[村组].{1,6}\d{1,4}号$/

/** 受理地址, 经营地址, 项目所在地: the word before says whose. */
const OF_OFFICE =
  /(?:地点|地块|宗地|土地|基地|厂区|校区|标的|站点|现址|新址|受理|办公|办事|经营|营业|注册|报名|单位|机构|企业|公司|法人|生产|施工|项目|工程|建设|投递|寄送|会议|现场|开标|领取|采购人|代理|服务|学校|医院|网点|窗口|投诉|举报|政务|登记)$/

const SENT = /通讯|通信|邮|寄|送|收|快递|联系|登记/

/** 住所 and 地址 alone are also said of companies: they are a home's when the party is a person. */
const isDwelling = (
  { text, names }: Pick<ScanSource, 'text' | 'names'>,
  at: number,
  label: string,
): boolean => {
  if (DWELLING.test(label) && !label.includes('住所')) return true
  if (!/住所|地址|所在地/.test(label) || SENT.test(label)) return false
  const before = text.slice(Math.max(0, at - PARTY_REACH), at)
  const party = before.slice(Math.max(before.lastIndexOf('\n\n'), 0))
  const name = nameBefore(names, at)
  if (name === undefined || name.isOfficial || at - name.end > PARTY_REACH) return false
  if (!name.isLabelled) return !ORGANISATION.test(/[^。\n]*$/.exec(before)![0])
  return lastMatchEnd(party, ORGANISATION) < party.length - (at - name.end)
}

const PARTY_REACH = 90

const lastMatchEnd = (text: string, pattern: RegExp): number => {
  let last = -1
  for (const match of text.matchAll(new RegExp(pattern, 'g'))) last = match.index + match[0].length
  return last
}

/** A place where people work: the address ends in an office, a shop or a court. */
const isOffice = (address: string): boolean => OFFICE.test(address)

/** The address and what follows it up to the next stop or blank. */
const throughClause = (text: string, start: number, end: number): string =>
  text.slice(start, end) + /^[^,。;、\s]*/.exec(text.slice(end, end + 12))![0]

const OFFICE =
  /政务|服务中心|办事大厅|大厅|人民政府|机关大院|办公楼|写字楼|会议室|窗口|法院|政府院内|(?:局|厅|委员会|中心|医院|学校|卫生院|公司|超市|酒店|药店|派出所)(?:\d|[一二三四五六]|办|楼|内|旁|对面|$|[\s,。;)])/

const besideNames = ({ text, names }: ScanSource): Candidate[] => {
  const found: Candidate[] = []
  for (const match of text.matchAll(ADDRESS_DETAIL)) {
    const start = match.index
    const end = start + match[0].length
    if (OWN_LABEL.test(match[0]) || GOING.test(match[0]) || !HOUSE.test(match[0])) continue
    const name = neighbour(text, names, start, end)
    if (
      name === undefined ||
      name.isOfficial ||
      name.isMasked ||
      isOffice(throughClause(text, start, end))
    )
      continue
    if (ORGANISATION.test(lineBefore(text, Math.min(name.start, start)))) continue
    const address = readAddress(text, start)
    if (address) found.push({ kind: 'address', ...address })
  }
  return found
}

/**
 * A house or a flat. A village and its group beside a name are no finding without a label: the
 * posting of subsidies (七公开) gives exactly these, and a group is no door.
 */
const HOUSE = /[\d一二三四五六七八九十A-Za-z] ?(?:号|栋|幢|座|单元|室|户|弄)|\d-\d/

/** 张三到三塘镇…检查: somebody goes there. */
const GOING = /^[\u4e00-\u9fa5]{0,5}(?:到|赴|深入|前往|来到)/

/** What stands before in the same line or sentence. */
const lineBefore = (text: string, at: number): string =>
  /[^。;\n]*$/.exec(text.slice(Math.max(0, at - PARTY_REACH), at))![0]

/** What a label has introduced is read from behind the label. */
const OWN_LABEL = /^.{0,6}(?:住址|地址|住所|家住|现住|户籍|居住|坐落|位于)|^住/

const neighbour = (
  text: string,
  names: readonly NameSpan[],
  start: number,
  end: number,
): NameSpan | undefined => {
  const next = firstAtOrAfter(names, end, (name) => name.start)
  const after = names[next]
  if (after && AFTER.test(text.slice(end, after.start))) return after
  const before = nameBefore(names, start)
  if (before && start - before.end <= PARTY_REACH && BEFORE.test(text.slice(before.end, start)))
    return before
  return undefined
}

const AFTER =
  /^[\s,、|(]{0,3}(?:的)?(?:村民|居民|社员|群众|农户|户主|住户|业主|低保户|五保户|贫困户|脱贫户|监测户)?(?:姓名)?[\s::|]{0,2}$/
/** Directly, or in a row with figures, masked numbers, sex, age, nation and the village in between. */
const BEFORE =
  /^[\s,、(::|]{1,3}(?:[男女\s,、|]|\d{1,3}岁|[\d.Xx*-]{1,22}|[\u4e00-\u9fa5]{1,3}族|[\u4e00-\u9fa5]{1,6}村[\u4e00-\u9fa5\d]{0,4}组|系|是)*$|^(?:系|是)$/
