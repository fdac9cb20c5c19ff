import type { Field, GroupField, Where } from 'payload'
import { INTERPRETATION_FORMS } from '../../../src/domain/policy/interpretationForms'
import { DISCLOSURE_PROPERTIES, GENRES, SUBJECTS } from '../../../src/domain/policy/policyFields'
import { parseRegistrationNumber } from '../../../src/domain/policy/registrationNumber'
import type { Disclosure } from '../../../src/payload-types'
import { personOf, unitIdOf } from '../../shared/access'
import { civilDateField } from '../../shared/civilDateField'

const options = (labels: Readonly<Record<string, string>>) =>
  Object.entries(labels).map(([value, label]) => ({ value, label }))

/** Kept in words, as they are printed. */
const words = (labels: Readonly<Record<string, string>>) =>
  Object.values(labels).map((label) => ({ value: label, label }))

/** Empty, or a number of the county's register; the reason names the part that is wrong. */
const checkRegistrationNumber = (value: unknown): true | string => {
  if (typeof value !== 'string' || value.trim() === '') return true
  const parsed = parseRegistrationNumber(value)
  return parsed.ok || parsed.reason
}

const documents = (name: string, label: string, description: string): Field => ({
  name,
  type: 'relationship',
  relationTo: 'policy-documents',
  hasMany: true,
  label,
  admin: { description },
})

/** 公开属性, fixed when the document is made. */
export const PROPERTY_OPTIONS = options(DISCLOSURE_PROPERTIES)

/** What a policy document has beside title and text; becomes its entry in the register. */
export const policyGroup: GroupField = {
  name: 'policy',
  type: 'group',
  label: '政策文件信息',
  admin: { condition: (data: Partial<Disclosure>) => data.kind === 'policy' },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'documentNumber',
          type: 'text',
          label: '发文字号',
          admin: { description: '如 清政办发〔2022〕2号' },
        },
        {
          name: 'registrationNumber',
          type: 'text',
          label: '统一登记号',
          validate: checkRegistrationNumber,
          admin: { description: '规范性文件填写，如 HNDR-2022-01005' },
        },
        civilDateField({ name: 'dateMade', label: '成文日期' }),
      ],
    },
    {
      type: 'row',
      fields: [
        {
          name: 'issuers',
          type: 'text',
          label: '发文机关',
          admin: { description: '联合发文的用顿号隔开' },
        },
        { name: 'genre', type: 'select', label: '体裁', options: words(GENRES) },
        { name: 'subject', type: 'select', label: '主题分类', options: words(SUBJECTS) },
      ],
    },
    {
      type: 'row',
      fields: [
        {
          name: 'normative',
          type: 'checkbox',
          label: '行政规范性文件',
          defaultValue: false,
          admin: { description: '须同步组织、同步审签、同步部署解读' },
        },
        {
          name: 'property',
          type: 'select',
          label: '公开属性',
          defaultValue: 'proactive',
          options: PROPERTY_OPTIONS,
        },
      ],
    },
    {
      name: 'validity',
      type: 'ui',
      admin: {
        disableListColumn: true,
        components: { Field: '/src/admin/fields/ValidityProposal#ValidityProposal' },
      },
    },
    {
      type: 'row',
      fields: [
        civilDateField({
          name: 'effectiveFrom',
          label: '施行日期',
          description: '“自公布之日起施行”的留空，以公开之日为准',
        }),
        civilDateField({
          name: 'lastDay',
          label: '有效期至（含当日）',
          description: '长期有效的留空；到期后系统自动标明失效',
        }),
        { name: 'trial', type: 'checkbox', label: '试行、暂行', defaultValue: false },
      ],
    },
    documents('repeals', '同时废止', '施行之日起废止的文件'),
    documents('replaces', '替代', '施行之日起由本文件替代的文件'),
    documents('amends', '修改', '由本文件修改、修改后继续有效的文件'),
  ],
}

/** 解读方案: without it a normative document is not submitted. */
export const planGroup: GroupField = {
  name: 'plan',
  type: 'group',
  label: '解读方案',
  admin: {
    condition: (data: Partial<Disclosure>) => data.kind === 'policy',
    description:
      '规范性文件没有解读方案的不能提交审核；解读与文件同日公开，最迟不超过监督设置的工作日数',
  },
  fields: [
    { name: 'outline', type: 'textarea', label: '解读提纲' },
    {
      type: 'row',
      fields: [
        {
          name: 'forms',
          type: 'select',
          hasMany: true,
          label: '解读形式',
          options: options(INTERPRETATION_FORMS),
        },
        { name: 'channels', type: 'text', label: '解读途径' },
      ],
    },
    {
      type: 'row',
      fields: [
        civilDateField({ name: 'plannedOn', label: '计划解读日期' }),
        { name: 'person', type: 'text', label: '解读责任人' },
      ],
    },
  ],
}

/** What an interpretation has beside title and text. */
export const interpretationGroup: GroupField = {
  name: 'interpretation',
  type: 'group',
  label: '政策解读信息',
  admin: { condition: (data: Partial<Disclosure>) => data.kind === 'interpretation' },
  fields: [
    {
      name: 'documents',
      type: 'relationship',
      relationTo: 'policy-documents',
      hasMany: true,
      label: '解读的文件',
      admin: { description: '公开后与文件双向关联' },
    },
    {
      type: 'row',
      fields: [
        {
          name: 'form',
          type: 'select',
          label: '解读形式',
          defaultValue: 'text',
          options: options(INTERPRETATION_FORMS),
        },
        {
          name: 'original',
          type: 'checkbox',
          label: '原创解读',
          defaultValue: true,
          admin: { description: '转载上级解读的取消勾选，并填写来源' },
        },
      ],
    },
    {
      type: 'row',
      fields: [
        {
          name: 'video',
          type: 'relationship',
          relationTo: 'media',
          label: '视频、音频',
          filterOptions: ({ user }): Where => ({
            unit: { equals: unitIdOf(personOf(user)) ?? '' },
          }),
        },
        {
          name: 'captions',
          type: 'relationship',
          relationTo: 'media',
          label: '字幕文件',
          filterOptions: ({ user }): Where => ({
            unit: { equals: unitIdOf(personOf(user)) ?? '' },
          }),
          admin: { description: '视频须有字幕，听不见声音的人也能看懂' },
        },
      ],
    },
  ],
}
