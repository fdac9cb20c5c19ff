import type { CollectionConfig } from 'payload'
import { nobody, only } from '../../shared/access'
import { GROUPS } from '../../shared/groups'
import { instantField } from '../../shared/instantField'
import { forbidChange } from '../../publishing/Publications/hooks'

/** Who did what, when and why. Appended by services in the transaction of the act. */
export const AuditLog: CollectionConfig = {
  slug: 'audit-log',
  labels: { singular: '审计日志', plural: '审计日志' },
  access: { read: only('auditor'), create: nobody, update: nobody, delete: nobody },
  hooks: { beforeChange: [forbidChange], beforeDelete: [forbidChange] },
  defaultSort: '-at',
  admin: {
    group: GROUPS.system,
    useAsTitle: 'act',
    defaultColumns: ['at', 'actorName', 'act', 'subject', 'reason'],
    listSearchableFields: ['act', 'subject', 'actorName'],
  },
  fields: [
    instantField({ name: 'at', label: '时间', required: true, index: true }),
    { name: 'actor', type: 'relationship', relationTo: 'users', label: '用户' },
    { name: 'actorName', type: 'text', label: '姓名' },
    { name: 'act', type: 'text', label: '行为', required: true },
    { name: 'subject', type: 'text', label: '对象' },
    { name: 'reason', type: 'textarea', label: '理由' },
    { name: 'details', type: 'json', label: '详情' },
    { name: 'simulated', type: 'checkbox', label: '演示数据', defaultValue: false },
  ],
}
