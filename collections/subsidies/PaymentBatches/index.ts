import type { CollectionConfig } from 'payload'
import { PAYMENT_BATCH_STATES } from '../../../src/domain/subsidy/paymentBatchState'
import { nobody } from '../../shared/access'
import { civilDateField } from '../../shared/civilDateField'
import { GROUPS } from '../../shared/groups'
import { historyField } from '../../shared/historyField'
import { instantField } from '../../shared/instantField'
import { stateField } from '../../shared/stateField'
import { readOwnOrOwnTownships } from './access'
import { paymentBatchEndpoints } from './endpoints'

/** 发放批次: the payments of a policy, a year, a batch and a township, with the totals of each village. */
export const PaymentBatches: CollectionConfig = {
  slug: 'payment-batches',
  labels: { singular: '发放批次', plural: '发放批次' },
  disableDuplicate: true,
  access: { read: readOwnOrOwnTownships, create: nobody, update: nobody, delete: nobody },
  endpoints: paymentBatchEndpoints,
  defaultSort: '-createdAt',
  admin: {
    group: GROUPS.subsidies,
    useAsTitle: 'title',
    description:
      '名单入库后按乡镇形成批次；在“撰写与公开”中作为补贴发放公示公开，并打印村级公示单。',
    defaultColumns: ['title', 'township', 'rowCount', 'state', 'noticeFrom', 'noticeTo', 'unit'],
    listSearchableFields: ['title'],
    components: {
      beforeListTable: [
        {
          path: '/src/admin/lists/ExportToolbar#ExportToolbar',
          clientProps: { kind: 'payments' },
        },
      ],
    },
  },
  fields: [
    {
      name: 'panel',
      type: 'ui',
      admin: { components: { Field: '/src/admin/actions/PaymentBatchPanel#PaymentBatchPanel' } },
    },
    { name: 'key', type: 'text', required: true, unique: true, admin: { hidden: true } },
    { name: 'title', type: 'text', label: '批次', required: true },
    {
      type: 'row',
      fields: [
        {
          name: 'policy',
          type: 'relationship',
          relationTo: 'subsidy-policies',
          label: '补贴政策',
          required: true,
          index: true,
        },
        { name: 'year', type: 'number', label: '年度', required: true },
        { name: 'batchLabel', type: 'text', label: '批次', required: true },
        {
          name: 'township',
          type: 'relationship',
          relationTo: 'units',
          label: '乡镇（街道）',
          required: true,
          index: true,
        },
      ],
    },
    {
      type: 'row',
      fields: [
        { name: 'rowCount', type: 'number', label: '笔数' },
        { name: 'people', type: 'number', label: '人（户）数' },
        { name: 'amountFen', type: 'number', label: '金额（分）', admin: { hidden: true } },
      ],
    },
    /** `VillageTotal[]`. */
    { name: 'villages', type: 'json', admin: { hidden: true } },
    /** Over every row that the public may be shown anything of; approvals bind to it. */
    { name: 'rowsHash', type: 'text', label: '名单校验值', admin: { hidden: true } },
    { name: 'hasIdentity', type: 'checkbox', defaultValue: false, admin: { hidden: true } },
    {
      type: 'row',
      fields: [
        civilDateField({ name: 'noticeFrom', label: '公示开始', readOnly: true }),
        civilDateField({
          name: 'noticeTo',
          label: '公示截止（含当日）',
          readOnly: true,
          index: true,
        }),
      ],
    },
    {
      name: 'import',
      type: 'relationship',
      relationTo: 'payment-imports',
      label: '来自导入',
      index: true,
    },
    { name: 'disclosure', type: 'relationship', relationTo: 'disclosures', label: '稿件' },
    { name: 'unit', type: 'relationship', relationTo: 'units', label: '单位', index: true },
    stateField({ label: '状态', states: PAYMENT_BATCH_STATES, defaultValue: 'stored' }),
    instantField({ name: 'erasedAt', label: '个人信息撤下时间' }),
    historyField,
  ],
}
