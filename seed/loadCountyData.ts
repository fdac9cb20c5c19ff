import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import { COUNTY_FILES, type CountyData, type CountyFile } from './schema'

/** Folder of the demonstration county's files. */
export const COUNTY_DATA_FOLDER = new URL('./data/', import.meta.url)

/**
 * Reads and checks every file of the demonstration county. Throws one Error that lists all
 * problems: a file that does not fit its schema, a code used twice, a reference to no one.
 */
export const loadCountyData = async (): Promise<CountyData> => {
  const names = Object.keys(COUNTY_FILES) as CountyFile[]
  const read = await Promise.all(names.map(readCountyFile))
  const data = Object.fromEntries(names.map((name, at) => [name, read[at]])) as CountyData
  const problems = [...duplicateProblems(data), ...referenceProblems(data)]
  if (problems.length > 0) throw new Error(`演示县数据有误：\n${problems.join('\n')}`)
  return data
}

/** References from one file to another that lead nowhere, in Chinese. */
export const referenceProblems = (data: CountyData): string[] => {
  const units = new Set(data.units.map((unit) => unit.code))
  const domains = new Set(data.domains.map((domain) => domain.code))
  const bases = new Set(data['legal-bases'].map((basis) => basis.code))
  const items = new Set(data.items.map((item) => item.code))
  const absent = (owner: string, kind: string, codes: string[], known: Set<string>): string[] =>
    codes.filter((one) => !known.has(one)).map((one) => `${owner}：没有这个${kind}“${one}”`)
  return [
    ...data.units.flatMap((unit) =>
      absent(
        `单位 ${unit.code}`,
        '主管部门',
        unit.supervisingUnit ? [unit.supervisingUnit] : [],
        units,
      ),
    ),
    ...data.villages.flatMap((one) =>
      absent(`村 ${one.name}`, '乡镇', one.township ? [one.township] : [], units),
    ),
    ...data.items.flatMap((item) => [
      ...absent(`事项 ${item.code}`, '责任单位', item.owningUnits, units),
      ...absent(`事项 ${item.code}`, '建议单位', item.suggestedUnits ?? [], units),
      ...absent(`事项 ${item.code}`, '领域', [item.domain], domains),
      ...absent(`事项 ${item.code}`, '公开依据', item.legalBases, bases),
    ]),
    ...data.duties.flatMap((duty) =>
      absent(`任务 ${duty.code}`, '牵头单位', duty.leadUnits, units),
    ),
    ...data.topics.flatMap((one) => absent('选题', '事项', [one.item], items)),
  ]
}

const readCountyFile = async (name: CountyFile): Promise<unknown> => {
  const json: unknown = JSON.parse(
    await readFile(new URL(`${name}.json`, COUNTY_DATA_FOLDER), 'utf8'),
  )
  const parsed = COUNTY_FILES[name].safeParse(json)
  if (!parsed.success) throw new Error(`${name}.json 不合格式：\n${z.prettifyError(parsed.error)}`)
  return parsed.data
}

const duplicateProblems = (data: CountyData): string[] => [
  ...twice(
    '单位代码',
    data.units.map((unit) => unit.code),
  ),
  ...twice(
    '单位名称',
    data.units.flatMap((unit) => [...new Set([unit.name, unit.shortName, ...unit.aliases])]),
  ),
  ...twice(
    '领域代码',
    data.domains.map((domain) => domain.code),
  ),
  ...twice(
    '依据代码',
    data['legal-bases'].map((basis) => basis.code),
  ),
  ...twice(
    '事项编码',
    data.items.map((item) => item.code),
  ),
  ...twice(
    '任务编码',
    data.duties.map((duty) => duty.code),
  ),
  ...twice(
    '选题所属事项',
    data.topics.map((one) => one.item),
  ),
  ...twice(
    '页面',
    data.pages.map((page) => page.slug),
  ),
]

const twice = (what: string, codes: string[]): string[] =>
  [...new Set(codes.filter((one, at) => codes.indexOf(one) !== at))].map(
    (one) => `${what}“${one}”出现不止一次`,
  )
