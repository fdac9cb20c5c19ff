'use client'
import { useId, useState } from 'react'
import type { SilentItemsReport } from '../../domain/office/officeViews'
import { Mark } from '../marks/Mark'
import { formatDay } from '../time/formatDay'

/** The longest silence first, narrowed to one unit where asked for. */
export const SilentItemsTable = ({ rows }: SilentItemsReport) => {
  const id = useId()
  const [unitId, setUnitId] = useState('')
  const units = new Map(rows.map(({ unit }) => [unit.id, unit.name]))
  const shown = unitId === '' ? rows : rows.filter(({ unit }) => unit.id === unitId)
  if (rows.length === 0)
    return <p className="gk-empty">没有。每个现行事项的责任单位都公开过信息。</p>
  return (
    <>
      <p className="gk-toolbar gk-noprint">
        <label htmlFor={id}>单位</label>
        <select
          id={id}
          className="gk-input gk-input--inline"
          value={unitId}
          onChange={(event) => setUnitId(event.target.value)}
        >
          <option value="">全部单位</option>
          {[...units].map(([value, name]) => (
            <option key={value} value={value}>
              {name}
            </option>
          ))}
        </select>
        <span role="status">共 {shown.length} 项</span>
      </p>
      <div className="gk-table-frame">
        <table className="gk-table">
          <caption className="sr-only">从未公开的事项</caption>
          <thead>
            <tr>
              <th scope="col">事项</th>
              <th scope="col">责任单位</th>
              <th scope="col">起算</th>
              <th scope="col">至今</th>
              <th scope="col">形成登记</th>
            </tr>
          </thead>
          <tbody>
            {shown.map(({ item, unit, since, silentDays, hasRecordedEvent }) => (
              <tr key={`${item.id}-${unit.id}`}>
                <td>
                  <a href={`/admin/collections/items/${item.id}`}>
                    {item.code} {item.name}
                  </a>
                </td>
                <td>{unit.name}</td>
                <td>{formatDay(since)}</td>
                <td>{silentDays} 天</td>
                <td>
                  {hasRecordedEvent ? (
                    <Mark tone="bad">已登记未公开</Mark>
                  ) : (
                    <Mark tone="off">从未登记</Mark>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  )
}
