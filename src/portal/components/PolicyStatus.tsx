/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import { DAY_STATUSES, type DayStatus, type StatusOn } from '../../domain/policy/validity/statusOn'
import { Mark, type MarkTone } from './Mark'

const TONES: Readonly<Record<DayStatus, MarkTone>> = {
  'not-yet-effective': 'open',
  valid: 'good',
  amended: 'note',
  expired: 'late',
  repealed: 'late',
  replaced: 'late',
}

/** The status of a document in one word, with the whole sentence for those who hover. */
export const PolicyStatus = ({ standing }: { standing: StatusOn }) => (
  <Mark tone={TONES[standing.status]} title={standing.sentence}>
    {DAY_STATUSES[standing.status]}
  </Mark>
)
