import type { CollectionConfig } from 'payload'
import { DISCLOSURE_EVENT_LABELS } from '../../../src/domain/publication/disclosureState'
import { REVIEW_STAGE_LABELS } from '../../../src/domain/publication/reviewStage'
import { nobody, systemField } from '../../shared/access'
import { GROUPS } from '../../shared/groups'
import { instantField } from '../../shared/instantField'
import { forbidChange } from '../Publications/hooks'
import { readReviewed } from './access'

/** Every step of a working copy through review: submitted, returned with comments, approved. Append-only. */
export const Reviews: CollectionConfig = {
  slug: 'reviews',
  labels: { singular: '审核记录', plural: '审核记录' },
  access: { read: readReviewed, create: nobody, update: nobody, delete: nobody },
  hooks: { beforeChange: [forbidChange], beforeDelete: [forbidChange] },
  defaultSort: '-at',
  admin: {
    group: GROUPS.supervision,
    useAsTitle: 'title',
    description: '提交、退回、审核、撤回的全过程，任何人不能更改或删除。',
    defaultColumns: ['title', 'act', 'stage', 'reviewerName', 'at', 'opinion'],
    listSearchableFields: ['title', 'reviewerName'],
  },
  fields: [
    { name: 'title', type: 'text', label: '标题' },
    {
      name: 'disclosure',
      type: 'relationship',
      relationTo: 'disclosures',
      required: true,
      index: true,
      label: '稿件',
    },
    { name: 'unit', type: 'relationship', relationTo: 'units', label: '单位', index: true },
    { name: 'revision', type: 'number', label: '第几版' },
    {
      name: 'act',
      type: 'select',
      label: '办理',
      required: true,
      index: true,
      options: Object.entries(DISCLOSURE_EVENT_LABELS).map(([value, label]) => ({ value, label })),
    },
    {
      name: 'stage',
      type: 'select',
      label: '环节',
      index: true,
      options: Object.entries(REVIEW_STAGE_LABELS).map(([value, label]) => ({ value, label })),
    },
    { name: 'reviewer', type: 'relationship', relationTo: 'users', label: '办理人' },
    { name: 'reviewerName', type: 'text', label: '办理人姓名' },
    { name: 'inPlaceOf', type: 'text', label: '代办（AB 角）' },
    instantField({ name: 'at', label: '时间', required: true, index: true }),
    { name: 'contentHash', type: 'text', label: '内容哈希', index: true },
    { name: 'opinion', type: 'textarea', label: '意见' },
    /** `ReviewComment[]`: tied to a part and a passage. */
    { name: 'comments', type: 'json', label: '批注', access: systemField },
    /** The content as it was then: what later versions are compared with. */
    { name: 'content', type: 'json', label: '当时的内容', admin: { hidden: true } },
    { name: 'simulated', type: 'checkbox', label: '演示数据', defaultValue: false },
  ],
}
