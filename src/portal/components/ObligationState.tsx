/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import type { PublicObligation } from '../../domain/publication/publicRecords'
import { Mark, type MarkTone } from './Mark'

const STATES: Readonly<Record<PublicObligation['state'], { tone: MarkTone; label: string }>> = {
  pending: { tone: 'open', label: '待公开' },
  met: { tone: 'good', label: '按时公开' },
  'met-late': { tone: 'late', label: '逾期公开' },
  overdue: { tone: 'late', label: '逾期未公开' },
  exempt: { tone: 'plain', label: '依法不公开' },
  cancelled: { tone: 'plain', label: '任务已取消' },
}

/** The state of an obligation in the words of the ledger. */
export const ObligationState = ({ obligation }: { obligation: PublicObligation }) => {
  const { tone, label } = STATES[obligation.state]
  const late = obligation.state === 'met-late' || obligation.state === 'overdue'
  const workdays = late && obligation.workdaysLate ? `${obligation.workdaysLate}个工作日` : ''
  return <Mark tone={tone}>{workdays ? `${label}（${workdays}）` : label}</Mark>
}
