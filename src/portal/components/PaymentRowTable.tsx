/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import type { PublicPaymentRow } from '../../domain/publication/publicSubsidies'
import { formatFen } from '../../domain/subsidy/publication/formatFen'
import { CivilTime } from './CivilTime'
import { DataTable, type Column } from './DataTable'

type Line = Omit<PublicPaymentRow, 'maskedName'>

type PaymentRowTableProps = { caption: string; rows: readonly PublicPaymentRow[] }

/** The masked lines of a village. */
export const PaymentRowTable = ({ caption, rows }: PaymentRowTableProps) => (
  <DataTable
    caption={caption}
    captionHidden
    columns={[{ header: '姓名', cell: ({ maskedName }) => maskedName }, ...lineColumns()]}
    rows={rows}
    keyOf={({ line }) => String(line)}
  />
)

type PaymentLineTableProps = { caption: string; rows: readonly Line[] }

/** The lines of one household, numbered; it knows its own name. */
export const PaymentLineTable = ({ caption, rows }: PaymentLineTableProps) => (
  <DataTable
    caption={caption}
    columns={[
      { header: '笔', cell: (row) => `第 ${rows.indexOf(row) + 1} 笔` },
      ...lineColumns<Line>(),
    ]}
    rows={rows}
    keyOf={({ line }) => String(line)}
  />
)

const lineColumns = <Row extends Line>(): Column<Row>[] => [
  { header: '村组', cell: ({ groupText }) => groupText || null },
  { header: '数量', isTight: true, cell: ({ quantity }) => quantity },
  {
    header: '标准（元）',
    isTight: true,
    cell: ({ standardFen }) => (standardFen === null ? null : formatFen(standardFen)),
  },
  { header: '金额（元）', isTight: true, cell: ({ amountFen }) => formatFen(amountFen) },
  {
    header: '发放日期',
    isTight: true,
    cell: ({ paidOn }) => paidOn && <CivilTime date={paidOn} />,
  },
]
