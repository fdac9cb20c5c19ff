import type { CollectionConfig } from 'payload'
import { nobody, only, staff, systemField } from '../../shared/access'
import { civilDateField } from '../../shared/civilDateField'
import { GROUPS } from '../../shared/groups'
import { instantField } from '../../shared/instantField'
import { stateField } from '../../shared/stateField'
import { editionEndpoints } from './endpoints'
import { allowDraftEditionsOnly } from './hooks'

export const EDITION_STATES = { draft: '草拟', adopted: '已通过' } as const

export const ChecklistEditions: CollectionConfig = {
  slug: 'checklist-editions',
  labels: { singular: '清单版次', plural: '清单版次' },
  disableDuplicate: true,
  access: { read: staff, create: only('catalogue'), update: only('catalogue'), delete: nobody },
  hooks: { beforeChange: [allowDraftEditionsOnly] },
  endpoints: editionEndpoints,
  defaultSort: '-effectiveFrom',
  admin: {
    group: GROUPS.catalogue,
    useAsTitle: 'number',
    description: '清单按版次变更：在草拟版次中归入新增、修改、删除的事项，通过后到生效日自动施行。',
    defaultColumns: ['number', 'title', 'state', 'effectiveFrom', 'adoptedOn'],
    components: {
      beforeListTable: [
        {
          path: '/src/admin/lists/ExportToolbar#ExportToolbar',
          clientProps: { kind: 'catalogue', what: '现行清单' },
        },
      ],
    },
  },
  fields: [
    {
      name: 'actions',
      type: 'ui',
      admin: { components: { Field: '/src/admin/actions/EditionActions#EditionActions' } },
    },
    {
      type: 'row',
      fields: [
        {
          name: 'number',
          type: 'text',
          label: '版次',
          required: true,
          unique: true,
          admin: { description: '如 2026年第2版' },
        },
        civilDateField({ name: 'effectiveFrom', label: '生效日期', required: true, index: true }),
      ],
    },
    { name: 'title', type: 'text', label: '名称', required: true },
    { name: 'basis', type: 'textarea', label: '制定依据' },
    {
      name: 'removedItems',
      type: 'relationship',
      relationTo: 'items',
      hasMany: true,
      label: '本版删除的事项',
      filterOptions: { inForce: { equals: true } },
    },
    { name: 'removalReason', type: 'textarea', label: '删除理由' },
    {
      name: 'versions',
      type: 'relationship',
      relationTo: 'item-versions',
      hasMany: true,
      label: '本版全部事项（通过时冻结）',
      access: systemField,
      admin: { readOnly: true, condition: (data) => data?.state === 'adopted' },
    },
    {
      name: 'base',
      type: 'relationship',
      relationTo: 'checklist-editions',
      label: '上一版次',
      access: systemField,
      admin: { readOnly: true, position: 'sidebar' },
    },
    stateField({ label: '状态', states: EDITION_STATES, defaultValue: 'draft' }),
    instantField({ name: 'adoptedAt', label: '通过时间' }),
    civilDateField({ name: 'adoptedOn', label: '通过日期', access: systemField, readOnly: true }),
    {
      name: 'adoptedBy',
      type: 'relationship',
      relationTo: 'users',
      label: '通过人',
      access: systemField,
      admin: { readOnly: true, position: 'sidebar' },
    },
  ],
}
