'use client'
import { useId } from 'react'

/** One question of a dialog: a short text, a long text, a day with its hour, or a choice of options. */
export type DialogField = {
  name: string
  label: string
  required?: boolean
  multiline?: boolean
  /** `YYYY-MM-DDTHH:mm`, without a time zone: Beijing time. */
  moment?: boolean
  description?: string
  initial?: string
  options?: readonly { value: string; label: string }[]
}

export const DialogInput = ({
  field,
  value,
  onChange,
}: {
  field: DialogField
  value: string
  onChange: (value: string) => void
}) => {
  const id = useId()
  const common = {
    id,
    value,
    className: 'gk-input',
    'aria-required': field.required,
    'aria-describedby': field.description ? `${id}-description` : undefined,
    onChange: (event: { target: { value: string } }) => onChange(event.target.value),
  }
  return (
    <div className="gk-dialog__field">
      <label htmlFor={id}>
        {field.label}
        {field.required ? <span className="gk-required">（必填）</span> : null}
      </label>
      {field.options ? (
        <select {...common}>
          <option value="">请选择</option>
          {field.options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      ) : field.multiline ? (
        <textarea {...common} rows={4} maxLength={4000} />
      ) : (
        <input {...common} type={field.moment ? 'datetime-local' : 'text'} />
      )}
      {field.description ? (
        <p id={`${id}-description`} className="gk-hint">
          {field.description}
        </p>
      ) : null}
    </div>
  )
}
