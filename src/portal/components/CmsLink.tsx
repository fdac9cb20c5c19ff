/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import type { ComponentChildren } from 'preact'
import { isExternalHref, safeHref } from '../safeHref'

type CmsLinkProps = { address: string | null | undefined; children: ComponentChildren }

/** A link whose address an editor wrote: plain text when the address is not safe to follow. */
export const CmsLink = ({ address, children }: CmsLinkProps) => {
  const href = safeHref(address)
  if (!href) return <>{children}</>
  return isExternalHref(href) ? (
    <a href={href} rel="noopener noreferrer" class="external">
      {children}
      <span class="hidden">（站外链接）</span>
    </a>
  ) : (
    <a href={href}>{children}</a>
  )
}
