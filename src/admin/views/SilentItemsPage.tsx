'use client'
import type { SilentItemsReport } from '../../domain/office/officeViews'
import { useReading } from '../requests/useReading'
import { SilentItemsTable } from './SilentItemsTable'
import { periodOf } from './periods'
import { today } from '../time/today'

/** Items in force under which a unit never published anything. */
export const SilentItemsPage = () => {
  const period = periodOf('year', today())
  const report = useReading<SilentItemsReport>(
    `/api/obligations/silent?${new URLSearchParams(period)}`,
  )
  return (
    <>
      <p className="gk-hint">
        现行清单中，责任单位自监督开始以来从未公开过信息的事项。没有登记就没有任务，也就没有逾期；这份名单使不登记的单位不至于显得毫无问题。
      </p>
      <div aria-live="polite">
        {report.state === 'loading' ? <p className="gk-hint">正在查找…</p> : null}
        {report.state === 'failed' ? <p className="gk-problem">{report.reason}</p> : null}
      </div>
      {report.state === 'ready' ? <SilentItemsTable rows={report.result.rows} /> : null}
    </>
  )
}
