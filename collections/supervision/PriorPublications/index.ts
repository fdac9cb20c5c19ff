import type { CollectionConfig } from 'payload'
import { hasRole, nobody, ownUnitOrCountyWide, personOf, systemField } from '../../shared/access'
import { civilDateField } from '../../shared/civilDateField'
import { GROUPS } from '../../shared/groups'
import { stateField } from '../../shared/stateField'
import { ownFiles } from '../../publishing/Media/ownFiles'
import { priorPublicationEndpoints } from './endpoints'
import { signPriorPublication } from './hooks'

export const PRIOR_PUBLICATION_STATES = {
  submitted: '待核对',
  accepted: '已核对认可',
  refused: '不予认可',
} as const

/** A publication made elsewhere before: with its address, date and evidence it can meet an obligation. */
export const PriorPublications: CollectionConfig = {
  slug: 'prior-publications',
  labels: { singular: '别处公开认定', plural: '别处公开认定' },
  disableDuplicate: true,
  access: {
    read: ownUnitOrCountyWide('unit'),
    create: ({ req }) => hasRole(personOf(req.user), 'editor'),
    update: nobody,
    delete: nobody,
  },
  hooks: { beforeValidate: [signPriorPublication] },
  endpoints: priorPublicationEndpoints,
  admin: {
    group: GROUPS.supervision,
    useAsTitle: 'title',
    description:
      '已在其他网站或渠道公开的，登记网址、日期和凭证，由清单管理员核对后认定完成公开任务。',
    defaultColumns: ['title', 'unit', 'publishedOn', 'state'],
  },
  fields: [
    {
      name: 'actions',
      type: 'ui',
      admin: {
        components: { Field: '/src/admin/actions/PriorPublicationActions#PriorPublicationActions' },
      },
    },
    { name: 'title', type: 'text', label: '信息名称', required: true },
    {
      name: 'obligation',
      type: 'relationship',
      relationTo: 'obligations',
      label: '所完成的公开任务',
      required: true,
      filterOptions: { state: { in: ['pending', 'overdue'] } },
    },
    {
      name: 'address',
      type: 'text',
      label: '网址或载体',
      required: true,
      admin: { description: '网页地址，或报纸版面、公告栏位置等' },
    },
    civilDateField({ name: 'publishedOn', label: '当时的公开日期', required: true }),
    {
      name: 'evidence',
      type: 'relationship',
      relationTo: 'media',
      hasMany: true,
      label: '凭证',
      filterOptions: ownFiles,
      required: true,
      admin: { description: '网页截图、照片或扫描件' },
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
    stateField({ label: '状态', states: PRIOR_PUBLICATION_STATES, defaultValue: 'submitted' }),
    {
      name: 'reply',
      type: 'textarea',
      label: '核对意见',
      access: systemField,
      admin: { readOnly: true },
    },
    {
      name: 'checkedBy',
      type: 'relationship',
      relationTo: 'users',
      label: '核对人',
      access: systemField,
      admin: { readOnly: true, position: 'sidebar' },
    },
  ],
}
