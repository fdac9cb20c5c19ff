'use client'
import { useId } from 'react'

export type ChosenEdition = { id: string; number: string; title: string; effectiveFrom: string }
type Reason = { changeReason: string; changeBasis: string }

type EditionChoiceProps = {
  editions: readonly { id: string; number: string; effectiveFrom: string }[]
  edition: ChosenEdition
  reason: Reason
  onEdition: (changed: Partial<ChosenEdition>) => void
  onReason: (changed: Partial<Reason>) => void
}

/** The draft edition that takes the rows in, or a new one; why, and on what basis. */
export const EditionChoice = ({
  editions,
  edition,
  reason,
  onEdition,
  onReason,
}: EditionChoiceProps) => {
  const id = useId()
  const text = (name: string, label: string, value: string, change: (value: string) => void) => (
    <>
      <label htmlFor={`${id}-${name}`}>{label}</label>
      <input
        id={`${id}-${name}`}
        className="gk-input"
        value={value}
        onChange={(event) => change(event.target.value)}
      />
    </>
  )
  return (
    <div className="gk-upload">
      <label htmlFor={`${id}-edition`}>清单版次</label>
      <select
        id={`${id}-edition`}
        className="gk-input"
        value={edition.id}
        onChange={(event) => onEdition({ id: event.target.value })}
      >
        {editions.map((one) => (
          <option key={one.id} value={one.id}>
            {one.number}（{one.effectiveFrom} 起施行，草拟）
          </option>
        ))}
        <option value="">新建版次</option>
      </select>
      {edition.id === '' ? (
        <>
          {text('number', '版次，如 2026年第2版', edition.number, (number) =>
            onEdition({ number }),
          )}
          {text('title', '名称', edition.title, (title) => onEdition({ title }))}
          {text('from', '生效日期，如 2026-12-01', edition.effectiveFrom, (effectiveFrom) =>
            onEdition({ effectiveFrom }),
          )}
        </>
      ) : null}
      {text('reason', '变更理由', reason.changeReason, (changeReason) =>
        onReason({ changeReason }),
      )}
      {text('basis', '变更依据（可不填）', reason.changeBasis, (changeBasis) =>
        onReason({ changeBasis }),
      )}
    </div>
  )
}
