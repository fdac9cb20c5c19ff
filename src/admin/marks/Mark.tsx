import type { ReactNode } from 'react'
import type { MarkTone } from './markTone'

/** A small pill: shape, word and colour. The shape is decoration, the word carries the meaning. */
export const Mark = ({ tone, children }: { tone: MarkTone; children: ReactNode }) => (
  <span className={`gk-mark gk-mark--${tone}`}>
    <svg className="gk-mark__shape" viewBox="0 0 12 12" aria-hidden="true" focusable="false">
      {SHAPES[tone]}
    </svg>
    {children}
  </span>
)

const SHAPES: Readonly<Record<MarkTone, ReactNode>> = {
  open: <circle cx="6" cy="6" r="4" fill="none" stroke="currentColor" strokeWidth="1.8" />,
  good: <path d="M2 6.5 5 9.5 10.5 3" fill="none" stroke="currentColor" strokeWidth="2" />,
  late: <path d="M6 1.5 11 10.5H1Z" fill="none" stroke="currentColor" strokeWidth="1.6" />,
  bad: <path d="M6 0.5 11.5 6 6 11.5 0.5 6Z" fill="currentColor" />,
  off: <path d="M2 6h8" stroke="currentColor" strokeWidth="2" />,
  note: <rect x="2.5" y="2.5" width="7" height="7" rx="1.5" fill="currentColor" />,
}
