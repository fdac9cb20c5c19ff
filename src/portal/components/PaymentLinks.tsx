/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import type { CivilDate } from '../../domain/calendar/civilDate'
import type { PublicPaymentBatch } from '../../domain/publication/publicSubsidies'
import { PaymentBatchTable } from './PaymentBatchTable'

type PaymentLinksProps = { batches: readonly PublicPaymentBatch[]; today: CivilDate }

/** The way from a publication to the lists that it made public; nothing where there are none. */
export const PaymentLinks = ({ batches, today }: PaymentLinksProps) =>
  batches.length === 0 ? null : (
    <section aria-labelledby="payments-title">
      <h2 id="payments-title">发放公示</h2>
      <PaymentBatchTable caption="发放公示" batches={batches} today={today} />
    </section>
  )
