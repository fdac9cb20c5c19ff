'use client'
import type { InterpretationReport } from '../../domain/office/policyViews'
import { formatRate } from '../../domain/supervision/unitTimeliness'
import { useReading } from '../requests/useReading'
import { formatDay } from '../time/formatDay'
import { PeriodPicker } from './PeriodPicker'
import { usePeriod } from './usePeriod'

/** Of the documents published in a period: how many should be interpreted, are, and by whom written. */
export const InterpretationsPage = () => {
  const { period, choose } = usePeriod()
  const report = useReading<InterpretationReport>(
    `/api/policy-documents/interpretations?${new URLSearchParams(period)}`,
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
            发布日期在 {formatDay(report.result.from)} 至 {formatDay(report.result.to)}{' '}
            之间的政策文件。解读率 = 已有解读的应解读文件 ÷ 应解读文件；原创率 = 原创解读 ÷
            全部解读。
            <button type="button" className="gk-link gk-noprint" onClick={() => window.print()}>
              打印
            </button>
          </p>
          <InterpretationsTable report={report.result} />
        </>
      ) : null}
    </>
  )
}

const InterpretationsTable = ({ report }: { report: InterpretationReport }) => (
  <div className="gk-table-frame">
    <table className="gk-table gk-table--figures">
      <caption className="sr-only">各单位政策解读情况</caption>
      <thead>
        <tr>
          {['单位', '应解读文件', '已解读', '解读率', '解读', '原创解读', '原创率'].map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {report.units.map(({ unit, figures }) => (
          <FigureRow key={unit.id} name={unit.name} figures={figures} />
        ))}
      </tbody>
      <tfoot>
        <FigureRow name="合计" figures={report.total} />
      </tfoot>
    </table>
  </div>
)

const FigureRow = ({ name, figures }: { name: string; figures: InterpretationReport['total'] }) => (
  <tr>
    <th scope="row">{name}</th>
    <td>{figures.needed}</td>
    <td>{figures.covered}</td>
    <td>{shareOf(figures.coverage)}</td>
    <td>{figures.interpretations}</td>
    <td>{figures.original}</td>
    <td>{shareOf(figures.originalRatio)}</td>
  </tr>
)

/** A ratio of 0 to 1 as a percentage. */
const shareOf = (ratio: number | null): string =>
  formatRate(ratio === null ? null : Math.round(ratio * 10_000))
