import type { CollectionConfig } from 'payload'
import { CARD_LEVEL_LABELS, CARD_STATE_LABELS } from '../../../src/domain/supervision/cardState'
import { nobody, ownUnitOrCountyWide } from '../../shared/access'
import { civilDateField } from '../../shared/civilDateField'
import { historyField } from '../../shared/historyField'
import { GROUPS } from '../../shared/groups'
import { instantField } from '../../shared/instantField'
import { stateField } from '../../shared/stateField'
import { cardEndpoints } from './endpoints'

/** 黄牌、红牌. Issued by the sweep, explained by the unit, closed or revoked by the auditor; never deleted. */
export const Cards: CollectionConfig = {
  slug: 'cards',
  labels: { singular: '红黄牌', plural: '红黄牌' },
  access: { read: ownUnitOrCountyWide('unit'), create: nobody, update: nobody, delete: nobody },
  endpoints: cardEndpoints,
  defaultSort: '-issuedOn',
  admin: {
    group: GROUPS.supervision,
    useAsTitle: 'title',
    description:
      '到期未公开由系统发黄牌，逾期不改发红牌。单位说明情况，监督员核实后销号，或说明理由撤销。',
    defaultColumns: ['title', 'level', 'unit', 'issuedOn', 'state', 'mended'],
    listSearchableFields: ['title'],
    pagination: { defaultLimit: 50 },
    components: {
      beforeListTable: [
        {
          path: '/src/admin/lists/ExportToolbar#ExportToolbar',
          clientProps: { kind: 'cards' },
        },
      ],
    },
  },
  fields: [
    {
      name: 'actions',
      type: 'ui',
      admin: { components: { Field: '/src/admin/actions/CardActions#CardActions' } },
    },
    { name: 'title', type: 'text', label: '事由', required: true },
    { name: 'key', type: 'text', required: true, unique: true, admin: { hidden: true } },
    {
      type: 'row',
      fields: [
        {
          name: 'level',
          type: 'select',
          label: '牌别',
          required: true,
          index: true,
          options: Object.entries(CARD_LEVEL_LABELS).map(([value, label]) => ({ value, label })),
          admin: { components: { Cell: '/src/admin/cells/StateCell#StateCell' } },
        },
        civilDateField({ name: 'issuedOn', label: '发牌日期', required: true, index: true }),
      ],
    },
    {
      name: 'unit',
      type: 'relationship',
      relationTo: 'units',
      label: '责任单位',
      required: true,
      index: true,
    },
    {
      name: 'obligation',
      type: 'relationship',
      relationTo: 'obligations',
      label: '公开任务',
      required: true,
      index: true,
    },
    civilDateField({ name: 'dueDate', label: '到期日' }),
    { name: 'dueVersion', type: 'number', admin: { hidden: true } },
    { name: 'workdaysLate', type: 'number', label: '发牌时逾期工作日' },
    {
      name: 'statutoryNote',
      type: 'text',
      label: '法定期限',
      admin: { description: '是否也已超过《条例》第二十六条的 20 个工作日' },
    },
    { name: 'mended', type: 'checkbox', label: '已改正', defaultValue: false, index: true },
    civilDateField({ name: 'mendedOn', label: '改正日期' }),
    stateField({ label: '状态', states: CARD_STATE_LABELS, defaultValue: 'issued' }),
    instantField({ name: 'issuedAt', label: '发牌时间' }),
    { name: 'simulated', type: 'checkbox', label: '演示数据', defaultValue: false },
    historyField,
  ],
}
