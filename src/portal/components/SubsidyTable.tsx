/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import type { PublicSubsidy } from '../../domain/publication/publicSubsidies'
import { SEVEN_ELEMENTS } from '../../domain/subsidy/subsidyFields'
import { subsidyHref } from '../links'
import { DataTable, type Column } from './DataTable'
import { SubsidyBasis } from './SubsidyBasis'

/** The seven elements in their order, a policy a row. */
const COLUMNS: readonly Column<PublicSubsidy>[] = [
  {
    header: SEVEN_ELEMENTS.name,
    cell: (row) => (
      <>
        <a href={subsidyHref(row.id)}>{row.name}</a>
        <span class="code">{`${row.year}年`}</span>
      </>
    ),
  },
  { header: SEVEN_ELEMENTS.basis, cell: (row) => <SubsidyBasis {...row} /> },
  { header: SEVEN_ELEMENTS.department, cell: (row) => row.department },
  { header: SEVEN_ELEMENTS.purpose, cell: (row) => row.purpose },
  { header: SEVEN_ELEMENTS.recipients, cell: (row) => row.recipients },
  { header: SEVEN_ELEMENTS.standard, cell: (row) => row.standard },
  { header: SEVEN_ELEMENTS.hotline, cell: (row) => row.hotline },
]

type SubsidyTableProps = { subsidies: readonly PublicSubsidy[] }

export const SubsidyTable = ({ subsidies }: SubsidyTableProps) => (
  <DataTable
    caption="惠民惠农财政补贴政策目录清单"
    captionHidden
    columns={COLUMNS}
    rows={subsidies}
    keyOf={(row) => row.id}
  />
)
