/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import type { Shell } from '../shell'
import type { BlockKey } from '../standingPages'

type MastheadProps = { shell: Shell; current?: BlockKey | 'home' }

/** The site's name over a double rule, as on a red-head document, and the statutory blocks. */
export const Masthead = ({ shell, current }: MastheadProps) => (
  <header class="masthead">
    <div class="wrap masthead__name">
      <a href="/" class="masthead__home">
        {shell.site.siteName}
      </a>
      {shell.site.organiser && <p class="masthead__organiser">{shell.site.organiser} 主办</p>}
    </div>
    <nav class="nav" aria-label="主导航">
      <ul class="wrap nav__list">
        <NavLink href="/" label="首页" isCurrent={current === 'home'} />
        {shell.nav.map((entry) => (
          <NavLink
            key={entry.key}
            href={entry.href}
            label={entry.label}
            isCurrent={current === entry.key}
          />
        ))}
      </ul>
    </nav>
  </header>
)

type NavLinkProps = { href: string; label: string; isCurrent: boolean }

/** "true" and not "page": pages below a block mark the block as well. */
const NavLink = ({ href, label, isCurrent }: NavLinkProps) => (
  <li>
    <a class="nav__link" href={href} aria-current={isCurrent ? 'true' : undefined}>
      {label}
    </a>
  </li>
)
