import type { CollectionConfig } from 'payload'
import { nobody, only } from '../../shared/access'
import { GROUPS } from '../../shared/groups'
import { instantField } from '../../shared/instantField'

/** When each job last ran and how it ended; `/readyz` reads it. */
export const JobRuns: CollectionConfig = {
  slug: 'job-runs',
  labels: { singular: '定时任务记录', plural: '定时任务记录' },
  access: { read: only('admin', 'auditor'), create: nobody, update: nobody, delete: nobody },
  defaultSort: '-startedAt',
  admin: {
    group: GROUPS.system,
    useAsTitle: 'job',
    defaultColumns: ['job', 'startedAt', 'finishedAt', 'ok', 'summary'],
  },
  fields: [
    { name: 'job', type: 'text', label: '任务', required: true, index: true },
    instantField({ name: 'startedAt', label: '开始', index: true }),
    instantField({ name: 'finishedAt', label: '结束', index: true }),
    { name: 'ok', type: 'checkbox', label: '成功', defaultValue: false, index: true },
    { name: 'summary', type: 'text', label: '结果' },
  ],
}
