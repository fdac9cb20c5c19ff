/** The life of a batch of payments (发放批次) in a township. */
export const PAYMENT_BATCH_STATES = {
  stored: '待公示',
  /** In its notice period: totals, and what the policy allows of persons. */
  published: '公示中',
  /** The notice period is over: personal rows have left the portal, the summary stays. */
  ended: '公示期满',
  withdrawn: '已撤回',
  /** Taken out before it was public; its rows are erased. */
  discarded: '已作废',
} as const
export type PaymentBatchState = keyof typeof PAYMENT_BATCH_STATES
