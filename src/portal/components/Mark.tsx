/** @jsxRuntime automatic */
/** @jsxImportSource preact */

const SIGNS = { good: '✓', late: '!', open: '○', note: '※', plain: '–' } as const

export type MarkTone = keyof typeof SIGNS

type MarkProps = {
  tone: MarkTone
  children: string
  /** Why, for those who hover; the text must stand without it. */ title?: string
}

/** A short state in words, with a sign of its own: colour is never the only signal. */
export const Mark = ({ tone, children, title }: MarkProps) => (
  <span class={`mark mark--${tone}`} title={title}>
    <span class="mark__sign" aria-hidden="true">
      {SIGNS[tone]}
    </span>
    {children}
  </span>
)
