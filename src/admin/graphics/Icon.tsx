/** The sign of the house: an open page with a seal. Drawn in the text's own colour. */
export const Icon = () => (
  <svg
    className="gk-icon"
    viewBox="0 0 32 32"
    width="24"
    height="24"
    role="img"
    aria-label="公开"
    fill="none"
  >
    <path
      d="M4 7c4-1.6 8-1.6 12 .8C20 5.4 24 5.4 28 7v18c-4-1.6-8-1.6-12 .8-4-2.4-8-2.4-12-.8Z"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinejoin="round"
    />
    <path d="M16 8v17" stroke="currentColor" strokeWidth="1.5" />
    <path d="M7.5 12.5h5M7.5 16.5h5M19.5 12.5h5" stroke="currentColor" strokeWidth="1.5" />
    <rect x="19.5" y="16" width="5.5" height="5.5" rx="1" fill="#c8382e" />
  </svg>
)
