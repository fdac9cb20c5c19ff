import type { RegisterColumn } from '../register/registerColumn'

/** A yellow or red card as it leaves the house; dates are `YYYY-MM-DD` or `''`. */
export type CardRow = {
  level: string
  title: string
  unit: string
  issuedOn: string
  dueDate: string
  /** Working days late on the day of issue. */
  workdaysLate: number | null
  statutoryNote: string
  state: string
  mended: boolean
  mendedOn: string
  /** What the unit said last, and on which day. */
  explanation: string
  explainedOn: string
  closedOn: string
  closingNote: string
  revokedOn: string
  revocationReason: string
  simulated: boolean
}

/** The columns in order, with the widths of a printed sheet. */
export const CARD_COLUMNS: readonly RegisterColumn<CardRow>[] = [
  { label: '牌别', width: 6, value: (row) => row.level },
  { label: '公开任务', width: 40, value: (row) => row.title },
  { label: '责任单位', width: 22, value: (row) => row.unit },
  { label: '发牌日期', width: 12, type: 'date', value: (row) => row.issuedOn },
  { label: '到期日', width: 12, type: 'date', value: (row) => row.dueDate },
  { label: '发牌时逾期工作日', width: 10, type: 'integer', value: (row) => row.workdaysLate },
  { label: '法定期限', width: 24, value: (row) => row.statutoryNote },
  { label: '状态', width: 10, value: (row) => row.state },
  { label: '已改正', width: 8, value: (row) => (row.mended ? '是' : '否') },
  { label: '改正日期', width: 12, type: 'date', value: (row) => row.mendedOn },
  { label: '情况说明', width: 40, value: (row) => row.explanation },
  { label: '说明日期', width: 12, type: 'date', value: (row) => row.explainedOn },
  { label: '销号日期', width: 12, type: 'date', value: (row) => row.closedOn },
  { label: '核实情况', width: 30, value: (row) => row.closingNote },
  { label: '撤销日期', width: 12, type: 'date', value: (row) => row.revokedOn },
  { label: '撤销理由', width: 30, value: (row) => row.revocationReason },
  { label: '演示数据', width: 8, value: (row) => (row.simulated ? '是' : '') },
]
