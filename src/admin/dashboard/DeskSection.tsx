import { useId, type ReactNode } from 'react'

type DeskSectionProps = {
  heading: string
  count?: number | string
  more?: { href: string; label: string }
  wide?: boolean
  children: ReactNode
}

/** One box of the desk. */
export const DeskSection = ({ heading, count, more, wide = false, children }: DeskSectionProps) => {
  const id = useId()
  return (
    <section className={`gk-box${wide ? ' gk-box--wide' : ''}`} aria-labelledby={id}>
      <header className="gk-box__head">
        <h2 id={id}>
          {heading}
          {count === undefined ? null : <span className="gk-box__count">{count}</span>}
        </h2>
        {more ? <a href={more.href}>{more.label}</a> : null}
      </header>
      {children}
    </section>
  )
}
