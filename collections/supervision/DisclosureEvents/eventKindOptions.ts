import { EVENT_KIND_LABELS } from '../../../src/domain/supervision/eventKind'

/** The kinds of event as options of a select field. */
export const eventKindOptions = Object.entries(EVENT_KIND_LABELS).map(([value, label]) => ({
  value,
  label,
}))
