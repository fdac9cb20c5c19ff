import type { GlobalConfig } from 'payload'
import { nobody } from '../../shared/access'

/**
 * The last entry of the audit log: what the next one is chained to, and how a cut-off end is noticed.
 * A row of its own and not a column of `system-state`, so that on MongoDB an act that is recorded does
 * not collide with every public change.
 */
export const AuditHead: GlobalConfig = {
  slug: 'audit-head',
  label: '审计日志的末条',
  access: { read: nobody, update: nobody },
  admin: { hidden: true },
  fields: [
    { name: 'seq', type: 'number', defaultValue: 0 },
    { name: 'hash', type: 'text' },
  ],
}
