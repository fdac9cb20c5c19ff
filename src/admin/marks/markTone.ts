/** How a state looks: a shape and a colour that mean the same, so that colour is never alone. */
export const MARK_TONES = ['open', 'good', 'late', 'bad', 'off', 'note'] as const
export type MarkTone = (typeof MARK_TONES)[number]

/** Values are unique across the house's states, so one table serves every list. */
const TONES: Readonly<Record<string, MarkTone>> = {
  pending: 'open',
  met: 'good',
  'met-late': 'late',
  overdue: 'bad',
  exempt: 'off',
  cancelled: 'off',
  yellow: 'late',
  red: 'bad',
  issued: 'bad',
  explained: 'open',
  closed: 'good',
  revoked: 'off',
  draft: 'note',
  reviewing: 'open',
  approved: 'good',
  scheduled: 'open',
  published: 'good',
  withdrawn: 'off',
  withheld: 'off',
  adopted: 'good',
  frozen: 'good',
  dropped: 'off',
  submitted: 'open',
  accepted: 'good',
  refused: 'off',
  queued: 'open',
  sending: 'open',
  sent: 'good',
  filed: 'note',
  failed: 'bad',
  reminder: 'note',
  review: 'open',
  returned: 'late',
  evaluation: 'note',
}

/** The tone of a state's value; one that the table does not know is a plain note. */
export const markTone = (value: string): MarkTone => TONES[value] ?? 'note'
