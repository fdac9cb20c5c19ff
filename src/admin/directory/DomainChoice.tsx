'use client'
import { useId } from 'react'
import type { DirectoryImportView } from '../../domain/office/directoryViews'

type DomainChoiceProps = {
  view: DirectoryImportView
  domain: string
  onChange: (domain: string) => void
}

/** The domain of the rows for which the file names none; absent where every row has one. */
export const DomainChoice = ({ view, domain, onChange }: DomainChoiceProps) => {
  const id = useId()
  const count = view.items.filter((item) => item.domain === '').length
  if (count === 0) return null
  return (
    <p>
      <label htmlFor={id}>没有写明领域的 {count} 行归入</label>{' '}
      <select
        id={id}
        className="gk-input"
        value={domain}
        onChange={(event) => onChange(event.target.value)}
      >
        <option value="">请选择领域</option>
        {view.domains.map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </select>
    </p>
  )
}
