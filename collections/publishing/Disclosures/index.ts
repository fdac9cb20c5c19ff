import type { Access, CollectionConfig, Where } from 'payload'
import { DISCLOSURE_KINDS } from '../../../src/domain/publication/disclosureKind'
import { DISCLOSURE_STATE_LABELS } from '../../../src/domain/publication/disclosureState'
import type { Disclosure } from '../../../src/payload-types'
import {
  hasRole,
  nobody,
  onlyInOwnUnit,
  personOf,
  systemField,
  unitIdOf,
} from '../../shared/access'
import { civilDateField } from '../../shared/civilDateField'
import { GROUPS } from '../../shared/groups'
import { instantField } from '../../shared/instantField'
import { stateField } from '../../shared/stateField'
import { ownFiles } from '../Media/ownFiles'
import { readReviewed } from '../Reviews/access'
import { eventKindOptions } from '../../supervision/DisclosureEvents/eventKindOptions'
import { checkElements } from './checkElements'
import { disclosureEndpoints } from './endpoints'
import { prepareDisclosure } from './hooks'
import { interpretationGroup, planGroup, policyGroup } from './policyFields'
import { reviewFields } from './reviewFields'
import { paymentsGroup, subsidyGroup } from './subsidyFields'

/** Is a date of forming asked for? Not where a task of the ledger is chosen that brings its own. */
const recordsEvent = (data: Partial<Disclosure>): boolean =>
  Boolean(data.event) || !data.obligations?.length

/**
 * A correction stays with the item and the tasks it was published under, which may long be done with;
 * `draftDisclosure` lets neither be changed.
 */
const isCorrection = (data: Partial<Disclosure>): boolean => Number(data.revision ?? 1) > 1

/** What the system fills in stays off the screen until it has. */
const isSet = (name: keyof Disclosure) => (data: Partial<Disclosure>) => Boolean(data[name])

/** What is under review or public stands as it is: the form shows it, and offers no way to save. */
const draftsOnly =
  (access: Access): Access =>
  async (args) => {
    const draft: Where = { state: { equals: 'draft' } }
    const granted = await access(args)
    if (granted === true) return draft
    return granted === false ? false : { and: [granted, draft] }
  }

/**
 * The working copy of a disclosure: recording that information was formed and writing it are one
 * screen. The public never reads it; publishing writes an immutable publication.
 */
export const Disclosures: CollectionConfig = {
  slug: 'disclosures',
  labels: { singular: '信息公开', plural: '撰写与公开' },
  disableDuplicate: true,
  access: {
    read: readReviewed,
    create: ({ req }) => hasRole(personOf(req.user), 'editor'),
    update: draftsOnly(onlyInOwnUnit('unit', 'editor')),
    delete: nobody,
  },
  hooks: { beforeChange: [prepareDisclosure] },
  endpoints: disclosureEndpoints,
  defaultSort: '-updatedAt',
  admin: {
    group: GROUPS.work,
    useAsTitle: 'title',
    description:
      '三步：一、选公开事项，填信息形成日期；二、写标题和内容，或者拖入 Word 文件；三、点“提交审核”。审核和保密审查通过后公开。',
    defaultColumns: ['title', 'item', 'unit', 'state', 'waitingSince', 'publishedAt'],
    listSearchableFields: ['title'],
    pagination: { defaultLimit: 50 },
    components: {
      beforeListTable: ['/src/admin/lists/DisclosureToolbar#DisclosureToolbar'],
      edit: { beforeDocumentControls: ['/src/admin/actions/ReviewPanel#ReviewPanel'] },
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
      filterOptions: ({ user, data }): Where | true =>
        isCorrection(data) || {
          and: [
            { inForce: { equals: true } },
            { owners: { in: [unitIdOf(personOf(user)) ?? ''] } },
          ],
        },
      admin: { description: '只列出清单中由本单位负责的现行事项' },
    },
    {
      name: 'obligations',
      type: 'relationship',
      relationTo: 'obligations',
      hasMany: true,
      label: '这篇稿件用于',
      filterOptions: ({ data }): Where | true =>
        isCorrection(data) || {
          and: [
            { state: { in: ['pending', 'overdue'] } },
            ...(data?.item ? [{ item: { equals: data.item } }] : []),
          ],
        },
      admin: { components: { Field: '/src/admin/fields/TaskChoice#TaskChoice' } },
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
          admin: { condition: recordsEvent },
        },
        civilDateField({
          name: 'formedOn',
          label: '信息形成（变更）日期',
          description: '文件签发、数据产生的日期，公开时限由此起算；不得晚于今天',
          condition: recordsEvent,
        }),
      ],
    },
    {
      name: 'lateReason',
      type: 'textarea',
      label: '迟登原因',
      admin: {
        description:
          '形成超过 3 个工作日（以监督设置为准）才登记，或者已过公开时限的，须写明原因，记入台账',
        // Always there: a refusal for want of a reason must not ask for a field that is not shown.
        condition: recordsEvent,
      },
    },
    {
      name: 'kind',
      type: 'select',
      label: '稿件类别',
      defaultValue: 'general',
      index: true,
      options: Object.entries(DISCLOSURE_KINDS).map(([value, label]) => ({ value, label })),
    },
    { name: 'title', type: 'text', label: '标题', required: true },
    {
      name: 'wordImport',
      type: 'ui',
      admin: { components: { Field: '/src/admin/fields/WordImport#WordImport' } },
    },
    {
      name: 'elements',
      type: 'json',
      label: '公开内容（要素）',
      validate: checkElements,
      admin: { components: { Field: '/src/admin/fields/ElementsField#ElementsField' } },
    },
    {
      name: 'body',
      type: 'richText',
      label: '正文',
      admin: { description: '可以从 Word、Excel、WPS 中复制粘贴，表格也可以' },
    },
    {
      name: 'attachments',
      type: 'relationship',
      relationTo: 'media',
      hasMany: true,
      label: '附件',
      filterOptions: ownFiles,
      admin: { description: '点“＋”上传文件（PDF、Word、Excel、图片）；公开后公众可以下载' },
    },
    {
      name: 'source',
      type: 'text',
      label: '来源',
      admin: { description: '转载或依据其他文件时注明；本单位制作的不填' },
    },
    policyGroup,
    planGroup,
    interpretationGroup,
    subsidyGroup,
    paymentsGroup,
    {
      name: 'checks',
      type: 'ui',
      admin: { components: { Field: '/src/admin/fields/ContentChecks#ContentChecks' } },
    },
    ...reviewFields,
    {
      name: 'unit',
      type: 'relationship',
      relationTo: 'units',
      label: '单位',
      index: true,
      access: systemField,
      admin: { readOnly: true, position: 'sidebar', condition: isSet('unit') },
    },
    {
      name: 'author',
      type: 'relationship',
      relationTo: 'users',
      label: '撰写人',
      access: systemField,
      admin: { readOnly: true, position: 'sidebar', condition: isSet('author') },
    },
    stateField({ label: '状态', states: DISCLOSURE_STATE_LABELS, defaultValue: 'draft' }),
    instantField({ name: 'publishedAt', label: '系统公开时间' }),
    civilDateField({
      name: 'publishedOn',
      label: '公开日期',
      access: systemField,
      readOnly: true,
      condition: (data) => Boolean(data.publishedOn),
    }),
    {
      name: 'publication',
      type: 'relationship',
      relationTo: 'publications',
      label: '公开存证',
      access: systemField,
      admin: { readOnly: true, position: 'sidebar', condition: isSet('publication') },
    },
    {
      name: 'event',
      type: 'relationship',
      relationTo: 'disclosure-events',
      label: '信息形成记录',
      access: systemField,
      admin: { readOnly: true, position: 'sidebar', condition: isSet('event') },
    },
  ],
}
