import type { CollectionConfig } from 'payload'
import { SECRECY_OUTCOMES } from '../../../src/domain/publication/secrecyReview'
import { nobody } from '../../shared/access'
import { GROUPS } from '../../shared/groups'
import { instantField } from '../../shared/instantField'
import { forbidChange } from '../Publications/hooks'
import { readReviewed } from '../Reviews/access'

/** 保密审查记录: one for each content reviewed, item by item, append-only. */
export const SecrecyReviews: CollectionConfig = {
  slug: 'secrecy-reviews',
  labels: { singular: '保密审查', plural: '保密审查记录' },
  access: { read: readReviewed, create: nobody, update: nobody, delete: nobody },
  hooks: { beforeChange: [forbidChange], beforeDelete: [forbidChange] },
  defaultSort: '-at',
  admin: {
    group: GROUPS.supervision,
    useAsTitle: 'title',
    description: '先审查、后公开，一事一审。任何人不能更改或删除。',
    defaultColumns: ['title', 'outcome', 'reviewerName', 'at', 'ground'],
    listSearchableFields: ['title', 'reviewerName'],
    components: {
      edit: { beforeDocumentControls: ['/src/admin/actions/SecrecyFormLink#SecrecyFormLink'] },
    },
  },
  fields: [
    { name: 'title', type: 'text', label: '信息名称' },
    {
      name: 'disclosure',
      type: 'relationship',
      relationTo: 'disclosures',
      required: true,
      index: true,
      label: '稿件',
    },
    { name: 'unit', type: 'relationship', relationTo: 'units', label: '产生单位', index: true },
    { name: 'revision', type: 'number', label: '第几版' },
    { name: 'contentHash', type: 'text', label: '审查的内容（哈希）', index: true },
    {
      name: 'outcome',
      type: 'select',
      label: '审查结论',
      required: true,
      options: Object.entries(SECRECY_OUTCOMES).map(([value, label]) => ({ value, label })),
    },
    { name: 'opinion', type: 'textarea', label: '审查意见' },
    { name: 'ground', type: 'textarea', label: '依据的条款' },
    /** Point to answer, the shape of `secrecyOpinionSchema`. */
    { name: 'points', type: 'json', label: '逐项审查' },
    /** Passages struck; not for the public. */
    { name: 'redactions', type: 'json', label: '删去的内容' },
    { name: 'reviewer', type: 'relationship', relationTo: 'users', label: '审查人' },
    { name: 'reviewerName', type: 'text', label: '审查人姓名' },
    { name: 'inPlaceOf', type: 'text', label: '代办（AB 角）' },
    instantField({ name: 'at', label: '审查时间', required: true, index: true }),
    { name: 'simulated', type: 'checkbox', label: '演示数据', defaultValue: false },
  ],
}
