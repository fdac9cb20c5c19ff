/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import type { ComponentChildren } from 'preact'

type NoticeProps = {
  /** Unique on the page. */
  id: string
  tone: 'late' | 'note'
  title: string
  children: ComponentChildren
}

/** A box above the text that says how to read it; found by its heading. */
export const Notice = ({ id, tone, title, children }: NoticeProps) => (
  <section class={`notice notice--${tone}`} aria-labelledby={`${id}-title`}>
    <h2 id={`${id}-title`}>{title}</h2>
    {children}
  </section>
)
