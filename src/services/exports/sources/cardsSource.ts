import { civilDateAt } from '../../../domain/calendar/civilDate'
import {
  CARD_ACTION_LABELS,
  CARD_LEVEL_LABELS,
  CARD_STATE_LABELS,
  type CardAction,
  type CardLevel,
  type CardState,
} from '../../../domain/supervision/cardState'
import type { HistoryEntry } from '../../../domain/supervision/historyEntry'
import { CARD_COLUMNS, type CardRow } from '../../../exchange/cards/cardRow'
import type { Card } from '../../../payload-types'
import { countVisible, exportSource, type ExportReader } from '../exportSource'
import { namesOf } from '../namesOf'
import { orderedBatches } from '../orderedBatches'

/** The cards as the person sees them in the list, the latest first, with what became of each. */
export const cardsSource = exportSource<CardRow>({
  collection: 'cards',
  columns: CARD_COLUMNS,
  count: (reader) => countVisible(reader, 'cards'),
  batches,
})

async function* batches(reader: ExportReader): AsyncGenerator<CardRow[]> {
  const unitName = await namesOf(reader.payload, 'units')
  for await (const docs of orderedBatches(reader, {
    collection: 'cards',
    sort: ['-issuedOn', 'key'],
  }))
    yield docs.map((doc) => toRow(doc, unitName(doc.unit)))
}

const toRow = (doc: Card, unit: string): CardRow => {
  const explained = lastStep(doc, 'explain')
  const closed = doc.state === 'closed' ? lastStep(doc, 'close') : null
  const revoked = lastStep(doc, 'revoke')
  return {
    level: CARD_LEVEL_LABELS[doc.level as CardLevel],
    title: doc.title,
    unit,
    issuedOn: doc.issuedOn,
    dueDate: doc.dueDate ?? '',
    workdaysLate: doc.workdaysLate ?? null,
    statutoryNote: doc.statutoryNote ?? '',
    state: CARD_STATE_LABELS[doc.state as CardState],
    mended: doc.mended ?? false,
    mendedOn: doc.mendedOn ?? '',
    explanation: explained?.note ?? '',
    explainedOn: dayOf(explained),
    closedOn: dayOf(closed),
    closingNote: closed?.note ?? '',
    revokedOn: dayOf(revoked),
    revocationReason: revoked?.note ?? '',
    simulated: doc.simulated ?? false,
  }
}

const lastStep = ({ history }: Card, action: CardAction): HistoryEntry | null => {
  const entries = Array.isArray(history) ? (history as HistoryEntry[]) : []
  return entries.findLast(({ event }) => event === CARD_ACTION_LABELS[action]) ?? null
}

const dayOf = (step: HistoryEntry | null): string => (step ? civilDateAt(new Date(step.at)) : '')
