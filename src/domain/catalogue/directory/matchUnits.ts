import type { OwningScope } from '../itemContent'
import type { UnitLevel } from '../../organisation/unitLevel'
import { findNamedUnits } from './findNamedUnits'
import { stripSpace } from './tidyText'
import { unitOfFunction } from './unitOfFunction'

/** A unit as the county keeps it; aliases are names that documents use. */
export type MatchableUnit = {
  code: string
  name: string
  shortName?: string
  aliases?: readonly string[]
  level: UnitLevel
}

export type UnitMatch = {
  scope: OwningScope
  /** Sorted as the units are given; empty for a whole group. */
  unitCodes: string[]
  /** What names nobody for certain; a person has to say. */
  unmatched: string[]
}

/**
 * Which units 公开主体 or 责任单位 means. A name or alias counts when it stands in the text as a whole (县民政局
 * is 衡南县民政局), 县级政府民政部门 when exactly one county unit bears that function. 乡镇政府(街道办事处)
 * is every township and subdistrict. Vague words (有关部门) and unknown names are handed back, never guessed.
 */
export const matchUnits = ({
  text,
  units,
}: {
  text: string
  units: readonly MatchableUnit[]
}): UnitMatch => {
  const { codes, rest } = findNamedUnits({ text, units })
  const found = new Set(codes)
  const unmatched: string[] = []
  let meansTownships = false
  let meansCountyUnits = false
  for (const part of partsOf(rest)) {
    if (ALL_TOWNSHIPS.test(part)) meansTownships = true
    else if (ALL_COUNTY_UNITS.test(part)) meansCountyUnits = true
    else {
      const unit = unitOfFunction({ text: part, units })
      if (unit) found.add(unit.code)
      else unmatched.push(part)
    }
  }
  if (meansCountyUnits && (meansTownships || found.size > 0))
    unmatched.push('县直各单位与其他单位同列，请指定')
  if (meansCountyUnits && unmatched.length === 0)
    return { scope: 'all-county-units', unitCodes: [], unmatched }
  if (meansTownships && found.size === 0)
    return { scope: 'all-townships', unitCodes: [], unmatched }
  if (meansTownships) units.filter(isTownship).forEach(({ code }) => found.add(code))
  const unitCodes = units.map(({ code }) => code).filter((code) => found.has(code))
  return { scope: unitCodes.length > 0 ? 'units' : 'to-be-named', unitCodes, unmatched }
}

const isTownship = ({ level }: MatchableUnit): boolean =>
  level === 'township' || level === 'subdistrict'

const TOWN = '(?:乡镇?|镇街?|街道|[(（](?:乡|镇|街道)[)）]|[、/和与及])+'
const ALL_TOWNSHIPS = new RegExp(
  `^(?:全县|县内|各|所属|当地|本级|相关|属地)*${TOWN}(?:级)?(?:人民)?(?:政府|办事处|办)?(?:[(（]${TOWN}(?:办事处|办)?[)）])?$`,
  'u',
)
const ALL_COUNTY_UNITS =
  /^(?:全县|县直|县级|县|市直|区直)*各(?:级|县直|县级|行政|有关|政府)*(?:部门|单位|机关|工作部门)(?:各单位)?$/u

/** Cut at separators outside brackets, so that 乡镇政府(街道办事处) stays one. */
const partsOf = (text: string): string[] => {
  const parts: string[] = ['']
  let depth = 0
  for (const char of text) {
    if (/[（(]/u.test(char)) depth += 1
    if (/[）)]/u.test(char)) depth = Math.max(0, depth - 1)
    if (depth === 0 && /[\s,，;；。、/|]/u.test(char)) parts.push('')
    else parts[parts.length - 1] += char
  }
  return joinTowns(parts.map(cleaned).filter((part) => part !== ''))
}

const cleaned = (part: string): string =>
  stripSpace(part).replace(/^(?:[和与及或]|以及|会同|等)+|(?:等|等单位|[和与及或])$/gu, '')

/** 乡、镇人民政府 is cut at its 、 and put together again. */
const joinTowns = (parts: readonly string[]): string[] =>
  parts.reduce<string[]>((joined, part) => {
    const last = joined.at(-1)
    if (last !== undefined && /^(?:各)?[乡镇]$/u.test(last)) joined[joined.length - 1] = last + part
    else joined.push(part)
    return joined
  }, [])
