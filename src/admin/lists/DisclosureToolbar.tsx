'use client'
import { Link } from '@payloadcms/ui'
import { useSearchParams } from 'next/navigation'
import { disclosureFilters } from './disclosureFilters'
import { sameFilter } from './sameFilter'

/** Above the list of copies: drafts, what is under review, what is public. */
export const DisclosureToolbar = () => {
  const shown = new URLSearchParams(useSearchParams().toString())
  return (
    <div className="gk-toolbar">
      <nav className="gk-toolbar__filters" aria-label="常用筛选">
        {disclosureFilters().map(({ label, href }) => {
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
    </div>
  )
}
