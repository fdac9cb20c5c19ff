import type { CollectionConfig, Field } from 'payload'
import { OBLIGATION_STATE_LABELS } from '../../../src/domain/supervision/obligationState'
import { nobody, ownUnitOrCountyWide } from '../../shared/access'
import { civilDateField } from '../../shared/civilDateField'
import { historyField } from '../../shared/historyField'
import { GROUPS } from '../../shared/groups'
import { stateField } from '../../shared/stateField'
import { obligationEndpoints } from './endpoints'

const whatIsDue: Field[] = [
  { name: 'title', type: 'text', label: '公开任务', required: true },
  {
    name: 'unit',
    type: 'relationship',
    relationTo: 'units',
    label: '责任单位',
    required: true,
    index: true,
  },
  {
    name: 'item',
    type: 'relationship',
    relationTo: 'items',
    label: '公开事项',
    required: true,
    index: true,
  },
  { name: 'domain', type: 'relationship', relationTo: 'domains', label: '领域', index: true },
  {
    name: 'itemVersion',
    type: 'relationship',
    relationTo: 'item-versions',
    label: '适用的事项版本',
    required: true,
  },
  { name: 'key', type: 'text', required: true, unique: true, admin: { hidden: true } },
  { name: 'occurrence', type: 'text', required: true, admin: { hidden: true } },
  { name: 'clauseIndex', type: 'number', required: true, admin: { hidden: true } },
  {
    name: 'event',
    type: 'relationship',
    relationTo: 'disclosure-events',
    label: '信息形成记录',
    index: true,
  },
]

const whenItIsDue: Field[] = [
  { name: 'anchorEvent', type: 'text', admin: { hidden: true } },
  civilDateField({ name: 'anchorDate', label: '起算日期' }),
  civilDateField({ name: 'dueDate', label: '到期日', required: true, index: true }),
  civilDateField({ name: 'lastWorkday', label: '最后工作日' }),
  {
    name: 'dueWeek',
    type: 'text',
    label: '到期周',
    index: true,
    admin: { description: '到期日所在周的星期一，便于按周筛选' },
  },
  {
    name: 'provisional',
    type: 'checkbox',
    label: '暂估',
    index: true,
    admin: { description: '到期日所依年份的放假通知尚未公布，公布后自动重算' },
  },
  {
    name: 'ceiling',
    type: 'checkbox',
    label: '法定上限',
    admin: { description: '“及时”“实时”没有天数，按《条例》第二十六条的 20 个工作日计' },
  },
  { name: 'explanation', type: 'textarea', label: '到期日怎样算出' },
  { name: 'calendarVersion', type: 'text', label: '日历版本' },
  { name: 'dueVersion', type: 'number', defaultValue: 1, admin: { hidden: true } },
  civilDateField({ name: 'recordedOn', label: '立项日期' }),
]

const howItEnded: Field[] = [
  stateField({ label: '状态', states: OBLIGATION_STATE_LABELS, defaultValue: 'pending' }),
  { name: 'disclosure', type: 'relationship', relationTo: 'disclosures', label: '完成它的公开' },
  {
    name: 'priorPublication',
    type: 'relationship',
    relationTo: 'prior-publications',
    label: '此前在别处的公开',
  },
  civilDateField({ name: 'publishedOn', label: '公开日期', index: true }),
  { name: 'workdaysLate', type: 'number', label: '逾期工作日' },
  { name: 'exemptionGround', type: 'textarea', label: '免于公开的法律依据' },
  { name: 'exemptionReason', type: 'textarea', label: '免于公开或取消的理由' },
  { name: 'decidedBy', type: 'relationship', relationTo: 'users', label: '批准人' },
  { name: 'simulated', type: 'checkbox', label: '演示数据', defaultValue: false },
  historyField,
]

/** The ledger (台账). Every row is made and moved by services; people read, filter and export it. */
export const Obligations: CollectionConfig = {
  slug: 'obligations',
  labels: { singular: '公开任务', plural: '公开任务台账' },
  access: {
    read: ownUnitOrCountyWide('unit'),
    create: nobody,
    update: nobody,
    delete: nobody,
  },
  endpoints: obligationEndpoints,
  defaultSort: 'dueDate',
  admin: {
    group: GROUPS.supervision,
    useAsTitle: 'title',
    description:
      '由现行清单和信息形成记录自动生成，按法定工作日计算到期日。可按单位、领域、状态、到期周筛选并导出。',
    defaultColumns: [
      'title',
      'unit',
      'dueDate',
      'state',
      'publishedOn',
      'workdaysLate',
      'provisional',
    ],
    listSearchableFields: ['title'],
    pagination: { defaultLimit: 50 },
    components: {
      beforeList: ['/src/admin/lists/LedgerStart#LedgerStart'],
      beforeListTable: ['/src/admin/lists/LedgerToolbar#LedgerToolbar'],
    },
  },
  fields: [
    {
      name: 'actions',
      type: 'ui',
      admin: { components: { Field: '/src/admin/actions/ObligationActions#ObligationActions' } },
    },
    ...whatIsDue,
    ...whenItIsDue,
    ...howItEnded,
  ],
}
