import type { Field } from 'payload'
import {
  CHANNEL_REQUIREMENTS,
  DISCLOSURE_METHODS,
  OWNING_SCOPES,
} from '../../../src/domain/catalogue/itemContent'
import { PRIVACY_KIND_LABELS } from '../../../src/domain/privacy/privacyFinding'
import { systemField } from '../../shared/access'
import { stateField } from '../../shared/stateField'

export const ITEM_VERSION_STATES = { draft: '草拟', frozen: '已入清单', dropped: '未采用' } as const

/** The kinds of the privacy guard, by the names that people read. */
const PERSONAL_DATA = new Set<string>(Object.values(PRIVACY_KIND_LABELS))

const whatItIs: Field[] = [
  { name: 'title', type: 'text', access: systemField, admin: { hidden: true } },
  {
    type: 'row',
    fields: [
      {
        name: 'item',
        type: 'relationship',
        relationTo: 'items',
        label: '变更的事项',
        index: true,
        admin: { description: '新增事项留空；修改现有事项时选择，未填的栏目沿用现行内容' },
      },
      {
        name: 'edition',
        type: 'relationship',
        relationTo: 'checklist-editions',
        label: '归入清单版次',
        index: true,
        filterOptions: { state: { equals: 'draft' } },
      },
    ],
  },
  {
    type: 'row',
    fields: [
      {
        name: 'code',
        type: 'text',
        label: '编号',
        index: true,
        validate: (value: unknown) =>
          (typeof value === 'string' && /^[0-9A-Za-z][0-9A-Za-z-]{0,39}$/.test(value)) ||
          '编号由数字、字母和连字符组成，如 03-02',
      },
      { name: 'name', type: 'text', label: '事项名称', required: true },
    ],
  },
  { name: 'domain', type: 'relationship', relationTo: 'domains', label: '领域', required: true },
  {
    name: 'path',
    type: 'array',
    label: '公开事项（逐级）',
    labels: { singular: '一级', plural: '各级事项' },
    maxRows: 6,
    admin: { description: '一级事项、二级事项……，最多六级' },
    fields: [{ name: 'name', type: 'text', label: '名称', required: true }],
  },
  {
    name: 'contentElements',
    type: 'array',
    label: '公开内容（要素）',
    labels: { singular: '要素', plural: '要素' },
    minRows: 1,
    required: true,
    fields: [
      {
        type: 'row',
        fields: [
          { name: 'label', type: 'text', label: '要素', required: true },
          { name: 'key', type: 'text', label: '标识', admin: { width: '25%' } },
          { name: 'required', type: 'checkbox', label: '必备', defaultValue: true },
        ],
      },
    ],
  },
]

const whenAndWhy: Field[] = [
  {
    name: 'timeLimitText',
    type: 'text',
    label: '公开时限',
    required: true,
    admin: {
      description: '照清单原文填写，下方即时显示系统的理解和示例到期日',
      components: { Field: '/src/admin/fields/TimeLimitField#TimeLimitField' },
    },
  },
  {
    name: 'timeLimitAssumed',
    type: 'checkbox',
    label: '原文未写时限，按《条例》第二十六条暂定（待确认）',
    defaultValue: false,
  },
  {
    name: 'clauses',
    type: 'json',
    label: '时限解析',
    access: systemField,
    admin: { hidden: true },
  },
  {
    name: 'needsReview',
    type: 'checkbox',
    label: '时限待人工确认',
    index: true,
    access: systemField,
    admin: { readOnly: true, position: 'sidebar' },
  },
  {
    name: 'reviewReasons',
    type: 'textarea',
    label: '待确认的原因',
    access: systemField,
    admin: {
      readOnly: true,
      position: 'sidebar',
      condition: (data) => Boolean(data?.reviewReasons),
    },
  },
  {
    name: 'timeLimitConfirmed',
    type: 'checkbox',
    label: '已人工核对时限的理解',
    defaultValue: false,
    admin: { position: 'sidebar' },
  },
  {
    name: 'legalBases',
    type: 'relationship',
    relationTo: 'legal-bases',
    hasMany: true,
    label: '公开依据',
  },
]

const whoAndWhere: Field[] = [
  { name: 'publishingOrgan', type: 'text', label: '公开主体', required: true },
  {
    type: 'row',
    fields: [
      {
        name: 'owningScope',
        type: 'select',
        label: '责任单位范围',
        required: true,
        defaultValue: 'units',
        options: Object.entries(OWNING_SCOPES).map(([value, label]) => ({ value, label })),
      },
      {
        name: 'owningUnits',
        type: 'relationship',
        relationTo: 'units',
        hasMany: true,
        label: '责任单位',
        admin: { condition: (data) => data?.owningScope === 'units' },
      },
    ],
  },
  { name: 'owningOffice', type: 'text', label: '责任科室' },
  {
    name: 'channels',
    type: 'array',
    label: '公开渠道和载体',
    labels: { singular: '渠道', plural: '渠道' },
    fields: [
      {
        type: 'row',
        fields: [
          { name: 'name', type: 'text', label: '渠道', required: true },
          {
            name: 'requirement',
            type: 'select',
            label: '要求',
            required: true,
            defaultValue: 'required',
            options: Object.entries(CHANNEL_REQUIREMENTS).map(([value, label]) => ({
              value,
              label,
            })),
          },
        ],
      },
    ],
  },
  { name: 'audience', type: 'text', label: '公开对象', defaultValue: '全社会' },
  {
    name: 'publicDataKinds',
    type: 'text',
    label: '法律要求公开的个人信息',
    hasMany: true,
    admin: {
      description: `如处罚决定书中的姓名、车牌；隐私检查对这些只作提示。可填：${[...PERSONAL_DATA].join('、')}`,
    },
    validate: (value: unknown) =>
      !Array.isArray(value) ||
      value.every((one) => PERSONAL_DATA.has(String(one))) ||
      `应为以下之一：${[...PERSONAL_DATA].join('、')}`,
  },
  {
    name: 'methods',
    type: 'select',
    label: '公开方式',
    hasMany: true,
    required: true,
    defaultValue: ['proactive'],
    options: Object.entries(DISCLOSURE_METHODS).map(([value, label]) => ({ value, label })),
  },
  { name: 'levels', type: 'text', label: '公开层级', hasMany: true },
]

const provenance: Field[] = [
  {
    name: 'changeReason',
    type: 'textarea',
    label: '新增或变更理由',
    required: true,
  },
  { name: 'changeBasis', type: 'textarea', label: '新增或变更依据' },
  { name: 'sourceNote', type: 'textarea', label: '来源' },
  {
    name: 'number',
    type: 'number',
    label: '版本号',
    access: systemField,
    admin: { readOnly: true, position: 'sidebar' },
  },
  stateField({ label: '状态', states: ITEM_VERSION_STATES, defaultValue: 'draft' }),
]

export const itemVersionFields: Field[] = [
  ...whatItIs,
  ...whenAndWhy,
  ...whoAndWhere,
  ...provenance,
]
