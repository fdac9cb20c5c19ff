'use client'
import { Link } from '@payloadcms/ui'
import { useSearchParams } from 'next/navigation'
import { obligationList } from '../links/obligationList'
import { today } from '../time/today'
import { ExportButtons } from './ExportButtons'
import { quickFilters } from './quickFilters'
import { sameFilter } from './sameFilter'
import { shownRange } from './shownRange'

/** Above the ledger: the filters people use every day, and the export of what the list shows. */
export const LedgerToolbar = () => {
  const shown = new URLSearchParams(useSearchParams().toString())
  const range = shownRange(shown)
  return (
    <div className="gk-toolbar">
      <nav className="gk-toolbar__filters" aria-label="常用筛选">
        {quickFilters(today()).map(({ label, conditions }) => {
          const href = obligationList(conditions)
          const current = sameFilter(shown, href)
          return (
            <Link
              key={label}
              href={href}
              prefetch={false}
              className={`gk-chip${current ? ' gk-chip--current' : ''}`}
              aria-current={current ? 'true' : undefined}
            >
              {label}
            </Link>
          )
        })}
      </nav>
      <ExportButtons kind="ledger" />
      {range === null ? null : (
        <p className="gk-toolbar__range" role="status">
          名单：{range}。{' '}
          <Link href={obligationList()} prefetch={false} className="gk-link">
            清除筛选
          </Link>
        </p>
      )}
    </div>
  )
}
