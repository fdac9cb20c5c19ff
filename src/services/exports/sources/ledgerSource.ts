import type { Where } from 'payload'
import {
  OBLIGATION_STATE_LABELS,
  type ObligationState,
} from '../../../domain/supervision/obligationState'
import { LEDGER_COLUMNS, type LedgerRow } from '../../../exchange/ledger/ledgerRow'
import type { Obligation } from '../../../payload-types'
import {
  asReader,
  countVisible,
  EXPORT_BATCH,
  exportSource,
  type ExportReader,
} from '../exportSource'

/** The ledger as the person sees it in the list, by due date. */
export const ledgerSource = exportSource<LedgerRow>({
  collection: 'obligations',
  columns: LEDGER_COLUMNS,
  count: (reader) => countVisible(reader, 'obligations'),
  batches,
})

async function* batches(reader: ExportReader): AsyncGenerator<LedgerRow[]> {
  const { payload, where } = reader
  let last: Obligation | undefined
  do {
    const { docs }: { docs: Obligation[] } = await payload.find({
      ...asReader(reader),
      collection: 'obligations',
      where: last ? { and: [where, after(last)] } : where,
      sort: ['dueDate', 'key'],
      limit: EXPORT_BATCH,
      pagination: false,
      depth: 1,
    })
    if (docs.length > 0) yield docs.map(toRow)
    last = docs.length === EXPORT_BATCH ? docs.at(-1) : undefined
  } while (last)
}

/** What comes after a row in the order of due date and key: rows that arrive meanwhile shift none. */
const after = ({ dueDate, key }: Obligation): Where => ({
  or: [
    { dueDate: { greater_than: dueDate } },
    { and: [{ dueDate: { equals: dueDate } }, { key: { greater_than: key } }] },
  ],
})

const toRow = (doc: Obligation): LedgerRow => ({
  title: doc.title,
  item: nameOf(doc.item),
  domain: nameOf(doc.domain),
  unit: nameOf(doc.unit),
  anchorDate: doc.anchorDate ?? '',
  dueDate: doc.dueDate,
  state: OBLIGATION_STATE_LABELS[doc.state as ObligationState],
  publishedOn: doc.publishedOn ?? '',
  workdaysLate: doc.workdaysLate ?? null,
  provisional: doc.provisional ?? false,
  ceiling: doc.ceiling ?? false,
  explanation: (doc.explanation ?? '').replaceAll('\n', '；'),
})

const nameOf = (relation: unknown): string =>
  relation && typeof relation === 'object'
    ? String((relation as { name?: unknown }).name ?? '')
    : ''
