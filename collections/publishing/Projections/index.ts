import type { CollectionConfig } from 'payload'
import { anyone, nobody } from '../../shared/access'

/**
 * The public store: what the public may see now, written in the transaction of the change that
 * causes it. The portal reads this collection and nothing else; the column `data` has the shapes of
 * `publicRecords.ts`, the other columns are what lists filter and sort by.
 */
export const Projections: CollectionConfig = {
  slug: 'projections',
  labels: { singular: '公众可见记录', plural: '公众可见记录' },
  access: { read: anyone, create: nobody, update: nobody, delete: nobody },
  admin: { hidden: true },
  fields: [
    { name: 'key', type: 'text', required: true, unique: true },
    { name: 'kind', type: 'text', required: true, index: true },
    { name: 'domain', type: 'text', index: true },
    { name: 'units', type: 'text', index: true },
    { name: 'item', type: 'text', index: true },
    { name: 'state', type: 'text', index: true },
    { name: 'sortKey', type: 'text', index: true },
    { name: 'words', type: 'textarea' },
    { name: 'data', type: 'json', required: true },
  ],
}
