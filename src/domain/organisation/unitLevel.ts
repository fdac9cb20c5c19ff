/** Where a unit stands in the county (机关层级). */
export const UNIT_LEVELS = {
  county: '县直机关',
  township: '乡镇',
  subdistrict: '街道',
  park: '园区',
  'public-institution': '公共企事业单位',
  coordination: '议事协调机构（不列入公开主体）',
  party: '党委机构（不列入公开主体）',
  judicial: '司法机关（不列入公开主体）',
} as const

export type UnitLevel = keyof typeof UNIT_LEVELS

/** Levels that publish nothing of their own (不列入公开主体): other law governs their openness. */
export const NEVER_PUBLISHING: readonly UnitLevel[] = ['coordination', 'party', 'judicial']
