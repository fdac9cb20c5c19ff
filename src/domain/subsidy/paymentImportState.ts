/**
 * The life of an uploaded payment list. `received` waits for a person to confirm what each column is;
 * `queued` for the worker; `checked` for a person to decide about the rows that are not clean. Nothing
 * counts before `stored`.
 */
export const PAYMENT_IMPORT_STATES = {
  received: '待确认栏目',
  queued: '排队中',
  reading: '导入中',
  checked: '待处理问题行',
  stored: '已入库',
  cancelled: '已取消',
  failed: '未能读完',
} as const
export type PaymentImportState = keyof typeof PAYMENT_IMPORT_STATES

/** May it still be cancelled? */
export const isCancellable = (state: PaymentImportState): boolean =>
  state !== 'stored' && state !== 'cancelled'
