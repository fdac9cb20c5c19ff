'use client'
import { FieldLabel, useField } from '@payloadcms/ui'
import type { JSONFieldClientComponent } from 'payload'
import type { HistoryEntry } from '../../domain/supervision/historyEntry'
import { formatInstant } from '../time/formatInstant'

/** The steps in the life of a record, earliest first. */
export const HistoryField: JSONFieldClientComponent = ({ field, path: pathFromProps }) => {
  const { value, path } = useField<HistoryEntry[] | null>({ potentiallyStalePath: pathFromProps })
  const entries = Array.isArray(value) ? value : []
  if (entries.length === 0) return null
  return (
    <div className="field-type gk-history">
      <FieldLabel label={field.label} path={path} />
      <ol className="gk-history__list">
        {entries.map((entry, index) => (
          <li key={`${entry.at}-${index}`}>
            <strong>{entry.event}</strong>
            <span className="gk-history__meta">
              {formatInstant(entry.at)} · {entry.by}
            </span>
            {entry.note ? <p className="gk-history__note">{entry.note}</p> : null}
          </li>
        ))}
      </ol>
    </div>
  )
}
