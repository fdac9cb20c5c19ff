import { COMMON_SURNAMES, COMPOUND_SURNAMES, RARE_SURNAMES } from './data/surnames'
import { CITIZEN_KINDS, PARTY_ROLES } from './data/citizenRoles'
import { ORGANISATION } from './data/organisationWords'

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

const PHONE_WORDS =
  '(?:的|其|家|家里|家中|家庭|本人|联系|固定|住宅|来电|座机|固话|宅电|电话|手机|方式|号码|通讯|及|和|为|是|\\(?(?:固话|座机|宅电)\\)?)*'

const ROLE_AND_LABEL = new RegExp(
  `(?:${PARTY_ROLES})(?:姓名)?(?:\\([^)]{0,6}\\))?(?:的|家|家里|家庭|本人|联系|固定|住宅|来电)*(?:电话|座机|固话|宅电|方式|号码)(?:号码)?(?:\\([^)]{0,6}\\))?[\\s::为是(|]{0,4}$`,
)

const ROLE_AND_NAME = new RegExp(
  `(?:${PARTY_ROLES}|${CITIZEN_KINDS})(?!家长|家属|亲属|监护人|本人)(?:姓名)?(?:\\([^)]{0,6}\\))?[\\s::|]{0,3}` +
    `([\\u4e00-\\u9fa5*]{1,4}?)(?:先生|女士|某{1,2}|同志|大爷|大妈|老人)?` +
    `(?:[\\s,、;|]{0,3}[男女])?[\\s,、;:(|]{0,3}${PHONE_WORDS}(?:\\([^)]{0,6}\\))?[\\s::(|]{0,4}$`,
)

const startsWithSurname = (name: string): boolean =>
  !/[拨致咨打询可请应须]/.test(name.slice(0, 3)) &&
  (COMPOUND_SURNAMES.has(name.slice(0, 2)) ||
    COMMON_SURNAMES.has(name[0]!) ||
    RARE_SURNAMES.has(name[0]!))
