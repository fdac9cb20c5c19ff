import type { CollectionConfig } from 'payload'
import { hasRole, nobody, ownUnitOrCountyWide, personOf, systemField } from '../../shared/access'
import { civilDateField } from '../../shared/civilDateField'
import { GROUPS } from '../../shared/groups'
import { ownFiles } from '../Media/ownFiles'
import { signChannelRecord } from './hooks'

/** Where and when a publication went besides the portal (公开渠道和载体), with its proof. */
export const ChannelRecords: CollectionConfig = {
  slug: 'channel-records',
  labels: { singular: '其他渠道公开', plural: '其他渠道公开' },
  disableDuplicate: true,
  access: {
    read: ownUnitOrCountyWide('unit'),
    create: ({ req }) => hasRole(personOf(req.user), 'editor'),
    update: nobody,
    delete: nobody,
  },
  hooks: { beforeChange: [signChannelRecord] },
  defaultSort: '-servedOn',
  admin: {
    group: GROUPS.work,
    useAsTitle: 'channel',
    description:
      '除门户外，信息在公报、微信公众号、公示栏等渠道公开的时间、地点和凭证。登记后不能更改。',
    defaultColumns: ['disclosure', 'channel', 'servedOn', 'place', 'recordedBy'],
    listSearchableFields: ['channel', 'place'],
  },
  fields: [
    {
      name: 'disclosure',
      type: 'relationship',
      relationTo: 'disclosures',
      required: true,
      index: true,
      label: '公开的信息',
      filterOptions: {
        and: [{ publication: { exists: true } }, { state: { not_equals: 'withdrawn' } }],
      },
    },
    {
      type: 'row',
      fields: [
        {
          name: 'channel',
          type: 'text',
          label: '渠道',
          required: true,
          index: true,
          admin: { description: '照清单写法，如 政府公报、两微一端、公开查阅点' },
        },
        civilDateField({ name: 'servedOn', label: '公开日期', required: true }),
      ],
    },
    {
      name: 'place',
      type: 'text',
      label: '地点或者账号',
      admin: { description: '如 县政府门口公示栏、“××发布”微信公众号' },
    },
    { name: 'address', type: 'text', label: '网址' },
    {
      name: 'proof',
      type: 'relationship',
      relationTo: 'media',
      hasMany: true,
      label: '照片或者截图',
      filterOptions: ownFiles,
    },
    { name: 'note', type: 'textarea', label: '说明' },
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
      name: 'recordedBy',
      type: 'relationship',
      relationTo: 'users',
      label: '登记人',
      access: systemField,
      admin: { readOnly: true, position: 'sidebar' },
    },
  ],
}
