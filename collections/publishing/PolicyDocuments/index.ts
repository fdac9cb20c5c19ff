import type { CollectionConfig } from 'payload'
import { nobody, staff } from '../../shared/access'
import { civilDateField } from '../../shared/civilDateField'
import { GROUPS } from '../../shared/groups'
import { historyField } from '../../shared/historyField'
import { PROPERTY_OPTIONS } from '../Disclosures/policyFields'
import { policyDocumentEndpoints } from './endpoints'

/**
 * The register of policy documents. A row comes with the publication of a working copy, or from a
 * gazette; its status is an effective-dated history that services add to, and whether it is valid on
 * a day is read from that history and the day.
 */
export const PolicyDocuments: CollectionConfig = {
  slug: 'policy-documents',
  labels: { singular: '政策文件', plural: '政策文件库' },
  access: { read: staff, create: nobody, update: nobody, delete: nobody },
  endpoints: policyDocumentEndpoints,
  defaultSort: '-dateMade',
  admin: {
    group: GROUPS.supervision,
    useAsTitle: 'title',
    description:
      '文件公开后自动进入文件库。有效性按日期自动判断；修改、废止由清单管理员或者起草单位登记。',
    defaultColumns: ['title', 'documentNumber', 'dateMade', 'publishedOn', 'lastDay', 'normative'],
    listSearchableFields: ['title', 'documentNumber', 'registrationNumber', 'indexNumber'],
    pagination: { defaultLimit: 50 },
    components: {
      beforeListTable: [
        {
          path: '/src/admin/lists/ExportToolbar#ExportToolbar',
          clientProps: { kind: 'policies' },
        },
      ],
    },
  },
  fields: [
    {
      name: 'status',
      type: 'ui',
      admin: { components: { Field: '/src/admin/actions/PolicyStatus#PolicyStatus' } },
    },
    { name: 'key', type: 'text', required: true, unique: true, admin: { hidden: true } },
    { name: 'title', type: 'text', label: '标题', required: true },
    {
      type: 'row',
      fields: [
        { name: 'documentNumber', type: 'text', label: '发文字号', index: true },
        { name: 'registrationNumber', type: 'text', label: '统一登记号', index: true },
        { name: 'indexNumber', type: 'text', label: '索引号', index: true },
      ],
    },
    {
      type: 'row',
      fields: [
        civilDateField({ name: 'dateMade', label: '成文日期', index: true }),
        civilDateField({ name: 'publishedOn', label: '发布日期', index: true }),
        civilDateField({ name: 'effectiveFrom', label: '施行日期' }),
        civilDateField({ name: 'lastDay', label: '有效期至（含当日）', index: true }),
      ],
    },
    {
      type: 'row',
      fields: [
        { name: 'issuers', type: 'text', label: '发文机关' },
        { name: 'genre', type: 'text', label: '体裁' },
        { name: 'subject', type: 'text', label: '主题分类' },
        {
          name: 'property',
          type: 'select',
          label: '公开属性',
          options: PROPERTY_OPTIONS,
        },
      ],
    },
    {
      type: 'row',
      fields: [
        { name: 'normative', type: 'checkbox', label: '行政规范性文件', defaultValue: false },
        { name: 'trial', type: 'checkbox', label: '试行、暂行', defaultValue: false },
        { name: 'needsInterpretation', type: 'checkbox', label: '应当解读', defaultValue: false },
      ],
    },
    { name: 'unit', type: 'relationship', relationTo: 'units', label: '起草单位', index: true },
    {
      name: 'disclosure',
      type: 'relationship',
      relationTo: 'disclosures',
      label: '稿件',
      index: true,
    },
    {
      name: 'sourceDocument',
      type: 'relationship',
      relationTo: 'source-documents',
      label: '公报文件',
    },
    /** `StatusEntry[]`: effective-dated, only ever added to. */
    { name: 'statusHistory', type: 'json', label: '有效性沿革', admin: { hidden: true } },
    /** The interpretation plan as submitted. */
    { name: 'plan', type: 'json', label: '解读方案', admin: { hidden: true } },
    /** The last day for which the drafting unit was asked to evaluate. */
    civilDateField({ name: 'evaluationAskedFor', label: '已提醒评估的到期日', readOnly: true }),
    historyField,
  ],
}
