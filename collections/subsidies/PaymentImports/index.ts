import type { CollectionConfig } from 'payload'
import { PAYMENT_IMPORT_STATES } from '../../../src/domain/subsidy/paymentImportState'
import { nobody, ownUnitOrCountyWide } from '../../shared/access'
import { GROUPS } from '../../shared/groups'
import { historyField } from '../../shared/historyField'
import { instantField } from '../../shared/instantField'
import { stateField } from '../../shared/stateField'
import { paymentImportEndpoints } from './endpoints'

/** The panel tells these on the record's own page, as they change. */
const IN_LIST_ONLY = { condition: () => false }

/**
 * An uploaded payment list on its way into batches: what its columns are, how far the reading is, what
 * was found. The file itself lies sealed in the office's store under `fileKey` until it is done with.
 */
export const PaymentImports: CollectionConfig = {
  slug: 'payment-imports',
  labels: { singular: '发放名单导入', plural: '发放名单导入' },
  disableDuplicate: true,
  access: { read: ownUnitOrCountyWide('unit'), create: nobody, update: nobody, delete: nobody },
  endpoints: paymentImportEndpoints,
  defaultSort: '-createdAt',
  admin: {
    group: GROUPS.subsidies,
    useAsTitle: 'title',
    description:
      '上传乡镇报来的发放名单（Excel 或 CSV），确认各栏含义，系统逐行核对；全部无误或者把问题行另行处理后才入库。',
    defaultColumns: ['title', 'state', 'rowsRead', 'doubtfulRows', 'badRows', 'unit', 'createdAt'],
    listSearchableFields: ['title', 'fileName'],
    components: { beforeListTable: ['/src/admin/lists/PaymentUpload#PaymentUpload'] },
  },
  fields: [
    {
      name: 'panel',
      type: 'ui',
      admin: { components: { Field: '/src/admin/actions/PaymentImportPanel#PaymentImportPanel' } },
    },
    { name: 'title', type: 'text', label: '名单', required: true },
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
          admin: { description: '全县一个文件的为空，按村所属乡镇分批' },
        },
      ],
    },
    {
      type: 'row',
      fields: [
        { name: 'fileName', type: 'text', label: '文件' },
        { name: 'fileBytes', type: 'number', label: '大小（字节）', admin: { hidden: true } },
      ],
    },
    { name: 'fileKey', type: 'text', hidden: true, access: { read: () => false } },
    { name: 'fileHash', type: 'text', label: '文件校验值', index: true, admin: { hidden: true } },
    /** `PaymentRecognition`: sheets, their headers, the mapping proposed and then confirmed. */
    { name: 'recognition', type: 'json', admin: { hidden: true } },
    {
      type: 'row',
      fields: [
        {
          name: 'rowsRead',
          type: 'number',
          label: '已读行数',
          defaultValue: 0,
          admin: IN_LIST_ONLY,
        },
        {
          name: 'doubtfulRows',
          type: 'number',
          label: '存疑行数',
          defaultValue: 0,
          admin: IN_LIST_ONLY,
        },
        {
          name: 'badRows',
          type: 'number',
          label: '问题行数',
          defaultValue: 0,
          admin: IN_LIST_ONLY,
        },
      ],
    },
    /** How much of the file was read, in thousandths. */
    { name: 'progress', type: 'number', defaultValue: 0, admin: { hidden: true } },
    { name: 'amountFen', type: 'number', defaultValue: 0, admin: { hidden: true } },
    /** `PaymentImportSummary`: totals by village, problems by kind, what the file's own totals say. */
    { name: 'summary', type: 'json', admin: { hidden: true } },
    { name: 'hasIdentity', type: 'checkbox', defaultValue: false, admin: { hidden: true } },
    { name: 'claimedBy', type: 'text', admin: { hidden: true } },
    { name: 'claimedAt', type: 'text', admin: { hidden: true } },
    { name: 'cancelRequested', type: 'checkbox', defaultValue: false, admin: { hidden: true } },
    { name: 'failure', type: 'textarea', label: '未能读完的原因', admin: IN_LIST_ONLY },
    { name: 'unit', type: 'relationship', relationTo: 'units', label: '单位', index: true },
    { name: 'uploadedBy', type: 'relationship', relationTo: 'users', label: '上传人' },
    stateField({ label: '状态', states: PAYMENT_IMPORT_STATES, defaultValue: 'received' }),
    instantField({ name: 'storedAt', label: '入库时间' }),
    historyField,
  ],
}
