import type { CollectionConfig } from 'payload'
import { nobody, only, staff } from '../../shared/access'
import { GROUPS } from '../../shared/groups'

export const Villages: CollectionConfig = {
  slug: 'villages',
  labels: { singular: '村（社区）', plural: '村（社区）' },
  access: {
    read: staff,
    create: only('admin', 'catalogue'),
    update: only('admin', 'catalogue'),
    delete: nobody,
  },
  admin: {
    group: GROUPS.organisation,
    useAsTitle: 'name',
    defaultColumns: ['name', 'kind', 'township', 'active'],
    listSearchableFields: ['name', 'code'],
    description: '村（居）民委员会，补贴发放公示以此为单位',
  },
  fields: [
    { name: 'name', type: 'text', label: '名称', required: true },
    { name: 'code', type: 'text', label: '区划代码', unique: true },
    {
      name: 'kind',
      type: 'select',
      label: '类别',
      required: true,
      defaultValue: 'village',
      options: [
        { value: 'village', label: '村' },
        { value: 'community', label: '居（社区）' },
      ],
    },
    {
      name: 'township',
      type: 'relationship',
      relationTo: 'units',
      label: '所属乡镇（街道）',
      required: true,
      filterOptions: { level: { in: ['township', 'subdistrict'] } },
    },
    {
      name: 'aliases',
      type: 'array',
      label: '别称',
      labels: { singular: '别称', plural: '别称' },
      admin: { description: '名单中出现的其他写法、合并前的旧村名，导入时据此识别' },
      fields: [{ name: 'name', type: 'text', label: '别称', required: true }],
    },
    { name: 'active', type: 'checkbox', label: '在用', defaultValue: true },
  ],
}
