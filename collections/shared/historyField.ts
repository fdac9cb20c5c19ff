import type { JSONField } from 'payload'
import { systemField } from './access'

/** The steps in the life of a record (`HistoryEntry[]`), written by services and shown as a list. */
export const historyField: JSONField = {
  name: 'history',
  type: 'json',
  label: '经过',
  access: systemField,
  admin: { readOnly: true, components: { Field: '/src/admin/fields/HistoryField#HistoryField' } },
}
