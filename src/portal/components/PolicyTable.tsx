/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import type { CivilDate } from '../../domain/calendar/civilDate'
import type { PublicPolicyDocument } from '../../domain/publication/publicRecords'
import { policyStanding } from '../policyStanding'
import { CivilTime } from './CivilTime'
import { CmsLink } from './CmsLink'
import { DataTable, type Column } from './DataTable'
import { PolicyStatus } from './PolicyStatus'

type PolicyTableProps = {
  caption: string
  documents: readonly PublicPolicyDocument[]
  /** The day on which the status is asked. */
  today: CivilDate
}

/** Documents of the library, each with its status on the day. */
export const PolicyTable = ({ caption, documents, today }: PolicyTableProps) => {
  const columns: Column<PublicPolicyDocument>[] = [
    {
      header: '标题',
      cell: (row) => (
        <>
          <CmsLink address={row.path}>{row.title}</CmsLink>
          {row.normative && (
            <span class="code">
              {['行政规范性文件', row.registrationNumber].filter(Boolean).join('，')}
            </span>
          )}
        </>
      ),
    },
    { header: '文号', cell: (row) => row.documentNumber || null },
    {
      header: '成文日期',
      isTight: true,
      cell: (row) => row.dateMade && <CivilTime date={row.dateMade} />,
    },
    { header: '发文机关', cell: (row) => row.issuers || row.unit?.name || null },
    {
      header: '有效性',
      isTight: true,
      cell: (row) => <PolicyStatus standing={policyStanding(row, today)} />,
    },
  ]
  return (
    <DataTable
      caption={caption}
      captionHidden
      columns={columns}
      rows={documents}
      keyOf={(row) => row.id}
    />
  )
}
