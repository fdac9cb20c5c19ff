import type { CollectionConfig } from 'payload'
import { nobody, only, staff } from '../../shared/access'
import { GROUPS } from '../../shared/groups'

export const Domains: CollectionConfig = {
  slug: 'domains',
  labels: { singular: '领域', plural: '领域' },
  access: { read: staff, create: only('catalogue'), update: only('catalogue'), delete: nobody },
  defaultSort: 'order',
  admin: {
    group: GROUPS.catalogue,
    useAsTitle: 'name',
    defaultColumns: ['order', 'name', 'code', 'source'],
    listSearchableFields: ['name', 'code'],
    description: '基层政务公开标准目录的领域，各地可增减',
    pagination: { defaultLimit: 50 },
  },
  fields: [
    { name: 'name', type: 'text', label: '名称', required: true, unique: true },
    { name: 'code', type: 'text', label: '代码', required: true, unique: true },
    { name: 'order', type: 'number', label: '排序', defaultValue: 100 },
    { name: 'source', type: 'textarea', label: '来源' },
  ],
}
