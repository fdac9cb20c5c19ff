'use client'
import { FieldLabel, useField } from '@payloadcms/ui'
import type { DateFieldClientComponent } from 'payload'
import { formatInstant } from '../time/formatInstant'

/** An instant that the system set, in Asia/Shanghai: 2026年11月23日 09:30. */
export const InstantField: DateFieldClientComponent = ({ field, path: pathFromProps }) => {
  const { value, path } = useField<string | null>({ potentiallyStalePath: pathFromProps })
  const id = `field-${path.replace(/\./g, '__')}`
  return (
    <div className="field-type text read-only">
      <FieldLabel htmlFor={id} label={field.label} path={path} />
      <div className="field-type__wrap">
        <input id={id} type="text" value={formatInstant(value) || '—'} disabled />
      </div>
    </div>
  )
}
