import { COMMON_SURNAMES, COMPOUND_SURNAMES, RARE_SURNAMES } from './data/surnames'
import { CITIZEN_KINDS, PARTY_ROLES } from './data/citizenRoles'
import { ORGANISATION, ORGANISATION_END } from './data/organisationWords'

/**
 * Whether the telephone at `at` is introduced by a person in a private role: 来电人王女士(电话…),
 * 申请人联系电话:…, 投诉人:肖瑞;固话:…. A role that invites to call (投诉人可拨打…) introduces none.
 */
export const isBesideRole = (text: string, at: number): boolean => {
  const before = text.slice(Math.max(0, at - REACH), at)
  const sentence = /[^。\n]*$/.exec(before)![0]
  if (ROLE_AND_LABEL.test(sentence)) return !ORGANISATION.test(sentence)
  const named = ROLE_AND_NAME.exec(sentence)
  return named !== null && startsWithSurname(named[1]!)
}

const REACH = 60

/** Any 诉求人, 被帮扶人, 投诉者, 种粮大户; those who act for an organ or a company are not meant. */
const ROLE = `(?:${PARTY_ROLES}|[\\u4e00-\\u9fa5]{2,3}(?<!负责|联系|经办|承办|主持|发言|责任|采购|招标|投标|中标|供应|管理|审核|填表|制表|投资|监督|发包|承包|转包|受理|接待|签发|拟稿|工作|法|代表|经营|生产|销售|用|发布|编制|起草|招商|运营|开发|消费|爱好|志愿|记|公证|仲裁|委托|保荐|主办|协办)(?:人|者|户))`

const PHONE_WORDS =
  '(?:的|其|家|家里|家中|家庭|本人|联系|固定|住宅|来电显示|拨打热线|来电|座机|固话|宅电|电话|手机|方式|号码|通讯|及|和|为|是|\\(?(?:固话|座机|宅电)\\)?)*'

const ROLE_AND_LABEL = new RegExp(
  `${ROLE}(?:姓名)?(?:\\([^)]{0,6}\\))?(?:的|家|家里|家庭|本人|联系|固定|住宅|来电)*(?:电话|座机|固话|宅电|方式|号码)(?:号码)?(?:\\([^)]{0,6}\\))?[\\s::为是(|]{0,4}$`,
)

const ROLE_AND_NAME = new RegExp(
  `(?:${ROLE}|${CITIZEN_KINDS})(?!家长|家属|亲属|监护人|本人)(?:姓名)?(?:\\([^)]{0,6}\\))?[\\s::|]{0,3}` +
    `([\\u4e00-\\u9fa5*]{1,4}?)(?:\\(?(?:先生|女士|某{1,2}|同志|大爷|大妈|老人|男|女)\\)?)?` +
    `(?:[\\s,、;|]{0,3}[男女])?[\\s,、;:(|]{0,3}${PHONE_WORDS}(?:\\([^)]{0,6}\\))?[\\s::(|]{0,4}$`,
)

const startsWithSurname = (name: string): boolean =>
  !/[拨致咨打询可请应须]/.test(name.slice(0, 3)) &&
  !ORGANISATION_END.test(name) &&
  (COMPOUND_SURNAMES.has(name.slice(0, 2)) ||
    COMMON_SURNAMES.has(name[0]!) ||
    RARE_SURNAMES.has(name[0]!))
