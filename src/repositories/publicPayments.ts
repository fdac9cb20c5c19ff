/**
 * Persons in the public store: rows of a batch while its notice runs. Written and erased below Payload
 * (`publicPaymentRows.ts`), read for a batch that is public and on notice, which `publicReader.ts` asks
 * first.
 */
import { createHash } from 'node:crypto'
import type {
  HouseholdAnswer,
  PublicPaymentBatch,
  PublicPaymentRow,
} from '../domain/publication/publicSubsidies'
import type { Paged } from '../domain/publication/publicReader'
import type { CivilDate } from '../domain/calendar/civilDate'
import type { PublicPayment } from '../payload-types'
import { countPublicPayments, findPublicRows, MOST_ROWS_AT_ONCE } from './publicPaymentRows'
import type { Scope } from './scope'

/** A batch as its projection holds it, with what only the store needs to know. */
export type ShownPaymentBatch = PublicPaymentBatch & {
  /** The row set that it shows; empty where there is none. */
  rowSet: string
  /** The instant that lists are sorted by. */
  publishedAt: string
}

/** Answers the keyed hash of a household; null where this process has no key. */
export type HouseholdIndex = (household: {
  name: string
  lastFour: string
}) => Promise<string | null>

/** A batch as everybody may read it. */
export const publicBatch = ({
  rowSet: _set,
  publishedAt: _at,
  ...batch
}: ShownPaymentBatch): PublicPaymentBatch => batch

/** The masked lines of a village, in the order of the list. */
export const findPublicPayments = async (
  scope: Scope,
  {
    rowSet,
    villageId,
    page,
    pageSize,
  }: { rowSet: string; villageId: string; page: number; pageSize: number },
): Promise<Paged<PublicPaymentRow>> => {
  const filter = { batch: rowSet, village: villageId }
  const total = await countPublicPayments(scope, filter)
  const rows = await findPublicRows(scope, {
    filter,
    skip: (page - 1) * pageSize,
    limit: pageSize,
  })
  return {
    docs: rows.map(rowOf),
    total,
    page,
    pageCount: Math.max(1, Math.ceil(total / pageSize)),
  }
}

/**
 * The lines of one household in a village; nothing where two persons of the village would fit the
 * question. `indexed` is the keyed hash of name and last four characters.
 */
export const findHousehold = async (
  scope: Scope,
  { rowSet, villageId, indexed }: { rowSet: string; villageId: string; indexed: string },
): Promise<HouseholdAnswer> => {
  const docs = await findPublicRows(scope, {
    filter: { batch: rowSet, householdKey: keyInSet({ rowSet, villageId, indexed }) },
    skip: 0,
    limit: MOST_ROWS_AT_ONCE,
  })
  const persons = new Set(docs.map(({ identityKey }) => identityKey))
  if (persons.size !== 1 || persons.has('')) return { found: false }
  return {
    found: true,
    rows: docs.map(rowOf).map(({ maskedName: _name, ...row }) => row),
  }
}

/**
 * A keyed hash as a row set holds it: nothing ties the sets of two batches together, should the public
 * store ever be read by others. A village is part of it, for one asks about the own village.
 */
export const keyInSet = ({
  rowSet,
  villageId,
  indexed,
}: {
  rowSet: string
  villageId: string
  indexed: string
}): string => createHash('sha256').update(`${rowSet}|${villageId}|${indexed}`).digest('base64url')

const rowOf = (doc: PublicPayment): PublicPaymentRow => ({
  line: doc.line,
  maskedName: doc.maskedName ?? '',
  groupText: doc.groupText ?? '',
  quantity: doc.quantity ?? null,
  standardFen: doc.standardFen ?? null,
  amountFen: doc.amountFen ?? 0,
  paidOn: (doc.paidOn || null) as CivilDate | null,
})
