import { squeeze } from './gazetteLines'

/**
 * Groups that documents make responsible without naming units. Only the first three can be put in
 * place of their members; the others wait for the catalogue keeper to name units.
 */
export const UNIT_GROUPS = [
  'townships', // 各乡镇人民政府
  'subdistricts', // 街道办事处
  'parks', // 产业园区
  'county-units', // 县直相关单位
  'county-enforcement', // 相关行政执法监管部门
  'utility-regulators', // 公共企事业单位相应行政主管部门
  'task-groups', // 相关工作组
  'township-discipline', // 各乡镇（街道）纪检监察部门
  'lead-units', // 各牵头单位、责任单位
] as const
export type UnitGroup = (typeof UNIT_GROUPS)[number]

/** The group that a name stands for, or undefined when it is none. */
export const unitGroup = (name: string): UnitGroup | undefined => {
  const text = squeeze(name).normalize('NFKC')
  return SHAPES.find(([shape]) => shape.test(text))?.[1]
}

const SHAPES: readonly (readonly [RegExp, UnitGroup])[] = [
  [/^各?乡(?:镇|\(镇\))(?:\(街道\)|、?街道)?纪检监察(?:部门|机构)$/, 'township-discipline'],
  [
    /^各?(?:乡镇|乡\(镇\))(?:人民)?政府(?:\(街道办事处\))?$|^各?乡镇\(街道\)$|^各?乡镇$/,
    'townships',
  ],
  [/^各?街道(?:办事处)?$/, 'subdistricts'],
  [/^各?(?:产业)?园区$/, 'parks'],
  [/^(?:其他)?县直(?:机关)?(?:各|有关|相关)*(?:单位|部门|部门和单位)$/, 'county-units'],
  [/^(?:全县)?各级各(?:相关)?部门$|^(?:有关|相关)(?:单位|部门)$/, 'county-units'],
  [/^(?:相关|有关)?行政执法(?:监管)?部门$/, 'county-enforcement'],
  [/^公共企事业单位(?:相应|相关)?(?:行政)?主管部门$/, 'utility-regulators'],
  [/^(?:相关|各)工作组$/, 'task-groups'],
  [/^各?(?:牵头|责任)单位$/, 'lead-units'],
]
