import { z } from 'zod'
import { checkRoles, USER_ROLES, type UserRole } from '../userRole'
import { unitFinder, type NamedUnit } from './findUnit'
import { listOf, plainName, yesOrNo, type RosterProblem, type RosterRow } from './rosterColumn'
import {
  changesOf,
  firstRowOf,
  rosterPlan,
  type PlannedRecord,
  type RosterPlan,
} from './rosterPlan'
import type { PersonColumn } from './personRoster'

export type KnownPerson = {
  id: string
  name: string
  username: string
  unitId: string
  roles: readonly UserRole[]
  email: string
  /** Is the person among the leaders of the unit? */
  leader: boolean
}

export type PersonLine = {
  name: string
  username: string
  unitId: string
  roles: UserRole[]
  email: string
  leader: boolean | null
}

const USERNAME = /^[a-z0-9][a-z0-9.-]{1,39}$/
const email = z.email()

/**
 * What a roster of people would add and change. A person is known by the user name, or else by name and
 * unit. `suggestUsername` makes a user name from a name (pinyin); it is numbered where it is taken.
 */
export const planPeople = ({
  rows,
  known,
  units,
  suggestUsername,
}: {
  rows: readonly RosterRow<PersonColumn>[]
  known: readonly KnownPerson[]
  units: readonly NamedUnit[]
  suggestUsername: (name: string) => string
}): RosterPlan<PersonLine> => {
  const problems: RosterProblem[] = []
  const records: PlannedRecord<PersonLine>[] = []
  const findUnit = unitFinder(units)
  const unitNames = new Map(units.map(({ id, name }) => [id, name]))
  const taken = new Set([...known.map(({ username }) => username), ...rows.map(usernameOf)])
  const emails = new Map(known.map((person) => [person.email, person]))
  const seen = {
    username: firstRowOf(),
    email: firstRowOf(),
    person: firstRowOf(),
    account: firstRowOf(),
  }
  for (const line of rows) {
    const { row, text, problem } = line
    const name = plainName(text('name'))
    const written = usernameOf(line)
    const unit = findUnit(text('unit'))
    if (text('unit') && !unit)
      problems.push(problem('unit', `系统中没有单位“${text('unit')}”，请先导入单位`))
    const roles = rolesOf(text('roles'))
    const verdict = roles.ok ? checkRoles(roles.roles) : roles.reason
    if (text('roles') && verdict !== true) problems.push(problem('roles', verdict))
    if (written && !USERNAME.test(written))
      problems.push(problem('username', '登录名由小写字母、数字、点和连字符组成，2 至 40 个字符'))
    const sameName = written && seen.username(written, row)
    if (sameName) problems.push(problem('username', `登录名“${written}”与第 ${sameName} 行重复`))
    const again = unit && !written && seen.person(`${unit.id}|${name}`, row)
    if (again)
      problems.push(
        problem('name', `本单位的“${name}”与第 ${again} 行重复；同名的两人请填写登录名`),
      )
    const mail = text('email').toLowerCase()
    if (mail && !email.safeParse(mail).success)
      problems.push(problem('email', '电子邮箱应如 zhangsan@example.gov.cn'))
    const sameMail = mail && seen.email(mail, row)
    if (sameMail) problems.push(problem('email', `电子邮箱与第 ${sameMail} 行重复`))
    if (!unit || !roles.ok) continue
    const person =
      known.find(({ username }) => written !== '' && username === written) ??
      (written === ''
        ? known.find((one) => plainName(one.name) === name && one.unitId === unit.id)
        : undefined) ??
      null
    const twice = person && !sameName && !again && seen.account(person.id, row)
    if (twice) problems.push(problem('name', `与第 ${twice} 行是同一个账号（${person.username}）`))
    const holder = emails.get(mail)
    if (mail && holder && holder.id !== person?.id)
      problems.push(problem('email', `电子邮箱已由“${holder.name}”使用`))
    const data: PersonLine = {
      name,
      username: person?.username ?? (written || freeName(suggestUsername(name), taken)),
      unitId: unit.id,
      roles: roles.roles,
      email: mail,
      leader: yesOrNo(text('leader')),
    }
    taken.add(data.username)
    records.push({
      row,
      id: person?.id ?? null,
      title: `${unit.name} ${name}`,
      data,
      changes: person ? differences({ person, data, unitNames }) : [],
    })
  }
  return rosterPlan(records, problems)
}

const usernameOf = ({ text }: RosterRow<PersonColumn>): string => text('username').toLowerCase()

type Roles = { ok: true; roles: UserRole[] } | { ok: false; reason: string }

const rolesOf = (text: string): Roles => {
  const roles: UserRole[] = []
  for (const label of listOf(text)) {
    const role = (Object.keys(USER_ROLES) as UserRole[]).find(
      (one) => USER_ROLES[one].label === label || one === label,
    )
    if (!role)
      return {
        ok: false,
        reason: `没有角色“${label}”，应为：${labelsOf(Object.keys(USER_ROLES) as UserRole[])}`,
      }
    roles.push(role)
  }
  return { ok: true, roles }
}

const labelsOf = (roles: readonly UserRole[]): string =>
  roles.map((role) => USER_ROLES[role].label).join('、')

const freeName = (suggested: string, taken: ReadonlySet<string>): string => {
  const base = suggested || 'user'
  if (!taken.has(base)) return base
  for (let number = 2; ; number += 1) if (!taken.has(`${base}${number}`)) return `${base}${number}`
}

const differences = ({
  person,
  data,
  unitNames,
}: {
  person: KnownPerson
  data: PersonLine
  unitNames: ReadonlyMap<string, string>
}) =>
  changesOf([
    { label: '姓名', before: person.name, after: data.name },
    {
      label: '所在单位',
      before: unitNames.get(person.unitId) ?? '',
      after: unitNames.get(data.unitId) ?? '',
    },
    {
      label: '角色',
      before: labelsOf([...person.roles].sort()),
      after: labelsOf([...data.roles].sort()),
    },
    { label: '电子邮箱', before: person.email, after: data.email },
    {
      label: '分管领导',
      before: person.leader ? '是' : '否',
      after: data.leader === null ? '' : data.leader ? '是' : '否',
    },
  ])
