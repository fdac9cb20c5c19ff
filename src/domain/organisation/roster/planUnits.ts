import { isCreditCode } from '../../privacy/creditCode'
import { isTelephone } from '../../subsidy/policy/isTelephone'
import { NEVER_PUBLISHING, UNIT_LEVELS, type UnitLevel } from '../unitLevel'
import { unitFinder, type NamedUnit } from './findUnit'
import { listOf, plainName, yesOrNo, type RosterProblem, type RosterRow } from './rosterColumn'
import {
  changesOf,
  firstRowOf,
  rosterPlan,
  type PlannedRecord,
  type RosterPlan,
} from './rosterPlan'
import { UNIT_COLUMNS, type UnitColumn } from './unitRoster'

/** A unit on record, with the names of the units it refers to. */
export type KnownUnit = NamedUnit & {
  creditCode: string
  level: UnitLevel
  supervisingUnit: string
  secrecyUnit: string
  reviewTiers: number
  telephone: string
  address: string
  disclosing: boolean
}

/** What a line says; references are names of units on record or of the same roster. Empty: not said. */
export type UnitLine = {
  name: string
  shortName: string
  code: string
  creditCode: string
  level: UnitLevel
  aliases: string[]
  supervisingUnit: string
  secrecyUnit: string
  reviewTiers: number | null
  telephone: string
  address: string
  disclosing: boolean | null
}

const LABELS = Object.fromEntries(UNIT_COLUMNS.map(({ key, label }) => [key, label])) as Record<
  UnitColumn,
  string
>
const CODE = /^[a-z0-9][a-z0-9-]{0,39}$/

/**
 * What a roster of units would add and change. A unit is known by its code, or else by its full name.
 * `suggestCode` makes a code from a name (initials); it is numbered where it is taken.
 */
export const planUnits = ({
  rows,
  known,
  suggestCode,
}: {
  rows: readonly RosterRow<UnitColumn>[]
  known: readonly KnownUnit[]
  suggestCode: (name: string) => string
}): RosterPlan<UnitLine> => {
  const problems: RosterProblem[] = []
  const records: PlannedRecord<UnitLine>[] = []
  const byCode = new Map(known.map((unit) => [unit.code, unit]))
  const byName = new Map(known.map((unit) => [plainName(unit.name), unit]))
  const codes = new Set([...byCode.keys(), ...rows.map(({ text }) => text('code'))])
  const nameSeen = firstRowOf()
  const codeSeen = firstRowOf()
  const unitSeen = firstRowOf()
  const find = unitFinder([...known, ...rows.map(asNamed)])

  for (const line of rows) {
    const { row, text, problem } = line
    const name = plainName(text('name'))
    const code = text('code')
    const earlier = name && nameSeen(name, row)
    if (earlier) problems.push(problem('name', `“${name}”与第 ${earlier} 行重复`))
    const sameCode = code && codeSeen(code, row)
    if (sameCode) problems.push(problem('code', `代码“${code}”与第 ${sameCode} 行重复`))
    if (code && !CODE.test(code))
      problems.push(problem('code', '代码由小写字母、数字和连字符组成，最长 40 个字符'))
    const creditCode = text('creditCode').toUpperCase()
    if (creditCode && !isCreditCode(creditCode))
      problems.push(problem('creditCode', '统一社会信用代码应为 18 位，且校验位正确'))
    for (const key of ['supervisingUnit', 'secrecyUnit'] as const)
      if (text(key) && !find(text(key)))
        problems.push(problem(key, `“${text(key)}”不在系统中，也不在本表中`))
    const unit = byCode.get(code) ?? byName.get(name) ?? null
    const namesake = byName.get(name)
    if (unit && namesake && namesake !== unit)
      problems.push(problem('name', `“${name}”已是代码为 ${namesake.code} 的单位的名称`))
    if (unit && code && unit.code !== code)
      problems.push(
        problem('code', `“${name}”的代码已是 ${unit.code}，网址随代码而定，导入时不能更改`),
      )
    const again = unit && !earlier && !sameCode && unitSeen(unit.id, row)
    if (again) problems.push(problem('name', `与第 ${again} 行是同一个单位（${unit.name}）`))
    const telephone = text('telephone')
    if (telephone && !isTelephone(telephone))
      problems.push(
        problem('telephone', '应为电话号码，如 0734-8550000；区号前的 0 被表格软件去掉的请补上'),
      )
    const level = levelOf(text('level')) ?? unit?.level ?? 'county'
    const data: UnitLine = {
      name,
      shortName: text('shortName'),
      code: unit?.code ?? (code || freeCode(suggestCode(name), codes)),
      creditCode,
      level,
      aliases: listOf(text('aliases')),
      supervisingUnit: find(text('supervisingUnit'))?.name ?? '',
      secrecyUnit: find(text('secrecyUnit'))?.name ?? '',
      reviewTiers: text('reviewTiers') === '' ? null : Number(text('reviewTiers')),
      telephone,
      address: text('address'),
      disclosing:
        yesOrNo(text('disclosing')) ?? (!unit && NEVER_PUBLISHING.includes(level) ? false : null),
    }
    codes.add(data.code)
    records.push({ row, id: unit?.id ?? null, title: name, data, changes: differences(unit, data) })
  }
  return rosterPlan(records, problems)
}

/** A unit of the same roster, which others may refer to. */
const asNamed = ({ text }: RosterRow<UnitColumn>): NamedUnit => ({
  id: '',
  name: plainName(text('name')),
  shortName: text('shortName') || text('name'),
  code: text('code') || text('name'),
  aliases: listOf(text('aliases')),
})

const levelOf = (label: string): UnitLevel | undefined =>
  (Object.keys(UNIT_LEVELS) as UnitLevel[]).find((level) => UNIT_LEVELS[level] === label)

const freeCode = (suggested: string, taken: ReadonlySet<string>): string => {
  const base = suggested || 'unit'
  if (!taken.has(base)) return base
  for (let number = 2; ; number += 1) if (!taken.has(`${base}${number}`)) return `${base}${number}`
}

const differences = (unit: KnownUnit | null, data: UnitLine) =>
  unit === null
    ? []
    : changesOf([
        { label: LABELS.name, before: unit.name, after: data.name },
        { label: LABELS.shortName, before: unit.shortName, after: data.shortName },
        { label: LABELS.creditCode, before: unit.creditCode, after: data.creditCode },
        {
          label: LABELS.level,
          before: UNIT_LEVELS[unit.level],
          after: UNIT_LEVELS[data.level],
        },
        {
          label: LABELS.aliases,
          before: unit.aliases.join('、'),
          after: data.aliases.join('、'),
        },
        {
          label: LABELS.supervisingUnit,
          before: unit.supervisingUnit,
          after: data.supervisingUnit,
        },
        { label: LABELS.secrecyUnit, before: unit.secrecyUnit, after: data.secrecyUnit },
        {
          label: LABELS.reviewTiers,
          before: String(unit.reviewTiers),
          after: data.reviewTiers === null ? '' : String(data.reviewTiers),
        },
        { label: LABELS.telephone, before: unit.telephone, after: data.telephone },
        { label: LABELS.address, before: unit.address, after: data.address },
        {
          label: LABELS.disclosing,
          before: unit.disclosing ? '是' : '否',
          after: data.disclosing === null ? '' : data.disclosing ? '是' : '否',
        },
      ])
