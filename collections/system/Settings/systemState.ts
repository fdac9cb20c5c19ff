import type { GlobalConfig } from 'payload'
import { nobody } from '../../shared/access'

/**
 * What the installation knows of itself: whether it was made as a demonstration (the only kind of
 * database on which a simulated clock may run), which edition the public sees, and the counter that
 * every public change raises in its own transaction.
 */
export const SystemState: GlobalConfig = {
  slug: 'system-state',
  label: '系统状态',
  access: { read: nobody, update: nobody },
  admin: { hidden: true },
  fields: [
    { name: 'demonstration', type: 'checkbox', defaultValue: false },
    { name: 'seededAt', type: 'date' },
    { name: 'projectedEdition', type: 'text' },
    { name: 'contentVersion', type: 'number', defaultValue: 0 },
  ],
}
