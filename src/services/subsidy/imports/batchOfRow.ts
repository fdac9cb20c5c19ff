import type { PaymentRow } from '../../../repositories/payments/paymentRow'

/** The batch that a row will count in: that of its township, none for a row with an error. */
export const batchOfRow = (
  { township, severity }: Pick<PaymentRow, 'township' | 'severity'>,
  batchIds: Readonly<Record<string, string>>,
): string | null => (severity === 'error' || !township ? null : (batchIds[township] ?? null))
