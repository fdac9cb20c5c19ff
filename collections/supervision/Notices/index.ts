import type { CollectionConfig } from 'payload'
import { nobody, ownOnly } from '../../shared/access'
import { GROUPS } from '../../shared/groups'
import { instantField } from '../../shared/instantField'
import { noticeEndpoints } from './endpoints'

export const NOTICE_KINDS = {
  reminder: '到期提醒',
  yellow: '黄牌',
  overdue: '逾期上报',
  red: '红牌',
  review: '待审核',
  returned: '退回修改',
  approved: '审核通过',
  evaluation: '文件评估',
} as const

/** The inbox: one row a message and person. Its unique key is what keeps a message from going out twice. */
export const Notices: CollectionConfig = {
  slug: 'notices',
  labels: { singular: '提醒', plural: '我的提醒' },
  access: { read: ownOnly('recipient'), create: nobody, update: nobody, delete: nobody },
  endpoints: noticeEndpoints,
  defaultSort: '-sentAt',
  admin: {
    group: GROUPS.work,
    useAsTitle: 'subject',
    description: '发给您的到期提醒和红黄牌通知，可复制短文本转发到微信。',
    defaultColumns: ['subject', 'kind', 'sentAt', 'readAt'],
    pagination: { defaultLimit: 50 },
  },
  fields: [
    { name: 'key', type: 'text', required: true, unique: true, admin: { hidden: true } },
    {
      name: 'recipient',
      type: 'relationship',
      relationTo: 'users',
      required: true,
      index: true,
      label: '接收人',
    },
    {
      name: 'kind',
      type: 'select',
      label: '类别',
      index: true,
      options: Object.entries(NOTICE_KINDS).map(([value, label]) => ({ value, label })),
      admin: { components: { Cell: '/src/admin/cells/StateCell#StateCell' } },
    },
    { name: 'urgency', type: 'text', admin: { hidden: true } },
    { name: 'subject', type: 'text', label: '主题' },
    { name: 'text', type: 'textarea', label: '正文' },
    { name: 'shortText', type: 'textarea', label: '短文本' },
    {
      name: 'obligation',
      type: 'relationship',
      relationTo: 'obligations',
      label: '公开任务',
      index: true,
    },
    { name: 'card', type: 'relationship', relationTo: 'cards', label: '红黄牌' },
    {
      name: 'disclosure',
      type: 'relationship',
      relationTo: 'disclosures',
      label: '稿件',
      index: true,
    },
    {
      name: 'policyDocument',
      type: 'relationship',
      relationTo: 'policy-documents',
      label: '政策文件',
    },
    { name: 'dueDate', type: 'text', label: '到期日' },
    instantField({ name: 'sentAt', label: '时间', index: true }),
    instantField({ name: 'readAt', label: '已读时间' }),
    { name: 'digest', type: 'text', index: true, admin: { hidden: true } },
    { name: 'simulated', type: 'checkbox', label: '演示数据', defaultValue: false },
  ],
}
