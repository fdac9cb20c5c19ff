import type { CollectionConfig } from 'payload'
import { UNIT_LEVELS } from '../../../src/domain/organisation/unitLevel'
import { nobody, only, staff } from '../../shared/access'
import { civilDateField } from '../../shared/civilDateField'
import { GROUPS } from '../../shared/groups'
import { unitEndpoints } from './endpoints'
import { refreshPublicUnits } from './hooks'
import { reviewChain } from './reviewChain'

export const Units: CollectionConfig = {
  slug: 'units',
  labels: { singular: '单位', plural: '单位' },
  access: { read: staff, create: only('admin'), update: only('admin'), delete: nobody },
  hooks: { afterChange: [refreshPublicUnits] },
  endpoints: unitEndpoints,
  defaultSort: 'order',
  admin: {
    group: GROUPS.organisation,
    useAsTitle: 'name',
    description: '公开主体与责任单位。单位撤并时填写“撤销日期”，不删除，历史台账因此仍可查。',
    defaultColumns: ['name', 'level', 'supervisingUnit', 'telephone', 'activeTo'],
    listSearchableFields: ['name', 'shortName', 'code', 'aliases.name'],
    pagination: { defaultLimit: 50 },
  },
  fields: [
    {
      type: 'row',
      fields: [
        { name: 'name', type: 'text', label: '全称', required: true, unique: true },
        { name: 'shortName', type: 'text', label: '简称', required: true },
      ],
    },
    {
      type: 'row',
      fields: [
        {
          name: 'code',
          type: 'text',
          label: '代码',
          required: true,
          unique: true,
          admin: { description: '门户网址中使用，如 czj（县财政局），设定后不宜更改' },
          validate: (value: unknown) =>
            (typeof value === 'string' && /^[a-z0-9][a-z0-9-]{0,39}$/.test(value)) ||
            '代码由小写字母、数字和连字符组成，最长 40 个字符',
        },
        {
          name: 'creditCode',
          type: 'text',
          label: '统一社会信用代码',
          validate: (value: unknown) =>
            !value ||
            (typeof value === 'string' && /^[0-9A-HJ-NP-RT-UWXY]{18}$/.test(value)) ||
            '统一社会信用代码应为 18 位数字或大写字母（不含 I、O、S、V、Z）',
        },
      ],
    },
    {
      type: 'row',
      fields: [
        {
          name: 'level',
          type: 'select',
          label: '层级',
          required: true,
          index: true,
          options: Object.entries(UNIT_LEVELS).map(([value, label]) => ({ value, label })),
        },
        {
          name: 'disclosing',
          type: 'checkbox',
          label: '承担公开任务',
          defaultValue: true,
          admin: { description: '取消勾选后不再为其生成公开任务' },
        },
      ],
    },
    {
      name: 'aliases',
      type: 'array',
      label: '别称',
      labels: { singular: '别称', plural: '别称' },
      admin: { description: '文件中出现的其他写法，如“县发改局”即“县发展改革局”，导入时据此识别' },
      fields: [{ name: 'name', type: 'text', label: '别称', required: true }],
    },
    {
      type: 'row',
      fields: [
        { name: 'parent', type: 'relationship', relationTo: 'units', label: '上级单位' },
        {
          name: 'supervisingUnit',
          type: 'relationship',
          relationTo: 'units',
          label: '主管部门',
          admin: {
            description: '学校、供水供气等公共企事业单位的行政主管部门；红黄牌逐级抄送时使用',
          },
        },
      ],
    },
    {
      type: 'row',
      fields: [
        {
          name: 'leaders',
          type: 'relationship',
          relationTo: 'users',
          hasMany: true,
          label: '分管领导',
        },
        { name: 'telephone', type: 'text', label: '公开电话' },
        { name: 'address', type: 'text', label: '办公地址' },
      ],
    },
    {
      type: 'row',
      fields: [
        civilDateField({ name: 'activeFrom', label: '设立日期' }),
        civilDateField({ name: 'activeTo', label: '撤销日期' }),
      ],
    },
    {
      name: 'order',
      type: 'number',
      label: '排序',
      defaultValue: 100,
      admin: { position: 'sidebar' },
    },
    ...reviewChain,
    { name: 'note', type: 'textarea', label: '备注' },
  ],
}
