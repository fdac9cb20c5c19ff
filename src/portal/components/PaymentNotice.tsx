/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import { daysBetween, type CivilDate } from '../../domain/calendar/civilDate'
import type { PublicPaymentBatch } from '../../domain/publication/publicSubsidies'
import { isOnNotice } from '../../domain/subsidy/paymentNotice'
import { CivilTime } from './CivilTime'
import { Mark } from './Mark'

type PaymentNoticeProps = { batch: PublicPaymentBatch; today: CivilDate }

/** The notice period of a batch and how it stands today. */
export const PaymentNotice = ({ batch, today }: PaymentNoticeProps) => (
  <>
    <CivilTime date={batch.noticeFrom} />至<CivilTime date={batch.noticeTo} />{' '}
    <PaymentStanding batch={batch} today={today} />
  </>
)

/** On notice with the days that are left, not begun, or over. */
export const PaymentStanding = ({ batch, today }: PaymentNoticeProps) => {
  if (isOnNotice(batch, today))
    return (
      <Mark tone="good" title="含今天">
        {`公示中，还剩 ${daysBetween(today, batch.noticeTo) + 1} 天`}
      </Mark>
    )
  return batch.ended || today > batch.noticeTo ? (
    <Mark tone="note">公示期满</Mark>
  ) : (
    <Mark tone="note">尚未开始</Mark>
  )
}
