import type { CollectionConfig } from 'payload'
import { nobody, staff } from '../../shared/access'
import { GROUPS } from '../../shared/groups'
import { instantField } from '../../shared/instantField'
import { forbidChange } from './hooks'

/**
 * The append-only record of what was made public, when, and exactly how (content-addressed). Written
 * by the publishing service and by nothing else; not even the system changes or removes a row.
 */
export const Publications: CollectionConfig = {
  slug: 'publications',
  labels: { singular: '公开存证', plural: '公开存证' },
  access: { read: staff, create: nobody, update: nobody, delete: nobody },
  hooks: { beforeChange: [forbidChange], beforeDelete: [forbidChange] },
  defaultSort: '-publishedAt',
  admin: {
    group: GROUPS.supervision,
    useAsTitle: 'title',
    description: '每次公开的存证：系统时间、内容和哈希值。任何人不能更改或删除。',
    defaultColumns: ['title', 'unit', 'publishedAt', 'revision', 'contentHash'],
    listSearchableFields: ['title', 'contentHash'],
  },
  fields: [
    { name: 'title', type: 'text', label: '标题', required: true },
    { name: 'kind', type: 'text', label: '类别', required: true },
    { name: 'source', type: 'text', label: '来源记录', required: true, index: true },
    { name: 'revision', type: 'number', label: '第几版', required: true },
    { name: 'key', type: 'text', required: true, unique: true, admin: { hidden: true } },
    { name: 'unit', type: 'relationship', relationTo: 'units', label: '单位', index: true },
    {
      name: 'contentHash',
      type: 'text',
      label: '内容哈希（SHA-256）',
      required: true,
      index: true,
    },
    { name: 'snapshot', type: 'json', label: '公开内容', required: true },
    instantField({ name: 'publishedAt', label: '系统公开时间', required: true, index: true }),
    { name: 'publishedBy', type: 'relationship', relationTo: 'users', label: '发布人' },
    { name: 'simulated', type: 'checkbox', label: '演示数据', defaultValue: false },
  ],
}
