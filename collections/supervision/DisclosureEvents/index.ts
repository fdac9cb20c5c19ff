import type { CollectionConfig, Where } from 'payload'
import { hasRole, nobody, ownUnitOrCountyWide, personOf, systemField } from '../../shared/access'
import { civilDateField } from '../../shared/civilDateField'
import { GROUPS } from '../../shared/groups'
import { instantField } from '../../shared/instantField'
import { eventKindOptions } from './eventKindOptions'
import { planAfterRecording, signEvent } from './hooks'

/** 信息形成记录: that information was formed or changed, from which the limits of its item run. */
export const DisclosureEvents: CollectionConfig = {
  slug: 'disclosure-events',
  labels: { singular: '信息形成记录', plural: '信息形成记录' },
  disableDuplicate: true,
  access: {
    read: ownUnitOrCountyWide('unit'),
    create: ({ req }) => hasRole(personOf(req.user), 'editor', 'catalogue'),
    update: nobody,
    delete: nobody,
  },
  hooks: { beforeValidate: [signEvent], afterChange: [planAfterRecording] },
  defaultSort: '-date',
  admin: {
    group: GROUPS.supervision,
    useAsTitle: 'title',
    description:
      '登记信息已经形成或变更，公开任务随即生成。撰写信息时会一并登记；清单管理员可代未登记的单位补录。',
    defaultColumns: ['title', 'unit', 'item', 'date', 'recordedAt'],
    listSearchableFields: ['title'],
  },
  fields: [
    {
      name: 'unit',
      type: 'relationship',
      relationTo: 'units',
      label: '责任单位',
      required: true,
      index: true,
      admin: { description: '编辑只能为本单位登记；清单管理员可代其他单位补录' },
    },
    {
      name: 'item',
      type: 'relationship',
      relationTo: 'items',
      label: '公开事项',
      required: true,
      index: true,
      filterOptions: ({ data }): Where =>
        data?.unit
          ? { and: [{ inForce: { equals: true } }, { owners: { in: [data.unit] } }] }
          : { inForce: { equals: true } },
    },
    { name: 'title', type: 'text', label: '信息名称', required: true },
    {
      type: 'row',
      fields: [
        {
          name: 'kind',
          type: 'select',
          label: '发生了什么',
          required: true,
          defaultValue: 'formed',
          options: eventKindOptions,
        },
        civilDateField({ name: 'date', label: '日期', required: true, index: true }),
      ],
    },
    {
      name: 'lateReason',
      type: 'textarea',
      label: '迟登原因',
      admin: { description: '日期距今超过规定工作日（默认 3 个）或已过公开时限时必填，记入台账' },
    },
    {
      name: 'recordedBy',
      type: 'relationship',
      relationTo: 'users',
      label: '登记人',
      access: systemField,
      admin: { readOnly: true, position: 'sidebar' },
    },
    {
      name: 'onBehalf',
      type: 'checkbox',
      label: '由清单管理员代录',
      access: systemField,
      admin: { readOnly: true, position: 'sidebar' },
    },
    instantField({ name: 'recordedAt', label: '登记时间' }),
  ],
}
