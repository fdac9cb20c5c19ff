import { lexicalEditor } from '@payloadcms/richtext-lexical'
import type { CollectionConfig, Where } from 'payload'
import {
  hasRole,
  nobody,
  onlyInOwnUnit,
  ownUnitOrCountyWide,
  personOf,
  systemField,
  unitIdOf,
} from '../../shared/access'
import { civilDateField } from '../../shared/civilDateField'
import { GROUPS } from '../../shared/groups'
import { instantField } from '../../shared/instantField'
import { stateField } from '../../shared/stateField'
import { ownFiles } from '../Media/ownFiles'
import { eventKindOptions } from '../../supervision/DisclosureEvents/eventKindOptions'
import { checkElements } from './checkElements'
import { disclosureEndpoints } from './endpoints'
import { prepareDisclosure } from './hooks'

export const DISCLOSURE_STATES = { draft: '草稿', published: '已公开' } as const

/**
 * The working copy of a disclosure: recording that information was formed and writing it are one
 * screen. The public never reads it; publishing writes an immutable publication.
 */
export const Disclosures: CollectionConfig = {
  slug: 'disclosures',
  labels: { singular: '信息公开', plural: '撰写与公开' },
  disableDuplicate: true,
  access: {
    read: ownUnitOrCountyWide('unit'),
    create: ({ req }) => hasRole(personOf(req.user), 'editor'),
    update: onlyInOwnUnit('unit', 'editor'),
    delete: nobody,
  },
  hooks: { beforeChange: [prepareDisclosure] },
  endpoints: disclosureEndpoints,
  defaultSort: '-updatedAt',
  admin: {
    group: GROUPS.work,
    useAsTitle: 'title',
    description: '选择事项，填写信息形成日期，撰写内容，保存后点“公开发布”。',
    defaultColumns: ['title', 'item', 'unit', 'state', 'formedOn', 'publishedAt'],
    listSearchableFields: ['title'],
    pagination: { defaultLimit: 50 },
    components: {
      edit: { beforeDocumentControls: ['/src/admin/actions/PublishButton#PublishButton'] },
    },
  },
  fields: [
    {
      name: 'item',
      type: 'relationship',
      relationTo: 'items',
      label: '公开事项',
      required: true,
      index: true,
      filterOptions: ({ user }): Where => ({
        and: [{ inForce: { equals: true } }, { owners: { in: [unitIdOf(personOf(user)) ?? ''] } }],
      }),
      admin: { description: '只列出清单中由本单位负责的现行事项' },
    },
    {
      name: 'obligations',
      type: 'relationship',
      relationTo: 'obligations',
      hasMany: true,
      label: '完成的公开任务',
      filterOptions: ({ data }): Where => ({
        and: [
          { state: { in: ['pending', 'overdue'] } },
          ...(data?.item ? [{ item: { equals: data.item } }] : []),
        ],
      }),
      admin: {
        description: '办理台账中已有的任务时选择；新形成的信息留空，填写下面的日期，任务自动生成',
      },
    },
    {
      type: 'row',
      fields: [
        {
          name: 'eventKind',
          type: 'select',
          label: '发生了什么',
          defaultValue: 'formed',
          options: eventKindOptions,
        },
        civilDateField({
          name: 'formedOn',
          label: '信息形成（变更）日期',
          description: '不得晚于今天；公开时限由此起算',
        }),
      ],
    },
    {
      name: 'lateReason',
      type: 'textarea',
      label: '迟登原因',
      admin: { description: '形成日期距今超过规定工作日或已过时限时必填' },
    },
    { name: 'title', type: 'text', label: '标题', required: true },
    {
      name: 'elements',
      type: 'json',
      label: '公开内容（要素）',
      validate: checkElements,
      admin: { components: { Field: '/src/admin/fields/ElementsField#ElementsField' } },
    },
    { name: 'body', type: 'richText', label: '正文', editor: lexicalEditor() },
    {
      name: 'attachments',
      type: 'relationship',
      relationTo: 'media',
      hasMany: true,
      label: '附件',
      filterOptions: ownFiles,
    },
    {
      name: 'unit',
      type: 'relationship',
      relationTo: 'units',
      label: '单位',
      index: true,
      access: systemField,
      admin: { readOnly: true, position: 'sidebar' },
    },
    {
      name: 'author',
      type: 'relationship',
      relationTo: 'users',
      label: '撰写人',
      access: systemField,
      admin: { readOnly: true, position: 'sidebar' },
    },
    stateField({ label: '状态', states: DISCLOSURE_STATES, defaultValue: 'draft' }),
    instantField({ name: 'publishedAt', label: '系统公开时间' }),
    civilDateField({ name: 'publishedOn', label: '公开日期', access: systemField, readOnly: true }),
    {
      name: 'publication',
      type: 'relationship',
      relationTo: 'publications',
      label: '公开存证',
      access: systemField,
      admin: { readOnly: true, position: 'sidebar' },
    },
    {
      name: 'event',
      type: 'relationship',
      relationTo: 'disclosure-events',
      label: '信息形成记录',
      access: systemField,
      admin: { readOnly: true, position: 'sidebar' },
    },
    {
      name: 'source',
      type: 'text',
      label: '来源',
      admin: { position: 'sidebar', description: '转载或依据其他文件时注明' },
    },
  ],
}
