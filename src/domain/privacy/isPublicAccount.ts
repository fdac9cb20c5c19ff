import { ORGANISATION, ORGANISATION_END, ORGANISATION_ENDS } from './data/organisationWords'
import { isWholeName, type NameSpan } from './findNames'
import { nameBefore } from './nameBefore'

/**
 * Whether a labelled account belongs to an organ or a company rather than to a person.
 *
 * Decision: accounts into which the public pays (deposits for bids, fines, school fees, donations)
 * and accounts of the parties in contract notices must be readable, so an account is public when its
 * holder (户名, 开户名称, 收款单位…) is an organisation, when the words around it say so (对公账户,
 * 专户, 保证金…), or when no holder is given and an organisation that is a party (甲方, 乙方, 供应商…)
 * stands just before. Without any of these it is taken for a person's: a wrong alarm costs the
 * reviewer one release, a missed account cannot be called back. Only numbers found by their label
 * ask this question; a number with a card prefix and a right check digit is a card that a person
 * carries, and stays a finding under any holder.
 */
export const isPublicAccount = ({
  text,
  names,
  start,
  end,
}: {
  text: string
  names: readonly NameSpan[]
  start: number
  end: number
}): boolean => {
  const before = text.slice(Math.max(0, start - 160), start)
  const after = text.slice(end, end + 80)
  if (HOLDER_RIGHT_BEFORE.test(before)) return true
  if (PUBLIC_WORDS.test(/^[^。;\n]*/.exec(after.slice(0, 14))![0])) return true
  if (isOfNamedPerson(text, names, start)) return false
  const holder = [...before.matchAll(HOLDER)].at(-1)?.[1] ?? HOLDER_AFTER.exec(after)?.[1]
  if (holder !== undefined && ORGANISATION_END.test(holder)) return true
  if (holder !== undefined && isWholeName(holder)) return false
  if (PUBLIC_WORDS.test(before.slice(-60)) || PUBLIC_WORDS.test(after.slice(0, 30))) return true
  return holder === undefined && PARTY.test(before)
}

/** 账号:衡南县总工会 1905 0220…: the organisation stands between the label and the number. */
const HOLDER_RIGHT_BEFORE = new RegExp(
  `(?:账号|帐号|账户|帐户)[::][^\\s::,;。]{2,30}(?<=${ORGANISATION_ENDS})[\\s::,(]{1,3}$`,
)

/** 张三,银行账号:… in one sentence, with no organisation in it. */
const isOfNamedPerson = (text: string, names: readonly NameSpan[], start: number): boolean => {
  const sentence = /[^。;\n]*$/.exec(text.slice(Math.max(0, start - 60), start))![0]
  const name = nameBefore(names, start)
  if (name === undefined || name.isOfficial || name.start < start - sentence.length) return false
  return !ORGANISATION.test(sentence) && !PUBLIC_WORDS.test(sentence)
}

const HOLDER =
  /(?:户名|户 名|开户名称|开户单位|开户名|开户人|账户名称|账户名|帐户名称|帐户名|收款单位|收款人|收款方|单位名称|缴款单位|姓名|户主|名称)[\s::|]*([^\s::|,;。]{2,40})/g
const HOLDER_AFTER = new RegExp(HOLDER.source)
const PUBLIC_WORDS =
  /对公|专户|基本户|基本账户|一般账户|保证金|国库|非税|捐赠|捐款|募捐|财政|缴费账|缴款账|党费|工会经费|单位账|公司账|企业账/
const PARTY =
  /(?:甲方|乙方|丙方|供应商|采购人|采购单位|招标人|投标人|中标人|代理机构|发包人|承包人|出租方|供方|需方|受让方)[^\n]{0,8}[::][^\n]{2,30}(?:公司|局|院|中心|学校|合作社|厂|委员会|政府|站|所|社|行|部|店)/
