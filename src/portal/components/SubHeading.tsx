/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import type { ComponentChildren } from 'preact'

type SubHeadingProps = { level: number; class?: string; children: ComponentChildren }

/** A heading within a text; HTML has no level below the sixth. */
export const SubHeading = ({ level, class: look, children }: SubHeadingProps) => {
  const Tag = `h${Math.min(Math.max(level, 2), 6)}` as 'h2' | 'h3' | 'h4' | 'h5' | 'h6'
  return <Tag class={look}>{children}</Tag>
}
