import type { CollectionConfig } from 'payload'
import { nobody, staff } from '../../shared/access'
import { GROUPS } from '../../shared/groups'
import { systemField } from '../../shared/access'
import { itemEndpoints } from './endpoints'

/** The stable record of an item; what it says lies in its versions, and services keep this in step. */
export const Items: CollectionConfig = {
  slug: 'items',
  labels: { singular: '公开事项', plural: '公开事项' },
  access: { read: staff, create: nobody, update: nobody, delete: nobody },
  defaultSort: 'code',
  endpoints: itemEndpoints,
  admin: {
    group: GROUPS.catalogue,
    useAsTitle: 'title',
    description: '现行清单中的事项。内容在“事项版本”中，随清单版次生效，不作无痕修改。',
    defaultColumns: ['code', 'name', 'domain', 'owners', 'timeLimitText', 'inForce'],
    listSearchableFields: ['code', 'name', 'timeLimitText'],
    pagination: { defaultLimit: 50 },
    components: {
      beforeListTable: [
        {
          path: '/src/admin/lists/ExportToolbar#ExportToolbar',
          clientProps: { kind: 'catalogue' },
        },
      ],
    },
  },
  fields: [
    { name: 'code', type: 'text', label: '编号', required: true, unique: true },
    {
      name: 'title',
      type: 'text',
      label: '编号与名称',
      admin: { hidden: true },
      access: systemField,
    },
    { name: 'name', type: 'text', label: '事项名称', required: true },
    { name: 'domain', type: 'relationship', relationTo: 'domains', label: '领域', index: true },
    { name: 'timeLimitText', type: 'text', label: '公开时限' },
    {
      name: 'owners',
      type: 'relationship',
      relationTo: 'units',
      hasMany: true,
      label: '责任单位',
      index: true,
    },
    { name: 'inForce', type: 'checkbox', label: '现行', defaultValue: false, index: true },
    {
      name: 'currentVersion',
      type: 'relationship',
      relationTo: 'item-versions',
      label: '现行版本',
    },
    {
      name: 'versions',
      type: 'join',
      collection: 'item-versions',
      on: 'item',
      label: '历次版本',
      defaultSort: '-number',
      admin: { defaultColumns: ['number', 'state', 'edition', 'changeReason'] },
    },
  ],
}
