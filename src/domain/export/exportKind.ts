/** What may be taken out of the office as a file, and the states of such a file. */
export const EXPORT_KINDS = {
  ledger: '公开任务台账',
  cards: '红黄牌',
  catalogue: '主动公开清单',
  policies: '政策文件',
  payments: '补贴发放汇总',
  audit: '审计日志',
} as const
export type ExportKind = keyof typeof EXPORT_KINDS

export const EXPORT_FORMATS = { xlsx: 'Excel', csv: 'CSV' } as const
export type ExportFormat = keyof typeof EXPORT_FORMATS

export const EXPORT_STATES = {
  waiting: '排队中',
  running: '生成中',
  ready: '可下载',
  failed: '失败',
  cancelled: '已取消',
  expired: '已过期',
} as const
export type ExportState = keyof typeof EXPORT_STATES

/** A finished file waits this long for its requester, in days. */
export const EXPORT_KEPT_DAYS = 3
