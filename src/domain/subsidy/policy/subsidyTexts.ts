import { RECIPIENT_KINDS, SUBSIDY_KINDS } from '../subsidyFields'
import { readSubsidyGroup, type SubsidyGroup } from './subsidyGroup'

/** In the order of the form. */
export const SUBSIDY_GROUP_LABELS: Readonly<Record<keyof SubsidyGroup, string>> = {
  year: '年度',
  previous: '上一年度的同一政策',
  documents: '文件依据（政策文件库中已有的）',
  basis: '文件依据（文件库中没有的）',
  department: '主管部门',
  purpose: '资金用途',
  recipients: '补贴对象',
  standard: '补助标准',
  hotline: '政策解答电话',
  objectionTelephone: '公示异议电话',
  unitStandard: '单位标准（元）',
  kind: '补贴种类',
  recipientKind: '对象类别',
  namesGround: '网上公布姓名的依据',
}

export const SUBSIDY_GROUP_NAMES = Object.keys(SUBSIDY_GROUP_LABELS) as (keyof SubsidyGroup)[]

/** A field as a person reads it. */
export const subsidyGroupText = (group: SubsidyGroup, name: keyof SubsidyGroup): string => {
  if (name === 'kind') return group.kind ? SUBSIDY_KINDS[group.kind] : ''
  if (name === 'recipientKind')
    return group.recipientKind ? RECIPIENT_KINDS[group.recipientKind] : ''
  const value = group[name]
  return Array.isArray(value) ? value.join('\n') : String(value ?? '')
}

/** What a person wrote, each text with where it stands: for whatever reads a copy for personal data. */
export const subsidyTexts = (
  group: Readonly<Record<string, unknown>> | undefined,
): { where: string; text: string }[] => {
  const read = readSubsidyGroup(group)
  return WRITTEN.map((name) => ({
    where: `补贴政策“${SUBSIDY_GROUP_LABELS[name]}”`,
    text: read[name],
  }))
}

const WRITTEN = [
  'basis',
  'department',
  'purpose',
  'recipients',
  'standard',
  'hotline',
  'objectionTelephone',
  'namesGround',
] as const satisfies readonly (keyof SubsidyGroup)[]
