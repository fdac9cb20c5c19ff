import { yuanDecimal } from '../../domain/subsidy/payments/readNumber'
import type { RegisterColumn } from '../register/registerColumn'

/** What a village was paid in a batch; never a person. Dates are `YYYY-MM-DD` or `''`. */
export type PaymentSummaryRow = {
  policy: string
  year: number
  batch: string
  township: string
  village: string
  /** Payments: lines of the list. */
  rows: number
  people: number
  amountFen: number
  state: string
  noticeFrom: string
  noticeTo: string
}

/** The columns in order, with the widths of a printed sheet. */
export const PAYMENT_SUMMARY_COLUMNS: readonly RegisterColumn<PaymentSummaryRow>[] = [
  { label: '补贴政策', width: 32, value: (row) => row.policy },
  { label: '年度', width: 8, type: 'integer', value: (row) => row.year },
  { label: '批次', width: 14, type: 'text', value: (row) => row.batch },
  { label: '乡镇（街道）', width: 18, value: (row) => row.township },
  { label: '村（社区）', width: 18, value: (row) => row.village },
  { label: '笔数', width: 10, type: 'integer', value: (row) => row.rows },
  { label: '人（户）数', width: 10, type: 'integer', value: (row) => row.people },
  { label: '金额（元）', width: 16, type: 'money', value: (row) => yuanDecimal(row.amountFen) },
  { label: '状态', width: 10, value: (row) => row.state },
  { label: '公示开始', width: 12, type: 'date', value: (row) => row.noticeFrom },
  { label: '公示截止', width: 12, type: 'date', value: (row) => row.noticeTo },
]
