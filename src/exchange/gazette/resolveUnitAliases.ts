import { squeeze } from './gazetteLines'
import { unitGroup, type UnitGroup } from './unitGroups'

/** The names of a unit: all of them resolve to its code. */
export type NamedUnit = { code: string; name: string; shortName?: string; aliases: string[] }

/** `lead` = 牵头; everyone else who is named is `responsible`. */
export type UnitRole = 'lead' | 'responsible'

export type ResolvedUnit = { code: string; printed: string; role: UnitRole }
export type ResolvedGroup = { group: UnitGroup; printed: string; role: UnitRole }

/** Who a text makes responsible. `unresolved` are names that no unit and no group answers to. */
export type ResolvedUnits = {
  units: ResolvedUnit[]
  groups: ResolvedGroup[]
  unresolved: string[]
}

/**
 * Reads a division of work as official documents write it, `县发改局、县科工信局牵头，县直相关单位按职责
 * 分工负责`, into unit codes, groups that no single unit stands for, and names left over. 牵头 covers
 * every name before it in its clause. A name without its 县 (县住建局、发改局等) takes the 县 of the list.
 * Each unit and group is listed once, as a lead when it is one anywhere.
 */
export const resolveUnitAliases = ({
  text,
  units,
}: {
  text: string
  units: readonly NamedUnit[]
}): ResolvedUnits => {
  const codes = codesByName(units)
  const result: ResolvedUnits = { units: [], groups: [], unresolved: [] }
  for (const clause of clausesOf(text)) {
    for (const name of namesOf(clause.names, codes)) {
      addName({ result, name, role: clause.role, codes })
    }
  }
  return result
}

type Codes = ReadonlyMap<string, string>

const codesByName = (units: readonly NamedUnit[]): Codes =>
  new Map(
    units.flatMap((unit) =>
      [unit.name, unit.shortName ?? unit.name, ...unit.aliases].map(
        (name) => [comparableName(name), unit.code] as const,
      ),
    ),
  )

/** Names compare without white space and differences of width: （街道） = (街道). */
const comparableName = (name: string): string => squeeze(name).normalize('NFKC')

type Clause = { names: string; role: UnitRole }

/** A clause ends where its verb does: 牵头, 负责, 均为责任单位; a full stop ends it too. */
const clausesOf = (text: string): Clause[] =>
  squeeze(text)
    .replace(/^[（(](.*)[）)]$/, '$1')
    .split(
      /(牵头负责|按职责分工负责|按职责牵头负责|按职责负责|均为责任单位|为责任单位|牵头|负责|[。；;])/,
    )
    .reduce<Clause[]>((clauses, part, at, parts) => {
      if (at % 2 === 1 || part === '') return clauses
      const role = /牵头/.test(parts[at + 1] ?? '') ? 'lead' : 'responsible'
      return [...clauses, { names: part, role }]
    }, [])

const namesOf = (text: string, codes: Codes): string[] =>
  text
    .replace(/^(?:责任单位|牵头单位|配合单位|责任部门)[：:]/, '')
    .split(/[、，,：:](?![^（(]*[）)])/)
    .filter((name) => name !== '' && !/^以下不再列出$/.test(name))
    .flatMap((name) => splitName(name, codes))

/** 县税务局等县直相关单位, 县直相关单位和各乡镇…部门: two names, unless the whole is one. */
const splitName = (name: string, codes: Codes): string[] => {
  const plain = name.replace(/等?(?:单位|部门)?主要负责人.*$/, '').replace(/等$/, '')
  if (isKnown(plain, codes)) return [plain]
  for (const match of plain.matchAll(/等|和|及|与|会同/g)) {
    const left = plain.slice(0, match.index)
    const right = plain.slice(match.index + match[0].length)
    if (left !== '' && isKnown(left, codes)) return [left, ...splitRest(right, codes)]
  }
  return [plain]
}

/** 等部门, 等单位 close a list without naming anyone. */
const splitRest = (text: string, codes: Codes): string[] =>
  text === '' || /^(?:部门|单位|有关部门)$/.test(text) ? [] : splitName(text, codes)

const isKnown = (name: string, codes: Codes): boolean =>
  codeOf(name, codes) !== undefined || unitGroup(name) !== undefined

const codeOf = (name: string, codes: Codes): string | undefined =>
  codes.get(comparableName(name)) ?? codes.get(comparableName(`县${name}`))

const addName = ({
  result,
  name,
  role,
  codes,
}: {
  result: ResolvedUnits
  name: string
  role: UnitRole
  codes: Codes
}): void => {
  const code = codeOf(name, codes)
  if (code !== undefined) {
    const known = result.units.find((unit) => unit.code === code)
    if (!known) result.units.push({ code, printed: name, role })
    else if (role === 'lead') known.role = 'lead'
    return
  }
  const group = unitGroup(name)
  if (group === undefined) {
    if (!result.unresolved.includes(name)) result.unresolved.push(name)
    return
  }
  const known = result.groups.find((one) => one.group === group)
  if (!known) result.groups.push({ group, printed: name, role })
  else if (role === 'lead') known.role = 'lead'
}
