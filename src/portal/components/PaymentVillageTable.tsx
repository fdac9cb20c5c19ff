/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import type { PublicPaymentBatch } from '../../domain/publication/publicSubsidies'
import { formatFen } from '../../domain/subsidy/publication/formatFen'
import type { VillageTotal } from '../../domain/subsidy/villageTotal'
import { paymentVillageHref } from '../links'
import { DataTable, type Column } from './DataTable'

/** What each village of a batch was paid, and the whole of it in the last row. */
export const PaymentVillageTable = ({ batch }: { batch: PublicPaymentBatch }) => {
  const whole: VillageTotal = {
    villageId: WHOLE,
    name: '合计',
    rows: batch.rows,
    people: batch.people,
    amountFen: batch.amountFen,
  }
  const columns: Column<VillageTotal>[] = [
    {
      header: '村（社区）',
      cell: ({ villageId, name }) =>
        villageId === WHOLE ? name : <a href={paymentVillageHref(batch.id, villageId)}>{name}</a>,
    },
    { header: '人（户）数', isTight: true, cell: ({ people }) => people },
    { header: '笔数', isTight: true, cell: ({ rows }) => rows },
    { header: '金额（元）', isTight: true, cell: ({ amountFen }) => formatFen(amountFen) },
  ]
  return (
    <DataTable
      caption="各村（社区）发放合计"
      captionHidden
      columns={columns}
      rows={[...batch.villages, whole]}
      keyOf={({ villageId }) => villageId}
    />
  )
}

/** No id of a village. */
const WHOLE = ''
