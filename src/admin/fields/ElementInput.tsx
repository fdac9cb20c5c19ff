'use client'
import {
  ELEMENT_MODES,
  publicElementText,
  type ElementMode,
} from '../../domain/publication/contentStandard'
import type { FilledElement } from './filledElement'

type ElementInputProps = {
  id: string
  element: FilledElement
  /** What is still wrong with it; null when it is met, or need not be. */
  problem: string | null
  readOnly: boolean
  onChange: (change: Partial<Pick<FilledElement, 'mode' | 'text'>>) => void
}

const MODES = Object.entries(ELEMENT_MODES) as [ElementMode, string][]

/** What is asked beside each choice. */
const TEXT_LABELS: Readonly<Record<ElementMode, string | null>> = {
  text: '内容',
  body: null,
  attached: '在哪个附件（可以不填）',
  'not-applicable': '不适用的理由（公众可见）',
}

/** One element of the content standard: written here, seen in the text or a file, or not applicable. */
export const ElementInput = (props: ElementInputProps) => {
  const { element, readOnly } = props
  return (
    <fieldset className="gk-elements__item" data-gk-part={element.label}>
      <legend>
        {element.label}
        <span className={element.required ? 'gk-required' : 'gk-optional'}>
          {element.required ? '（必备）' : '（可选）'}
        </span>
      </legend>
      {readOnly ? (
        <p className="gk-read">{publicElementText(element) ?? '（未填写）'}</p>
      ) : (
        <OpenInput {...props} />
      )}
    </fieldset>
  )
}

const OpenInput = ({ id, element, problem, onChange }: ElementInputProps) => {
  const textLabel = TEXT_LABELS[element.mode]
  const told = problem !== null && element.mode !== 'text'
  return (
    <>
      <div className="gk-elements__modes" role="radiogroup" aria-label={`${element.label}：在哪里`}>
        {MODES.map(([mode, label]) => (
          <label key={mode}>
            <input
              type="radio"
              name={`${id}-mode`}
              checked={element.mode === mode}
              onChange={() => onChange({ mode })}
            />
            {label}
          </label>
        ))}
      </div>
      {textLabel ? (
        <textarea
          id={id}
          className="gk-input"
          aria-label={`${element.label}：${textLabel}`}
          placeholder={element.mode === 'text' ? undefined : textLabel}
          rows={element.mode === 'text' ? rowsFor(element.text) : 1}
          value={element.text}
          aria-required={element.required && element.mode !== 'attached'}
          aria-describedby={told ? `${id}-problem` : undefined}
          onChange={(event) => onChange({ text: event.target.value })}
        />
      ) : null}
      {told ? (
        <p id={`${id}-problem`} className="gk-problem">
          {problem}
        </p>
      ) : null}
    </>
  )
}

/** Grows with the text, from two to twelve lines. */
const rowsFor = (text: string): number => {
  const lines = text.split('\n').reduce((sum, line) => sum + 1 + Math.floor(line.length / 60), 0)
  return Math.min(12, Math.max(2, lines))
}
