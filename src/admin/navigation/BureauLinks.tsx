'use client'
import { Link } from '@payloadcms/ui'
import { usePathname } from 'next/navigation'
import { usePerson } from '../people/usePerson'
import { useOpenNav } from './useOpenNav'

const LINKS = [
  { href: '/admin', label: '工作台' },
  { href: '/admin/timeliness', label: '及时率' },
  { href: '/admin/interpretations', label: '政策解读情况' },
  { href: '/admin/silent-items', label: '从未公开的事项' },
] as const

/** For those who set the county up. */
const OPENING = { href: '/admin/opening', label: '开通向导' } as const

/** The pages that are ours, above the collections of the side bar. */
export const BureauLinks = () => {
  const pathname = usePathname()
  const { holds } = usePerson()
  useOpenNav()
  const links = holds('admin', 'catalogue') ? [...LINKS, OPENING] : LINKS
  return (
    <div className="gk-nav">
      {links.map(({ href, label }) => {
        const current = pathname === href
        return (
          <Link
            key={href}
            href={href}
            prefetch={false}
            className="nav__link"
            aria-current={current ? 'page' : undefined}
          >
            {current ? <div className="nav__link-indicator" /> : null}
            <span className="nav__link-label">{label}</span>
          </Link>
        )
      })}
      {/* The portal is no page of Next: a plain link leaves the admin. */}
      <a className="nav__link" href="/" target="_blank" rel="noreferrer">
        <span className="nav__link-label">门户首页 ↗</span>
      </a>
    </div>
  )
}
