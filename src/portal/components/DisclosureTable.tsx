/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import type { PublicDisclosureSummary } from '../../domain/publication/publicRecords'
import { disclosureHref, itemHref, unitHref } from '../links'
import { CivilTime } from './CivilTime'
import { DataTable, type Column } from './DataTable'
import { Timeliness } from './Timeliness'

type DisclosureTableProps = {
  caption: string
  captionHidden?: boolean
  disclosures: readonly PublicDisclosureSummary[]
  /** Columns that the page around the table already says. */
  without?: readonly ('unit' | 'item')[]
}

/** Disclosures as a table, each with how it stood to its limit. */
export const DisclosureTable = ({
  caption,
  captionHidden,
  disclosures,
  without = [],
}: DisclosureTableProps) => {
  const columns: (Column<PublicDisclosureSummary> & { name?: 'unit' | 'item' })[] = [
    { header: '标题', cell: (row) => <a href={disclosureHref(row.id)}>{row.title}</a> },
    {
      name: 'item',
      header: '公开事项',
      cell: (row) => <a href={itemHref(row.item.code)}>{row.item.name}</a>,
    },
    {
      name: 'unit',
      header: '公开单位',
      cell: (row) => <a href={unitHref(row.unit.code)}>{row.unit.shortName || row.unit.name}</a>,
    },
    { header: '公开日期', isTight: true, cell: (row) => <CivilTime date={row.publishedOn} /> },
    { header: '时效', isTight: true, cell: (row) => <Timeliness timeliness={row.timeliness} /> },
  ]
  return (
    <DataTable
      caption={caption}
      captionHidden={captionHidden}
      columns={columns.filter(({ name }) => !name || !without.includes(name))}
      rows={disclosures}
      keyOf={(row) => row.id}
    />
  )
}
