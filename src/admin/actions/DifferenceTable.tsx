import type { ReactNode } from 'react'
import type { EditionDifference } from '../../domain/catalogue/editionDifference'

/** Two editions side by side: what came, what changed in which field, what went. */
export const DifferenceTable = ({ difference }: { difference: EditionDifference }) => {
  const { added, changed, removed, unchanged } = difference
  return (
    <div className="gk-difference">
      <p>
        新增 {added.length} 项，修改 {changed.length} 项，删除 {removed.length} 项，未变 {unchanged}{' '}
        项。
      </p>
      {added.length > 0 ? (
        <DifferencePart caption="新增" heads={['编号', '事项', '理由', '依据']}>
          {added.map(({ code, name, reason, basis }) => (
            <tr key={code}>
              <td>{code}</td>
              <td>{name}</td>
              <td>{reason || '—'}</td>
              <td>{basis || '—'}</td>
            </tr>
          ))}
        </DifferencePart>
      ) : null}
      {changed.map(({ code, name, reason, basis, fields }) => (
        <DifferencePart
          key={code}
          caption={`修改：${code} ${name}${reason ? `（理由：${reason}${basis ? `；依据：${basis}` : ''}）` : ''}`}
          heads={['栏目', '原来', '现在']}
        >
          {fields.map(({ label, before, after }) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td>
                <del>{before || '（空）'}</del>
              </td>
              <td>
                <ins>{after || '（空）'}</ins>
              </td>
            </tr>
          ))}
        </DifferencePart>
      ))}
      {removed.length > 0 ? (
        <DifferencePart caption="删除" heads={['编号', '事项']}>
          {removed.map(({ code, name }) => (
            <tr key={code}>
              <td>{code}</td>
              <td>{name}</td>
            </tr>
          ))}
        </DifferencePart>
      ) : null}
    </div>
  )
}

const DifferencePart = ({
  caption,
  heads,
  children,
}: {
  caption: string
  heads: readonly string[]
  children: ReactNode
}) => (
  <div className="gk-table-frame">
    <table className="gk-table">
      <caption>{caption}</caption>
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  </div>
)
