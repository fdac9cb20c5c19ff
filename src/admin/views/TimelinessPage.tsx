'use client'
import type { TimelinessReport } from '../../domain/office/officeViews'
import { useReading } from '../requests/useReading'
import { formatDay } from '../time/formatDay'
import { PeriodPicker } from './PeriodPicker'
import { TimelinessTable } from './TimelinessTable'
import { usePeriod } from './usePeriod'

/** Each unit's obligations due in a period and how they ended. */
export const TimelinessPage = () => {
  const { period, choose } = usePeriod()
  const report = useReading<TimelinessReport>(
    `/api/obligations/timeliness?${new URLSearchParams(period)}`,
  )
  return (
    <>
      <PeriodPicker period={period} onChoose={choose} />
      <div aria-live="polite">
        {report.state === 'loading' ? <p className="gk-hint">正在统计…</p> : null}
        {report.state === 'failed' ? <p className="gk-problem">{report.reason}</p> : null}
      </div>
      {report.state === 'ready' ? (
        <>
          <p className="gk-hint">
            到期日在 {formatDay(report.result.from)} 至 {formatDay(report.result.to)}{' '}
            之间的公开任务，截至 {formatDay(report.result.today)}。及时率 = 按时 ÷（按时 + 逾期公开
            + 逾期未公开）；未到期的待公开和豁免的不计入。点数字看名单。
            <button type="button" className="gk-link gk-noprint" onClick={() => window.print()}>
              打印
            </button>
          </p>
          <TimelinessTable report={report.result} />
        </>
      ) : null}
    </>
  )
}
