import type { ReactNode } from 'react'

/** Where the buttons of a record stand, with a word about what they do. */
export const ActionPanel = ({ hint, children }: { hint?: ReactNode; children?: ReactNode }) => (
  <section className="gk-actions" aria-label="办理">
    {hint ? <div className="gk-actions__hint">{hint}</div> : null}
    {children ? <div className="gk-actions__buttons">{children}</div> : null}
  </section>
)
