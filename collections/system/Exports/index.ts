import type { CollectionConfig } from 'payload'
import { EXPORT_FORMATS, EXPORT_KINDS, EXPORT_STATES } from '../../../src/domain/export/exportKind'
import { nobody, ownOnly } from '../../shared/access'
import { GROUPS } from '../../shared/groups'
import { instantField } from '../../shared/instantField'
import { optionsOf } from '../../shared/optionsOf'
import { stateField } from '../../shared/stateField'
import { exportEndpoints } from './endpoints'

/** Files that people asked for: made in the background, kept for the requester alone, and not for long. */
export const Exports: CollectionConfig = {
  slug: 'exports',
  labels: { singular: '导出文件', plural: '导出文件' },
  disableDuplicate: true,
  access: { read: ownOnly('requester'), create: nobody, update: nobody, delete: nobody },
  endpoints: exportEndpoints,
  defaultSort: '-createdAt',
  admin: {
    group: GROUPS.work,
    useAsTitle: 'fileName',
    description: '导出的文件只有本人可以下载，到期自动删除。',
    defaultColumns: ['fileName', 'kind', 'rowsDone', 'state', 'expiresAt', 'createdAt'],
    listSearchableFields: ['fileName'],
  },
  fields: [
    {
      name: 'panel',
      type: 'ui',
      admin: { components: { Field: '/src/admin/actions/ExportPanel#ExportPanel' } },
    },
    { name: 'fileName', type: 'text', label: '文件', required: true },
    {
      type: 'row',
      fields: [
        { name: 'kind', type: 'select', label: '内容', options: optionsOf(EXPORT_KINDS) },
        { name: 'format', type: 'select', label: '格式', options: optionsOf(EXPORT_FORMATS) },
      ],
    },
    {
      type: 'row',
      fields: [
        { name: 'rowsDone', type: 'number', label: '已写行数', defaultValue: 0 },
        { name: 'rowsTotal', type: 'number', label: '总行数' },
        { name: 'bytes', type: 'number', label: '大小（字节）' },
      ],
    },
    /** The list's filter as a query, and whatever else the kind asks for. */
    { name: 'filters', type: 'json', admin: { hidden: true } },
    { name: 'fileKey', type: 'text', hidden: true, access: { read: () => false } },
    { name: 'failure', type: 'textarea', label: '失败原因' },
    { name: 'claimedBy', type: 'text', admin: { hidden: true } },
    { name: 'claimedAt', type: 'text', admin: { hidden: true } },
    {
      name: 'requester',
      type: 'relationship',
      relationTo: 'users',
      label: '导出人',
      required: true,
      index: true,
    },
    stateField({ label: '状态', states: EXPORT_STATES, defaultValue: 'waiting' }),
    instantField({ name: 'expiresAt', label: '保留至', index: true }),
  ],
}
