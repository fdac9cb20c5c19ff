import type { CollectionConfig } from 'payload'
import { nobody } from '../../shared/access'

/** The last serial of 索引号 an organ gave in a year; raised in the transaction of the publication. */
export const IndexCounters: CollectionConfig = {
  slug: 'index-counters',
  labels: { singular: '索引号序列', plural: '索引号序列' },
  access: { read: nobody, create: nobody, update: nobody, delete: nobody },
  admin: { hidden: true },
  fields: [
    /** `organ-code/2026`. */
    { name: 'key', type: 'text', required: true, unique: true },
    { name: 'last', type: 'number', required: true, defaultValue: 0 },
  ],
}
