import { sql } from '@payloadcms/db-sqlite'
import { paymentsDatabase } from './payments/database'
import { PAYMENT_COLUMNS, type PaymentRow } from './payments/paymentRow'
import type { Scope } from './scope'

const KEYS = [
  'line',
  'groupText',
  'name',
  'quantity',
  'standardFen',
  'amountFen',
  'paidOn',
  'householdKey',
  'identityKey',
] as const satisfies readonly (keyof PaymentRow)[]

/** A payment as a list or a poster needs it: nothing sealed is read. */
export type VillagePayment = Pick<PaymentRow, (typeof KEYS)[number]>

/** The payments of a batch in a village, in the order of the list; some thousands at most. */
export const findVillagePayments = async (
  scope: Scope,
  { batchId, villageId }: { batchId: string; villageId: string },
): Promise<VillagePayment[]> => {
  const database = await paymentsDatabase(scope)
  if (database.kind === 'sqlite') {
    const [result] = await database.db.all(
      sql`${SELECT} WHERE batch = ${batchId} AND village = ${villageId} ORDER BY line)`,
    )
    return (JSON.parse((result as { packed: string }).packed) as unknown[][]).map(
      (cells) =>
        Object.fromEntries(KEYS.map((key, place) => [key, cells[place]])) as VillagePayment,
    )
  }
  const { rows, session } = database
  const projection = { _id: 0, ...Object.fromEntries(KEYS.map((key) => [key, 1])) }
  const found = await rows
    .find({ batch: batchId, village: villageId }, { session, projection })
    .toArray()
  return (found as VillagePayment[]).sort((a, b) => a.line - b.line)
}

/** One JSON text: the client makes an object with two properties of every cell otherwise. */
const SELECT = sql.raw(
  `SELECT json_group_array(json_array(${KEYS.map((key) => `"${PAYMENT_COLUMNS[key]}"`).join(', ')})) AS packed ` +
    `FROM (SELECT * FROM payments`,
)
