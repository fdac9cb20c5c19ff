import type { MatchableUnit } from './matchUnits'

/**
 * The units whose name, alias or short name stands in a text, and the text without them. Longer names are
 * taken first; a name that two units bear names nobody, and stays in the rest.
 */
export const findNamedUnits = ({
  text,
  units,
}: {
  text: string
  units: readonly MatchableUnit[]
}): { codes: string[]; rest: string } => {
  const bearers = new Map<string, Set<string>>()
  for (const unit of units)
    for (const name of namesOf(unit)) {
      const codes = bearers.get(name) ?? new Set<string>()
      bearers.set(name, codes.add(unit.code))
    }
  const names = [...bearers.keys()].sort((left, right) => right.length - left.length)
  const codes: string[] = []
  let rest = text
  for (const name of names) {
    const [code, other] = bearers.get(name)!
    if (other !== undefined || code === undefined) continue
    for (let at = wholeAt(rest, name, 0); at >= 0; at = wholeAt(rest, name, at)) {
      codes.push(code)
      rest = `${rest.slice(0, at)}\n${rest.slice(at + name.length)}`
    }
  }
  return { codes, rest }
}

/** 政府 and 人民政府, and the county's name or just 县, are one in practice. */
const namesOf = ({ name, shortName, aliases = [] }: MatchableUnit): string[] => {
  const names = [name, ...(shortName ? [shortName] : []), ...aliases]
  const county = COUNTY.exec(name)?.[0]
  const local = county ? name.slice(county.length) : ''
  // 民政局 alone is what many directories print; a bare 街道办事处 would be a group.
  if (county && local.length >= 3)
    names.push(local, `${county.at(-1)!}${local}`, `本${county.at(-1)!}${local}`)
  return names.flatMap((one) => [
    one,
    ...(one.endsWith('人民政府') ? [one.replace(/人民政府$/u, '政府')] : []),
    ...(one.endsWith('街道办事处') ? [one.replace(/办事处$/u, '办')] : []),
  ])
}

/** The county before the unit's own words: 衡南县 of 衡南县民政局. */
export const COUNTY = /^\p{Script=Han}{2,5}?[县市区旗](?=\p{Script=Han}{3})/u

/** Where a name stands that is not the tail of a longer name: 民政局 in 市民政局 is another's. */
const wholeAt = (text: string, name: string, from: number): number => {
  for (let at = text.indexOf(name, from); at >= 0; at = text.indexOf(name, at + 1)) {
    const before = text[at - 1]
    const after = text.slice(at + name.length)
    const beginsWord = before === undefined || /[\s,，;；、。/|（()）和与及或由:：]/u.test(before)
    if (beginsWord && (after === '' || /^[\s,，;；、。/|（()）和与及或等:：]/u.test(after)))
      return at
  }
  return -1
}
