'use client'
import type { FilledElement } from './filledElement'

/** One element of the content standard and what the unit writes for it. */
export const ElementInput = ({
  id,
  element,
  disabled,
  onChange,
}: {
  id: string
  element: FilledElement
  disabled: boolean
  onChange: (text: string) => void
}) => (
  <div className="gk-elements__item">
    <label htmlFor={id}>
      {element.label}
      <span className={element.required ? 'gk-required' : 'gk-optional'}>
        {element.required ? '（必备）' : '（可选）'}
      </span>
    </label>
    <textarea
      id={id}
      className="gk-input"
      rows={rowsFor(element.text)}
      value={element.text}
      disabled={disabled}
      aria-required={element.required}
      onChange={(event) => onChange(event.target.value)}
    />
  </div>
)

/** Grows with the text, from two to twelve lines. */
const rowsFor = (text: string): number => {
  const lines = text.split('\n').reduce((sum, line) => sum + 1 + Math.floor(line.length / 60), 0)
  return Math.min(12, Math.max(2, lines))
}
