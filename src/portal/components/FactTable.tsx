/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import type { ComponentChildren } from 'preact'

export type Fact = { label: string; value: ComponentChildren }

type FactTableProps = { caption: string; facts: readonly Fact[]; captionHidden?: boolean }

/** Name and value, one a row, as on the cover of a government record. Empty values are left out. */
export const FactTable = ({ caption, facts, captionHidden = false }: FactTableProps) => (
  <table class="facts" role="table">
    <caption class={captionHidden ? 'hidden' : undefined}>{caption}</caption>
    <tbody role="rowgroup">
      {facts
        .filter(
          ({ value }) => value !== null && value !== undefined && value !== '' && value !== false,
        )
        .map(({ label, value }) => (
          <tr key={label} role="row">
            <th scope="row" role="rowheader">
              {label}
            </th>
            <td role="cell">{value}</td>
          </tr>
        ))}
    </tbody>
  </table>
)
