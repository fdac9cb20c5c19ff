import type { TextField } from 'payload'
import { isCivilDate } from '../../src/domain/calendar/civilDate'

type CivilDateFieldOptions = {
  name: string
  label: string
  required?: boolean
  index?: boolean
  description?: string
  access?: TextField['access']
  condition?: NonNullable<TextField['admin']>['condition']
  readOnly?: boolean
}

/**
 * A date of law: text `YYYY-MM-DD`, entered in a calendar and shown as 2026年11月23日. Payload's own
 * `date` field is an instant and moves with the time zone; it is for instants only.
 */
export const civilDateField = ({
  name,
  label,
  required = false,
  index = false,
  description,
  access,
  condition,
  readOnly,
}: CivilDateFieldOptions): TextField => ({
  name,
  type: 'text',
  label,
  required,
  index,
  access,
  validate: (value: unknown) => {
    if (value === undefined || value === null || value === '')
      return required ? `请填写${label}` : true
    return (
      (typeof value === 'string' && isCivilDate(value)) || `${label}应为有效日期，如 2026-11-23`
    )
  },
  admin: {
    description,
    condition,
    readOnly,
    components: {
      Field: '/src/admin/fields/CivilDateField#CivilDateField',
      Cell: '/src/admin/cells/CivilDateCell#CivilDateCell',
    },
  },
})
