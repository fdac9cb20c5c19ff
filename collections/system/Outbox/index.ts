import type { CollectionConfig } from 'payload'
import { nobody, only } from '../../shared/access'
import { GROUPS } from '../../shared/groups'
import { instantField } from '../../shared/instantField'
import { stateField } from '../../shared/stateField'

export const OUTBOX_STATES = {
  queued: '待发送',
  sending: '发送中',
  sent: '已发送',
  filed: '已存为文件',
  failed: '发送失败',
} as const

/** Mail on its way: written in the transaction of its cause, delivered with retry, one Message-ID each. */
export const Outbox: CollectionConfig = {
  slug: 'outbox',
  labels: { singular: '邮件', plural: '发件箱' },
  access: { read: only('admin', 'auditor'), create: nobody, update: nobody, delete: nobody },
  defaultSort: '-queuedAt',
  admin: {
    group: GROUPS.system,
    useAsTitle: 'subject',
    description: '未配置邮件服务器时，邮件保存为数据目录 outbox 下的 .eml 文件，可在此查看全文。',
    defaultColumns: ['subject', 'to', 'state', 'queuedAt', 'attempts'],
    listSearchableFields: ['subject', 'to'],
  },
  fields: [
    { name: 'key', type: 'text', required: true, unique: true, admin: { hidden: true } },
    { name: 'messageId', type: 'text', label: 'Message-ID', required: true, unique: true },
    { name: 'to', type: 'text', label: '收件人', required: true },
    { name: 'recipient', type: 'relationship', relationTo: 'users', label: '用户' },
    { name: 'subject', type: 'text', label: '主题', required: true },
    { name: 'text', type: 'textarea', label: '正文' },
    { name: 'html', type: 'textarea', admin: { hidden: true } },
    stateField({ label: '状态', states: OUTBOX_STATES, defaultValue: 'queued' }),
    { name: 'attempts', type: 'number', label: '已试次数', defaultValue: 0 },
    { name: 'lastError', type: 'textarea', label: '最近的错误' },
    { name: 'detail', type: 'text', label: '去处' },
    instantField({ name: 'queuedAt', label: '入列时间', index: true }),
    instantField({ name: 'nextTryAt', label: '下次尝试', index: true }),
    instantField({ name: 'claimedAt', label: '取走时间' }),
    instantField({ name: 'sentAt', label: '发出时间' }),
    { name: 'simulated', type: 'checkbox', label: '演示数据', defaultValue: false },
  ],
}
