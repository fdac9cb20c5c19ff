/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import type { CivilDate } from '../../domain/calendar/civilDate'
import type { PublicPaymentBatch } from '../../domain/publication/publicSubsidies'
import { formatFen } from '../../domain/subsidy/publication/formatFen'
import { paymentBatchHref, paymentVillageHref } from '../links'
import { CivilTime } from './CivilTime'
import { DataTable, type Column } from './DataTable'
import { PaymentStanding } from './PaymentNotice'

type PaymentBatchTableProps = {
  caption: string
  batches: readonly PublicPaymentBatch[]
  today: CivilDate
  /** Leads to the list of this village. */
  villageId?: string
}

/** Batches, newest first: what was paid where, and whether it is on notice. */
export const PaymentBatchTable = ({
  caption,
  batches,
  today,
  villageId,
}: PaymentBatchTableProps) => {
  const columns: Column<PublicPaymentBatch>[] = [
    {
      header: '补贴项目',
      cell: (row) => (
        <>
          <a href={villageId ? paymentVillageHref(row.id, villageId) : paymentBatchHref(row.id)}>
            {row.policy.name}
          </a>
          <span class="code">{`${row.policy.year}年 ${row.batchLabel}`}</span>
        </>
      ),
    },
    { header: '乡镇（街道）', cell: (row) => row.township.shortName || row.township.name },
    { header: '人（户）数', isTight: true, cell: (row) => row.people },
    { header: '金额（元）', isTight: true, cell: (row) => formatFen(row.amountFen) },
    {
      header: '公开日期',
      isTight: true,
      cell: (row) => <CivilTime date={row.publishedOn} />,
    },
    { header: '公示', cell: (row) => <PaymentStanding batch={row} today={today} /> },
  ]
  return (
    <DataTable
      caption={caption}
      captionHidden
      columns={columns}
      rows={batches}
      keyOf={(row) => row.id}
    />
  )
}
