import type { CollectionConfig } from 'payload'
import { nobody } from '../../shared/access'

/**
 * What the public store keeps of persons during a notice period: rows of their own, so that they can be
 * erased when it ends. A name is masked, and there only where the policy states the ground for it; a
 * household is found by a keyed hash. Closed to the API: only `publicPayments.ts` reads them, for a
 * batch that is public.
 */
export const PublicPayments: CollectionConfig = {
  slug: 'public-payments',
  labels: { singular: '公示明细', plural: '公示明细' },
  access: { read: nobody, create: nobody, update: nobody, delete: nobody },
  admin: { hidden: true },
  indexes: [{ fields: ['batch', 'village', 'line'] }, { fields: ['batch', 'householdKey'] }],
  fields: [
    { name: 'batch', type: 'text', required: true },
    { name: 'village', type: 'text', required: true },
    { name: 'line', type: 'number', required: true },
    { name: 'maskedName', type: 'text' },
    { name: 'groupText', type: 'text' },
    { name: 'quantity', type: 'number' },
    { name: 'standardFen', type: 'number' },
    { name: 'amountFen', type: 'number' },
    { name: 'paidOn', type: 'text' },
    { name: 'householdKey', type: 'text' },
    { name: 'identityKey', type: 'text' },
  ],
}
