/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import type { PublicItem } from '../../domain/publication/publicRecords'
import { itemHref } from '../links'
import { DataTable, type Column } from './DataTable'
import { TimeLimitMarks } from './TimeLimitMarks'

type ItemTableProps = {
  caption: string
  captionHidden?: boolean
  items: readonly PublicItem[]
  /** Columns that the page around the table already says. */
  without?: readonly string[]
}

/** Catalogue items: what, who, and how soon. */
export const ItemTable = ({ caption, captionHidden, items, without = [] }: ItemTableProps) => (
  <DataTable
    caption={caption}
    captionHidden={captionHidden}
    columns={COLUMNS.filter(({ header }) => !without.includes(header))}
    rows={items}
    keyOf={(item) => item.code}
  />
)

const COLUMNS: readonly Column<PublicItem>[] = [
  {
    header: '公开事项',
    cell: (item) => (
      <>
        <a href={itemHref(item.code)}>{item.name}</a>
        <span class="code">{item.code}</span>
      </>
    ),
  },
  { header: '领域', cell: (item) => item.domain.name },
  { header: '责任单位', cell: (item) => item.owningText },
  {
    header: '公开时限',
    cell: (item) => (
      <>
        {item.timeLimit.raw || '原文未写明'}
        <TimeLimitMarks timeLimit={item.timeLimit} />
      </>
    ),
  },
]
