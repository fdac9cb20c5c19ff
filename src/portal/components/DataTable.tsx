/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import type { ComponentChildren } from 'preact'

export type Column<Row> = {
  header: string
  /** What the cell shows; null where there is nothing to say. */
  cell: (row: Row) => ComponentChildren
  /** Short content (dates, marks) that must not be broken over lines on a wide screen. */
  isTight?: boolean
}

type DataTableProps<Row> = {
  caption: string
  /** Hide the caption where a heading just above says the same. */
  captionHidden?: boolean
  /** The first column names the row. */
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  keyOf: (row: Row) => string
}

/**
 * A real table that turns into cards on a phone. The roles are spelt out because some browsers drop a
 * table's meaning when CSS changes its display.
 */
export const DataTable = <Row,>({
  caption,
  captionHidden = false,
  columns,
  rows,
  keyOf,
}: DataTableProps<Row>) => (
  <table class="table" role="table">
    <caption class={captionHidden ? 'hidden' : undefined}>{caption}</caption>
    <thead role="rowgroup">
      <tr role="row">
        {columns.map((column) => (
          <th key={column.header} scope="col" role="columnheader">
            {column.header}
          </th>
        ))}
      </tr>
    </thead>
    <tbody role="rowgroup">
      {rows.map((row) => (
        <tr key={keyOf(row)} role="row">
          {columns.map((column, index) =>
            index === 0 ? (
              <th
                key={column.header}
                scope="row"
                role="rowheader"
                class={column.isTight ? 'tight' : undefined}
              >
                {column.cell(row)}
              </th>
            ) : (
              <Cell key={column.header} column={column} content={column.cell(row)} />
            ),
          )}
        </tr>
      ))}
    </tbody>
  </table>
)

type CellProps<Row> = { column: Column<Row>; content: ComponentChildren }

/** An empty cell keeps its place in the table; a card leaves it out. */
const Cell = <Row,>({ column, content }: CellProps<Row>) => {
  const isBlank = content === null
  const classes = [column.isTight ? 'tight' : '', isBlank ? 'blank' : ''].filter(Boolean)
  return (
    <td role="cell" data-label={column.header} class={classes.join(' ') || undefined}>
      <span class="cell">{isBlank ? '—' : content}</span>
    </td>
  )
}
