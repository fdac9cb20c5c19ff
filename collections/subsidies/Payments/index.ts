import type { CollectionConfig } from 'payload'
import { nobody } from '../../shared/access'

/**
 * The payments themselves, one row a line of a list. Closed to everybody: rows are written and read
 * below Payload (`src/repositories/payments`), and what leaves them is counted, masked or printed by a
 * service. Identity and bank numbers lie sealed; a keyed hash finds the same person again.
 */
export const Payments: CollectionConfig = {
  slug: 'payments',
  labels: { singular: '发放明细', plural: '发放明细' },
  access: { read: nobody, create: nobody, update: nobody, delete: nobody },
  admin: { hidden: true },
  indexes: [{ fields: ['import', 'line'] }, { fields: ['batch', 'village'] }],
  fields: [
    { name: 'import', type: 'text', required: true },
    /** Empty until the import is stored. */
    { name: 'batch', type: 'text' },
    { name: 'township', type: 'text' },
    { name: 'village', type: 'text' },
    /** Its place in the file, over all sheets, from 1; rows of a village are printed in this order. */
    { name: 'line', type: 'number', required: true },
    { name: 'sheet', type: 'text' },
    /** Its row in the sheet, as Excel counts. */
    { name: 'row', type: 'number' },
    { name: 'villageText', type: 'text' },
    { name: 'groupText', type: 'text' },
    { name: 'name', type: 'text' },
    { name: 'identitySealed', type: 'text' },
    { name: 'bankSealed', type: 'text' },
    { name: 'identityKey', type: 'text', index: true },
    { name: 'householdKey', type: 'text' },
    { name: 'quantity', type: 'number' },
    { name: 'standardFen', type: 'number' },
    { name: 'amountFen', type: 'number' },
    { name: 'paidOn', type: 'text' },
    { name: 'remark', type: 'text' },
    /** '' clean, `doubt` or `error`. */
    { name: 'severity', type: 'text', index: true },
    { name: 'problems', type: 'json' },
  ],
}
