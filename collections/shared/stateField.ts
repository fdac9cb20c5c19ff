import type { SelectField } from 'payload'
import { systemField } from './access'

type StateFieldOptions = {
  label: string
  /** State to Chinese label. */
  states: Readonly<Record<string, string>>
  defaultValue?: string
  name?: string
}

/** A workflow state: shown, filtered by, and closed to the API and the form; only services move it. */
export const stateField = ({
  label,
  states,
  defaultValue,
  name = 'state',
}: StateFieldOptions): SelectField => ({
  name,
  type: 'select',
  label,
  index: true,
  defaultValue,
  access: systemField,
  options: Object.entries(states).map(([value, text]) => ({ value, label: text })),
  admin: {
    readOnly: true,
    position: 'sidebar',
    components: { Cell: '/src/admin/cells/StateCell#StateCell' },
  },
})
