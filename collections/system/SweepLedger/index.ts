import type { CollectionConfig } from 'payload'
import { nobody, only } from '../../shared/access'
import { instantField } from '../../shared/instantField'

/**
 * What the sweep has done, by unique key, inserted before the effect and in its transaction. A rung
 * that an outage skipped has its row too, so that it never comes late.
 */
export const SweepLedger: CollectionConfig = {
  slug: 'sweep-ledger',
  labels: { singular: '巡检记录', plural: '巡检记录' },
  access: { read: only('admin', 'auditor'), create: nobody, update: nobody, delete: nobody },
  admin: { hidden: true, useAsTitle: 'key' },
  fields: [
    { name: 'key', type: 'text', required: true, unique: true },
    { name: 'obligation', type: 'relationship', relationTo: 'obligations', index: true },
    { name: 'rung', type: 'text' },
    { name: 'skipped', type: 'checkbox', defaultValue: false },
    instantField({ name: 'doneAt', label: '时间' }),
  ],
}
