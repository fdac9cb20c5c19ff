'use client'
import type { TimelinessReport } from '../../domain/office/officeViews'
import { formatRate, type TimelinessFigures } from '../../domain/supervision/unitTimeliness'
import { timelinessLink, type LinkedFigure } from './timelinessLinks'

const COLUMNS: readonly { figure: LinkedFigure; label: string }[] = [
  { figure: 'due', label: '应公开' },
  { figure: 'metInTime', label: '按时' },
  { figure: 'metLate', label: '逾期公开' },
  { figure: 'overdue', label: '逾期未公开' },
  { figure: 'pending', label: '待公开' },
  { figure: 'exempt', label: '豁免' },
]

/** One row a unit; every number opens the list behind it. */
export const TimelinessTable = ({ report }: { report: TimelinessReport }) => (
  <div className="gk-table-frame">
    <table className="gk-table gk-table--figures">
      <caption className="sr-only">各单位公开任务完成情况</caption>
      <thead>
        <tr>
          <th scope="col">单位</th>
          {COLUMNS.map(({ figure, label }) => (
            <th key={figure} scope="col">
              {label}
            </th>
          ))}
          <th scope="col">及时率</th>
        </tr>
      </thead>
      <tbody>
        {report.units.map(({ unit, figures }) => (
          <FigureRow
            key={unit.id}
            name={unit.name}
            unitId={unit.id}
            figures={figures}
            report={report}
          />
        ))}
      </tbody>
      <tfoot>
        <FigureRow name="合计" unitId={null} figures={report.total} report={report} />
      </tfoot>
    </table>
  </div>
)

const FigureRow = ({
  name,
  unitId,
  figures,
  report,
}: {
  name: string
  unitId: string | null
  figures: TimelinessFigures
  report: TimelinessReport
}) => (
  <tr>
    <th scope="row">{name}</th>
    {COLUMNS.map(({ figure, label }) => (
      <td key={figure}>
        {figures[figure] === 0 ? (
          <span className="gk-zero">0</span>
        ) : (
          <a
            href={timelinessLink({ figure, unitId, ...report })}
            aria-label={`${name}${label} ${figures[figure]} 项，查看名单`}
          >
            {figures[figure]}
          </a>
        )}
      </td>
    ))}
    <td>{formatRate(figures.rate)}</td>
  </tr>
)
