import type { CollectionConfig } from 'payload'
import { RECIPIENT_KINDS, SUBSIDY_KINDS } from '../../../src/domain/subsidy/subsidyFields'
import { nobody, staff } from '../../shared/access'
import { civilDateField } from '../../shared/civilDateField'
import { GROUPS } from '../../shared/groups'
import { optionsOf } from '../../shared/optionsOf'

/**
 * The register of subsidy policies (惠民惠农财政补贴政策目录清单), one row an edition: a policy is a series,
 * each year its edition. Rows come with the publication of a working copy of the kind `subsidy`.
 */
export const SubsidyPolicies: CollectionConfig = {
  slug: 'subsidy-policies',
  labels: { singular: '补贴政策', plural: '补贴政策清单' },
  disableDuplicate: true,
  access: { read: staff, create: nobody, update: nobody, delete: nobody },
  defaultSort: ['-year', 'name'],
  admin: {
    group: GROUPS.subsidies,
    useAsTitle: 'title',
    description: '补贴政策公开后自动进入清单，每年一版；要新增或修改，请在“撰写与公开”中办理。',
    defaultColumns: [
      'name',
      'year',
      'department',
      'kind',
      'recipientKind',
      'publishedOn',
      'inForce',
    ],
    listSearchableFields: ['name', 'department', 'basis'],
    pagination: { defaultLimit: 50 },
  },
  fields: [
    { name: 'key', type: 'text', required: true, unique: true, admin: { hidden: true } },
    { name: 'title', type: 'text', admin: { hidden: true } },
    /** The id of the first edition's working copy; the same for every later edition. */
    { name: 'series', type: 'text', required: true, index: true, admin: { hidden: true } },
    {
      type: 'row',
      fields: [
        { name: 'name', type: 'text', label: '补贴政策名称', required: true },
        { name: 'year', type: 'number', label: '年度', required: true, index: true },
      ],
    },
    { name: 'basis', type: 'textarea', label: '文件依据' },
    {
      name: 'documents',
      type: 'relationship',
      relationTo: 'policy-documents',
      hasMany: true,
      label: '文件库中的依据',
    },
    { name: 'department', type: 'text', label: '主管部门', index: true },
    { name: 'purpose', type: 'textarea', label: '资金用途' },
    { name: 'recipients', type: 'textarea', label: '补贴对象' },
    { name: 'standard', type: 'textarea', label: '补助标准' },
    { name: 'hotline', type: 'text', label: '政策解答电话' },
    {
      type: 'row',
      fields: [
        { name: 'kind', type: 'select', label: '补贴种类', options: optionsOf(SUBSIDY_KINDS) },
        {
          name: 'recipientKind',
          type: 'select',
          label: '对象类别',
          options: optionsOf(RECIPIENT_KINDS),
        },
      ],
    },
    { name: 'objectionTelephone', type: 'text', label: '公示异议电话' },
    { name: 'namesGround', type: 'textarea', label: '网上公布姓名的依据' },
    { name: 'unitStandardFen', type: 'number', label: '单位标准（分）', admin: { hidden: true } },
    { name: 'unit', type: 'relationship', relationTo: 'units', label: '单位', index: true },
    {
      name: 'disclosure',
      type: 'relationship',
      relationTo: 'disclosures',
      label: '稿件',
      index: true,
    },
    civilDateField({ name: 'publishedOn', label: '公开日期', index: true }),
    { name: 'inForce', type: 'checkbox', label: '公开中', defaultValue: true, index: true },
  ],
}
