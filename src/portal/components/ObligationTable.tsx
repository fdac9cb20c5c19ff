/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import type { PublicObligation } from '../../domain/publication/publicRecords'
import { itemHref, unitHref } from '../links'
import { CivilTime } from './CivilTime'
import { DataTable, type Column } from './DataTable'
import { DueDate } from './DueDate'
import { ObligationState } from './ObligationState'

type ObligationTableProps = {
  caption: string
  captionHidden?: boolean
  obligations: readonly PublicObligation[]
  without?: readonly ('unit' | 'item')[]
}

/** The public part of the ledger: what was due when, and what became of it. */
export const ObligationTable = ({
  caption,
  captionHidden,
  obligations,
  without = [],
}: ObligationTableProps) => {
  const columns: (Column<PublicObligation> & { name?: 'unit' | 'item' })[] = [
    { header: '应公开内容', cell: (row) => row.title },
    {
      name: 'item',
      header: '公开事项',
      cell: (row) => <a href={itemHref(row.item.code)}>{row.item.name}</a>,
    },
    {
      name: 'unit',
      header: '责任单位',
      cell: (row) => <a href={unitHref(row.unit.code)}>{row.unit.shortName || row.unit.name}</a>,
    },
    {
      header: '最迟公开日',
      isTight: true,
      cell: (row) => (
        <DueDate date={row.dueDate} provisional={row.provisional} ceiling={row.ceiling} />
      ),
    },
    {
      header: '实际公开',
      isTight: true,
      cell: (row) => (row.publishedOn ? <CivilTime date={row.publishedOn} /> : null),
    },
    { header: '状态', isTight: true, cell: (row) => <ObligationState obligation={row} /> },
  ]
  return (
    <DataTable
      caption={caption}
      captionHidden={captionHidden}
      columns={columns.filter(({ name }) => !name || !without.includes(name))}
      rows={obligations}
      keyOf={(row) => row.key}
    />
  )
}
