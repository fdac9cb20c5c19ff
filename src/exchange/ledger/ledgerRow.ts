import type { RegisterColumn } from '../register/registerColumn'

/** An obligation of the ledger as it leaves the house; dates are `YYYY-MM-DD` or `''`. */
export type LedgerRow = {
  title: string
  item: string
  domain: string
  unit: string
  anchorDate: string
  dueDate: string
  state: string
  publishedOn: string
  workdaysLate: number | null
  provisional: boolean
  ceiling: boolean
  explanation: string
}

/** The columns in order, with the widths of a printed sheet. */
export const LEDGER_COLUMNS: readonly RegisterColumn<LedgerRow>[] = [
  { label: '公开任务', width: 40, value: (row) => row.title },
  { label: '公开事项', width: 30, value: (row) => row.item },
  { label: '领域', width: 16, value: (row) => row.domain },
  { label: '责任单位', width: 22, value: (row) => row.unit },
  { label: '起算日期', width: 12, type: 'date', value: (row) => row.anchorDate },
  { label: '到期日', width: 12, type: 'date', value: (row) => row.dueDate },
  { label: '状态', width: 12, value: (row) => row.state },
  { label: '公开日期', width: 12, type: 'date', value: (row) => row.publishedOn },
  { label: '逾期工作日', width: 10, type: 'integer', value: (row) => row.workdaysLate },
  { label: '暂估', width: 6, value: (row) => (row.provisional ? '是' : '') },
  { label: '按上限计', width: 8, value: (row) => (row.ceiling ? '是' : '') },
  { label: '到期日怎样算出', width: 60, value: (row) => row.explanation },
]
