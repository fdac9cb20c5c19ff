import type { DateField } from 'payload'
import { systemField } from './access'

/** An instant that the system sets and nobody edits, shown in Asia/Shanghai; hidden until it is set. */
export const instantField = ({
  name,
  label,
  index = false,
  required = false,
}: {
  name: string
  label: string
  index?: boolean
  required?: boolean
}): DateField => ({
  name,
  type: 'date',
  label,
  index,
  required,
  access: systemField,
  admin: {
    readOnly: true,
    position: 'sidebar',
    condition: (_data, siblingData) => Boolean(siblingData?.[name]),
    components: {
      Field: '/src/admin/fields/InstantField#InstantField',
      Cell: '/src/admin/cells/InstantCell#InstantCell',
    },
  },
})
