'use client'

/** The passages that are to be struck, each with a way to keep it. */
export const RedactionList = ({
  redactions,
  onChange,
}: {
  redactions: readonly string[]
  onChange: (redactions: string[]) => void
}) => (
  <ul className="gk-comments">
    {redactions.map((passage) => (
      <li key={passage}>
        <del>{passage}</del>{' '}
        <button
          type="button"
          className="gk-link"
          aria-label={`不删“${passage}”`}
          onClick={() => onChange(redactions.filter((one) => one !== passage))}
        >
          不删这段
        </button>
      </li>
    ))}
  </ul>
)
