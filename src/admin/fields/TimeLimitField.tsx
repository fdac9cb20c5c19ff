'use client'
import { TextInput, useField } from '@payloadcms/ui'
import type { TextFieldClientComponent } from 'payload'
import { useDeferredValue } from 'react'
import { TimeLimitReading } from './TimeLimitReading'

/** The text of a 公开时限 as printed, and below it how the system understands it as one types. */
export const TimeLimitField: TextFieldClientComponent = ({
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
    customComponents: { Description, Error: ErrorSlot, Label } = {},
  } = useField<string | null>({ potentiallyStalePath: pathFromProps })
  const text = useDeferredValue(value ?? '')
  return (
    <div className="gk-time-limit">
      <TextInput
        path={path}
        label={field.label}
        required={field.required}
        description={field.admin?.description}
        Description={Description}
        Error={ErrorSlot}
        Label={Label}
        showError={showError}
        readOnly={Boolean(readOnly || disabled)}
        value={value ?? ''}
        onChange={(event: { target: { value: string } }) => setValue(event.target.value)}
      />
      <div aria-live="polite">{text.trim() === '' ? null : <TimeLimitReading text={text} />}</div>
    </div>
  )
}
