import type { CollectionConfig } from 'payload'
import { nobody, only } from '../../shared/access'
import { GROUPS } from '../../shared/groups'
import { forbidChange } from '../../publishing/Publications/hooks'
import { auditLogEndpoints } from './endpoints'
import { auditLogFields } from './fields'

/**
 * Who did what, when, from where and why. Appended by `recordAudit` in the transaction of the act;
 * each entry carries the hash of the one before it, the head of the chain stands in `audit-head`.
 */
export const AuditLog: CollectionConfig = {
  slug: 'audit-log',
  labels: { singular: '审计日志', plural: '审计日志' },
  access: { read: only('auditor'), create: nobody, update: nobody, delete: nobody },
  hooks: { beforeChange: [forbidChange], beforeDelete: [forbidChange] },
  endpoints: auditLogEndpoints,
  defaultSort: '-at',
  admin: {
    group: GROUPS.system,
    useAsTitle: 'act',
    description: '只增不改。每条记录含前一条的哈希值，改动、删除或插入任何一条都能查出。',
    defaultColumns: ['seq', 'at', 'actorName', 'actorUnit', 'act', 'subject', 'reason'],
    listSearchableFields: ['act', 'subject', 'actorName'],
    components: { beforeListTable: ['/src/admin/lists/AuditToolbar#AuditToolbar'] },
  },
  fields: auditLogFields,
}
