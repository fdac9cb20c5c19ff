'use client'
import type { PublishingResult } from '../../domain/office/officeViews'
import { OBLIGATION_STATE_LABELS } from '../../domain/supervision/obligationState'
import { Mark } from '../marks/Mark'
import { markTone } from '../marks/markTone'
import { formatDay } from '../time/formatDay'

/** What publishing came to: each task of the ledger that it met, in time or late. */
export const PublishingOutcome = ({ result }: { result: PublishingResult }) => (
  <ul className="gk-comments" role="status">
    {result.obligations.map(({ title, dueDate, state, workdaysLate }) => (
      <li key={`${title}-${dueDate}`}>
        完成台账任务：{title}（{formatDay(dueDate)}到期）{' '}
        <Mark tone={markTone(state)}>
          {OBLIGATION_STATE_LABELS[state]}
          {workdaysLate > 0 ? `（逾期 ${workdaysLate} 个工作日）` : ''}
        </Mark>
      </li>
    ))}
  </ul>
)
