'use client'
import { FieldDescription, FieldError, FieldLabel, useField } from '@payloadcms/ui'
import type { TextFieldClientComponent } from 'payload'
import { formatDayWithWeekday } from '../time/formatDay'

/** A date of law: the browser's own calendar, and the date in full beside it with its weekday. */
export const CivilDateField: TextFieldClientComponent = ({
  field,
  path: pathFromProps,
  readOnly,
}) => {
  const {
    value,
    setValue,
    showError,
    disabled,
    path,
    customComponents: { Description } = {},
  } = useField<string | null>({ potentiallyStalePath: pathFromProps })
  const id = `field-${path.replace(/\./g, '__')}`
  const fixed = Boolean(readOnly || disabled || field.admin?.readOnly)
  return (
    <div
      className={`field-type text gk-civil-date${showError ? ' error' : ''}${fixed ? ' read-only' : ''}`}
      style={field.admin?.width ? { width: field.admin.width } : undefined}
    >
      <FieldLabel label={field.label} path={path} required={field.required} />
      <div className="field-type__wrap">
        <FieldError path={path} showError={showError} />
        {fixed ? (
          <input id={id} type="text" value={formatDayWithWeekday(value) || '—'} disabled />
        ) : (
          <div className="gk-civil-date__row">
            <input
              id={id}
              name={path}
              type="date"
              value={value ?? ''}
              aria-invalid={showError || undefined}
              aria-describedby={`${id}-reading`}
              onChange={(event) => setValue(event.target.value === '' ? null : event.target.value)}
            />
            <output id={`${id}-reading`} htmlFor={id} className="gk-civil-date__reading">
              {formatDayWithWeekday(value)}
            </output>
          </div>
        )}
        {Description ?? <FieldDescription description={field.admin?.description} path={path} />}
      </div>
    </div>
  )
}
