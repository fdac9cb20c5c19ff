/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import type { Paged } from '../../domain/publication/publicReader'

type ResultCountProps = { list: Paged<unknown>; unit: '项' | '条' | '件' }

/** How much was found and where in it the reader is. */
export const ResultCount = ({ list, unit }: ResultCountProps) => (
  <p class="count">
    共 <strong>{list.total}</strong> {unit}
    {list.pageCount > 1 && `，第 ${list.page} 页，共 ${list.pageCount} 页`}
  </p>
)
