import type { RosterColumn } from './rosterColumn'

export const VILLAGE_KINDS = { village: '村', community: '社区' } as const
export type VillageKind = keyof typeof VILLAGE_KINDS

export const VILLAGE_COLUMNS = [
  {
    key: 'name',
    label: '名称',
    aliases: ['村名', '村（社区）', '村(居)委会', '村（居）民委员会', '村居'],
    required: true,
    hint: '村（社区）名称，如 新塘村、城南社区',
    examples: ['新塘村', '城南社区'],
    width: 22,
  },
  {
    key: 'township',
    label: '所属乡镇（街道）',
    aliases: ['乡镇', '乡镇（街道）', '所属乡镇', '乡镇街道'],
    required: true,
    hint: '单位名册中的乡镇或者街道，全称、简称或者别称',
    examples: ['三塘镇', '三塘镇'],
    width: 22,
  },
  {
    key: 'kind',
    label: '类别',
    aliases: [],
    required: false,
    hint: '村或者社区；不填的按名称判断',
    examples: ['村', '社区'],
    values: Object.values(VILLAGE_KINDS),
    width: 10,
  },
  {
    key: 'code',
    label: '区划代码',
    aliases: ['统计用区划代码', '代码'],
    required: false,
    hint: '12 位统计用区划代码，没有的不填',
    examples: ['', ''],
    width: 18,
  },
  {
    key: 'aliases',
    label: '别称',
    aliases: ['曾用名', '其他名称'],
    required: false,
    hint: '名单中出现的其他写法、合并前的旧村名，用顿号隔开',
    examples: ['新塘、老塘村', ''],
    width: 26,
  },
] as const satisfies readonly RosterColumn[]

export type VillageColumn = (typeof VILLAGE_COLUMNS)[number]['key']
