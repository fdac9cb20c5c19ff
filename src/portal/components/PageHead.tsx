/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import type { ComponentChildren } from 'preact'

type PageHeadProps = { title: string; kicker?: string; children?: ComponentChildren }

/** The page's one first-level heading, with a line of orientation above and below. */
export const PageHead = ({ title, kicker, children }: PageHeadProps) => (
  <header class="head">
    {kicker && <p class="head__kicker">{kicker}</p>}
    <h1>{title}</h1>
    {children && <div class="head__lead">{children}</div>}
  </header>
)
