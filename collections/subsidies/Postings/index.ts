import type { CollectionConfig } from 'payload'
import { POSTING_PLACES } from '../../../src/domain/subsidy/postingPlace'
import { hasRole, nobody, ownUnitOrCountyWide, personOf, systemField } from '../../shared/access'
import { civilDateField } from '../../shared/civilDateField'
import { GROUPS } from '../../shared/groups'
import { optionsOf } from '../../shared/optionsOf'
import { signPosting } from './hooks'
import { ownPhotos } from './ownPhotos'

/** 张贴凭证: that a list or a policy hung on paper where it must, by photo with date, and who keeps the paper. */
export const Postings: CollectionConfig = {
  slug: 'postings',
  labels: { singular: '张贴记录', plural: '张贴记录' },
  disableDuplicate: true,
  access: {
    read: ownUnitOrCountyWide('unit'),
    create: ({ req }) => hasRole(personOf(req.user), 'editor'),
    update: nobody,
    delete: nobody,
  },
  hooks: { beforeChange: [signPosting] },
  defaultSort: '-postedOn',
  admin: {
    group: GROUPS.subsidies,
    useAsTitle: 'title',
    description:
      '公示单、政策清单在村（居）务公开栏和政务服务场所张贴的日期、照片和资料留存。登记后不能更改。',
    defaultColumns: ['title', 'placeKind', 'village', 'postedOn', 'keeper', 'recordedBy'],
    listSearchableFields: ['title', 'place', 'keeper'],
  },
  fields: [
    { name: 'title', type: 'text', label: '张贴', access: systemField, admin: { hidden: true } },
    {
      type: 'row',
      fields: [
        {
          name: 'batch',
          type: 'relationship',
          relationTo: 'payment-batches',
          label: '发放批次',
          index: true,
          admin: { description: '张贴发放名单的选择' },
        },
        {
          name: 'policy',
          type: 'relationship',
          relationTo: 'subsidy-policies',
          label: '补贴政策',
          index: true,
          admin: { description: '张贴政策清单的选择' },
        },
      ],
    },
    {
      type: 'row',
      fields: [
        {
          name: 'placeKind',
          type: 'select',
          label: '张贴处',
          required: true,
          defaultValue: 'village',
          options: optionsOf(POSTING_PLACES),
        },
        {
          name: 'village',
          type: 'relationship',
          relationTo: 'villages',
          label: '村（社区）',
          index: true,
          admin: { condition: (data) => data?.placeKind !== 'hall' },
        },
        {
          name: 'place',
          type: 'text',
          label: '地点',
          admin: { description: '如 村部公开栏、县政务服务大厅一楼' },
        },
      ],
    },
    {
      type: 'row',
      fields: [
        civilDateField({ name: 'postedOn', label: '张贴日期', required: true }),
        civilDateField({ name: 'takenDownOn', label: '撤下日期' }),
        {
          name: 'keeper',
          type: 'text',
          label: '资料留存村（居）委会',
          admin: { description: '纸质资料由哪个村（居）委会、何人保管，群众可现场查阅' },
        },
      ],
    },
    {
      name: 'photos',
      type: 'relationship',
      relationTo: 'media',
      hasMany: true,
      label: '张贴照片',
      required: true,
      filterOptions: ownPhotos,
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
