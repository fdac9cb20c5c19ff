import { unitFinder, type NamedUnit } from './findUnit'
import { listOf, plainName, type RosterProblem, type RosterRow } from './rosterColumn'
import {
  changesOf,
  firstRowOf,
  rosterPlan,
  type PlannedRecord,
  type RosterPlan,
} from './rosterPlan'
import { VILLAGE_KINDS, type VillageColumn, type VillageKind } from './villageRoster'

export type KnownTownship = NamedUnit & { level: string }

export type KnownVillage = {
  id: string
  name: string
  townshipId: string
  kind: VillageKind
  code: string
  aliases: readonly string[]
}

export type VillageLine = {
  name: string
  townshipId: string
  kind: VillageKind
  code: string
  aliases: string[]
}

const TOWNSHIP_LEVELS = ['township', 'subdistrict']

/**
 * What a roster of villages would add and change. A village is known by its code, or else by its name
 * within its township: two townships may each have a 新塘村.
 */
export const planVillages = ({
  rows,
  known,
  units,
}: {
  rows: readonly RosterRow<VillageColumn>[]
  known: readonly KnownVillage[]
  units: readonly KnownTownship[]
}): RosterPlan<VillageLine> => {
  const problems: RosterProblem[] = []
  const records: PlannedRecord<VillageLine>[] = []
  const findTownship = unitFinder(units.filter(({ level }) => TOWNSHIP_LEVELS.includes(level)))
  const findAny = unitFinder(units)
  const townshipNames = new Map(units.map(({ id, shortName }) => [id, shortName]))
  const seen = firstRowOf()
  const codeSeen = firstRowOf()
  const villageSeen = firstRowOf()
  for (const { row, text, problem } of rows) {
    const name = plainName(text('name'))
    const written = text('township')
    const township = findTownship(written)
    if (written && !township)
      problems.push(
        problem(
          'township',
          findAny(written)
            ? `“${written}”不是乡镇或者街道`
            : `系统中没有乡镇（街道）“${written}”，请先导入单位`,
        ),
      )
    const code = text('code')
    if (code && !/^\d{12}$/.test(code)) problems.push(problem('code', '区划代码应为 12 位数字'))
    const sameCode = code && codeSeen(code, row)
    if (sameCode) problems.push(problem('code', `区划代码与第 ${sameCode} 行重复`))
    const earlier = township && seen(`${township.id}|${name}`, row)
    if (earlier) problems.push(problem('name', `“${written}${name}”与第 ${earlier} 行重复`))
    if (!township) continue
    const village =
      (code && known.find((one) => one.code === code)) ||
      known.find((one) => one.townshipId === township.id && plainName(one.name) === name) ||
      null
    const again = village && !sameCode && !earlier && villageSeen(village.id, row)
    if (again) problems.push(problem('name', `与第 ${again} 行是同一个村（${village.name}）`))
    const data: VillageLine = {
      name,
      townshipId: township.id,
      kind: kindOf(text('kind'), name),
      code,
      aliases: listOf(text('aliases')),
    }
    records.push({
      row,
      id: village?.id ?? null,
      title: `${township.shortName}${name}`,
      data,
      changes: village ? differences({ village, data, townshipNames }) : [],
    })
  }
  return rosterPlan(records, problems)
}

/** 社区 and 居 say so in the name. */
const kindOf = (written: string, name: string): VillageKind => {
  if (written !== '') return written === VILLAGE_KINDS.community ? 'community' : 'village'
  return /社区|居委会|居民委员会|居$/.test(name) ? 'community' : 'village'
}

const differences = ({
  village,
  data,
  townshipNames,
}: {
  village: KnownVillage
  data: VillageLine
  townshipNames: ReadonlyMap<string, string>
}) =>
  changesOf([
    { label: '名称', before: village.name, after: data.name },
    {
      label: '所属乡镇（街道）',
      before: townshipNames.get(village.townshipId) ?? '',
      after: townshipNames.get(data.townshipId) ?? '',
    },
    { label: '类别', before: VILLAGE_KINDS[village.kind], after: VILLAGE_KINDS[data.kind] },
    { label: '区划代码', before: village.code, after: data.code },
    { label: '别称', before: village.aliases.join('、'), after: data.aliases.join('、') },
  ])
