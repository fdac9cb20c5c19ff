import type { DateField } from 'payload'
import { systemField } from './access'

/** An instant that the system sets and nobody edits, shown in Asia/Shanghai. */
export const instantField = ({
  name,
  label,
  index = false,
}: {
  name: string
  label: string
  index?: boolean
}): DateField => ({
  name,
  type: 'date',
  label,
  index,
  access: systemField,
  admin: {
    readOnly: true,
    date: { pickerAppearance: 'dayAndTime', displayFormat: 'yyyy年M月d日 HH:mm' },
    components: { Cell: '/src/admin/cells/InstantCell#InstantCell' },
  },
})
