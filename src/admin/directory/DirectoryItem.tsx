'use client'
import type { DirectoryItemView } from '../../domain/office/directoryViews'

type DirectoryItemProps = {
  item: DirectoryItemView
  isTaken: boolean
  edits: { code?: string; name?: string }
  mayDecide: boolean
  onTake: (isTaken: boolean) => void
  onEdit: (edits: { code?: string; name?: string }) => void
}

/** A row of the directory as the item it would be; its doubts and raw cells can be opened. */
export const DirectoryItem = ({
  item,
  isTaken,
  edits,
  mayDecide,
  onTake,
  onEdit,
}: DirectoryItemProps) => {
  const label = `${item.code} ${item.name}`
  return (
    <li className="gk-sheet">
      <div className="gk-directory__head">
        {mayDecide && item.kind !== 'same' ? (
          <input
            type="checkbox"
            aria-label={`采纳 ${label}`}
            checked={isTaken}
            onChange={(event) => onTake(event.target.checked)}
          />
        ) : null}
        {mayDecide && item.kind === 'added' ? (
          <input
            className="gk-input"
            aria-label={`编号 ${label}`}
            size={8}
            value={edits.code ?? item.code}
            onChange={(event) => onEdit({ ...edits, code: event.target.value })}
          />
        ) : (
          <span>{item.code}</span>
        )}
        {mayDecide && item.kind !== 'same' ? (
          <input
            className="gk-input gk-directory__name"
            aria-label={`事项名称 ${label}`}
            value={edits.name ?? item.name}
            onChange={(event) => onEdit({ ...edits, name: event.target.value })}
          />
        ) : (
          <strong>{item.name}</strong>
        )}
      </div>
      <p>
        {item.path}；{item.timeLimitText}；{item.publishingOrgan}（{item.owners}）
      </p>
      {item.fields.length > 0 ? (
        <ul>
          {item.fields.map(({ label: field, before, after }) => (
            <li key={field}>
              {field}：<del>{before || '（空）'}</del> → <ins>{after || '（空）'}</ins>
            </li>
          ))}
        </ul>
      ) : null}
      {item.doubts.map(({ column, cell, reason }, at) => (
        <p key={at} className="gk-problem">
          {cell}（{column}）：{reason}
        </p>
      ))}
      <details>
        <summary>
          原文：工作表“{item.sheet}”第 {item.row} 行
        </summary>
        <dl className="gk-directory__raw">
          {item.raw.map(({ column, cell, text }) => (
            <div key={cell}>
              <dt>
                {cell} {column}
              </dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      </details>
    </li>
  )
}
