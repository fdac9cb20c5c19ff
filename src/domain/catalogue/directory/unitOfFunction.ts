import type { MatchableUnit } from './matchUnits'
import { COUNTY } from './findNamedUnits'

/** 县级政府民政部门, 县人民政府财政主管部门, 民政部门: the function that a part names. */
const FUNCTION =
  /^(?:本级|县级|县|区县级|县区级|县(?:级)?(?:以上)?(?:地方)?)?(?:人民)?(?:政府)?(?:负责)?(?<task>\p{Script=Han}{2,14}?)(?:行政)?(?:主管|管理)?(?:部门|机构|机关)$/u
const VAGUE = /^(?:有关|相关|各|主管|行政|业务|牵头|职能|责任|其他|制定|公开|承办)/u

/**
 * The one county unit whose own words are that function: 民政部门 is 民政局, 住房城乡建设部门 is
 * 住房和城乡建设局, 文化部门 the one unit that begins with 文化. Null for none, for several, and for vague words.
 */
export const unitOfFunction = ({
  text,
  units,
}: {
  text: string
  units: readonly MatchableUnit[]
}): MatchableUnit | null => {
  const task = FUNCTION.exec(text)?.groups?.task
  if (task === undefined || VAGUE.test(task)) return null
  const wanted = core(task)
  const county = units.filter(({ level }) => level === 'county')
  const same = county.filter((unit) => functionOf(unit) === wanted)
  if (same.length === 1) return same[0]!
  const beginning = county.filter((unit) => functionOf(unit).startsWith(wanted))
  return same.length === 0 && beginning.length === 1 ? beginning[0]! : null
}

const functionOf = ({ name }: MatchableUnit): string =>
  core(name.replace(COUNTY, '').replace(/(?:委员会|办公室|局|委|办)$/u, ''))

const core = (text: string): string => text.replace(/[和与及、]/gu, '')
