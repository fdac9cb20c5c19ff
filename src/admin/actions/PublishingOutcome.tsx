'use client'
import { Button } from '@payloadcms/ui'
import type { PublishingResult } from '../../domain/office/officeViews'
import { OBLIGATION_STATE_LABELS } from '../../domain/supervision/obligationState'
import { Mark } from '../marks/Mark'
import { markTone } from '../marks/markTone'
import { formatDay } from '../time/formatDay'
import { formatInstant } from '../time/formatInstant'

/** What publishing came to: the system's time, each obligation met, and the public page. */
export const PublishingOutcome = ({ result }: { result: PublishingResult }) => (
  <div className="gk-published" role="status">
    <span>已公开于 {formatInstant(result.publishedAt)}</span>
    {result.obligations.map(({ title, dueDate, state, workdaysLate }) => (
      <span key={`${title}-${dueDate}`} title={`${title}，${formatDay(dueDate)}到期`}>
        <Mark tone={markTone(state)}>
          {OBLIGATION_STATE_LABELS[state]}
          {workdaysLate > 0 ? `（逾期 ${workdaysLate} 个工作日）` : ''}
        </Mark>
      </span>
    ))}
    <Button el="anchor" url={result.publicPath} newTab buttonStyle="secondary" margin={false}>
      查看公开页面
    </Button>
  </div>
)
