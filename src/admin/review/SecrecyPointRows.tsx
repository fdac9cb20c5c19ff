'use client'
import { useId } from 'react'
import {
  SECRECY_POINT_KEYS,
  SECRECY_POINTS,
  type SecrecyPoint,
} from '../../domain/publication/secrecyReview'
import type { SecrecyDraft } from './secrecyDraft'

type SecrecyPointRowsProps = {
  points: SecrecyDraft['points']
  onChange: (key: SecrecyPoint, change: Partial<SecrecyDraft['points'][SecrecyPoint]>) => void
}

/** The statutory points, each answered with yes or no; a yes asks what and how it is dealt with. */
export const SecrecyPointRows = ({ points, onChange }: SecrecyPointRowsProps) => (
  <div className="gk-points">
    {SECRECY_POINT_KEYS.map((key) => (
      <PointRow
        key={key}
        point={key}
        answer={points[key]}
        onChange={(change) => onChange(key, change)}
      />
    ))}
  </div>
)

const PointRow = ({
  point,
  answer,
  onChange,
}: {
  point: SecrecyPoint
  answer: SecrecyDraft['points'][SecrecyPoint]
  onChange: (change: Partial<SecrecyDraft['points'][SecrecyPoint]>) => void
}) => {
  const id = useId()
  const { label, article } = SECRECY_POINTS[point]
  return (
    <fieldset className="gk-points__row">
      <legend>
        {label} <span className="gk-optional">{article}</span>
      </legend>
      <span className="gk-points__answers">
        {[false, true].map((involved) => (
          <label key={String(involved)}>
            <input
              type="radio"
              name={`${id}-${point}`}
              checked={answer.involved === involved}
              onChange={() => onChange({ involved })}
            />
            {involved ? '是' : '否'}
          </label>
        ))}
      </span>
      {answer.involved ? (
        <input
          className="gk-input gk-points__note"
          value={answer.note}
          maxLength={1000}
          aria-label={`${label}：涉及的内容和处理办法`}
          placeholder="涉及的内容和处理办法（必填）"
          onChange={(event) => onChange({ note: event.target.value })}
        />
      ) : null}
    </fieldset>
  )
}
