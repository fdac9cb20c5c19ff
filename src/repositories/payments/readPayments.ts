import { sql } from '@payloadcms/db-sqlite'
import type { Scope } from '../scope'
import { paymentsDatabase, type PaymentsDatabase, type SqliteHandle } from './database'
import { PAYMENT_COLUMNS, PAYMENT_KEYS, type PaymentRow } from './paymentRow'

export type PaymentQuery = {
  /** Of an import, or of a batch; a batch whose row does not exist yet has no payments that count. */
  import?: string
  batch?: string
  village?: string
  /** Only rows that are not clean. */
  onlyProblems?: boolean
}

/** Rows in memory at a time. */
const PAGE = 2000

/**
 * The rows of an import or a batch in the order of the file, page by page, so that memory stays small.
 * Numbers of persons are as they lie: sealed.
 */
export async function* readPayments(
  scope: Scope,
  query: PaymentQuery,
): AsyncGenerator<PaymentRow[]> {
  const database = await paymentsDatabase(scope)
  if (database.kind === 'mongodb') {
    yield* readByCursor(database, query)
    return
  }
  let after = 0
  for (;;) {
    const rows = await readPage(database.db, { query, after })
    if (rows.length > 0) yield rows
    if (rows.length < PAGE) return
    after = rows.at(-1)?.line ?? after
  }
}

/** Rows of an import by their lines. */
export const findPaymentsAt = async (
  scope: Scope,
  { importId, lines }: { importId: string; lines: readonly number[] },
): Promise<PaymentRow[]> => {
  const database = await paymentsDatabase(scope)
  if (database.kind === 'sqlite')
    return unpacked(
      await database.db.all(
        sql`${SELECT} WHERE import = ${importId} AND line IN (SELECT value FROM json_each(${JSON.stringify(lines)})) ORDER BY line)`,
      ),
    )
  const { rows, session } = database
  const found = await rows
    .find({ import: importId, line: { $in: [...lines] } }, { session })
    .sort({ line: 1 })
    .toArray()
  return found.map(fromDocument)
}

const readPage = async (
  db: SqliteHandle,
  { query, after }: { query: PaymentQuery; after: number },
): Promise<PaymentRow[]> => {
  const conditions = sql.join(
    [
      sql`line > ${after}`,
      ...(query.import === undefined ? [] : [sql`import = ${query.import}`]),
      ...(query.batch === undefined ? [] : [sql`batch = ${query.batch}`]),
      ...(query.village === undefined ? [] : [sql`village = ${query.village}`]),
      ...(query.onlyProblems ? [sql`severity <> ''`] : []),
    ],
    sql` AND `,
  )
  return unpacked(await db.all(sql`${SELECT} WHERE ${conditions} ORDER BY line LIMIT ${PAGE})`))
}

/** One question for all pages: asked anew for each, a server without a fitting index would sort each time. */
async function* readByCursor(
  { rows, session }: Extract<PaymentsDatabase, { kind: 'mongodb' }>,
  { onlyProblems, ...equal }: PaymentQuery,
): AsyncGenerator<PaymentRow[]> {
  const cursor = rows
    .find({ ...equal, ...(onlyProblems ? { severity: { $ne: '' } } : {}) }, { session })
    .sort({ line: 1 })
    .batchSize(PAGE)
  let page: PaymentRow[] = []
  for await (const document of cursor) {
    page.push(fromDocument(document))
    if (page.length < PAGE) continue
    yield page
    page = []
  }
  if (page.length > 0) yield page
}

/** One JSON text a page: the client makes an object with two properties of every cell otherwise. */
const SELECT = sql.raw(
  `SELECT json_group_array(json_array(${PAYMENT_KEYS.map((key) => `"${PAYMENT_COLUMNS[key]}"`).join(', ')})) AS packed ` +
    `FROM (SELECT * FROM payments`,
)

const unpacked = (result: readonly unknown[]): PaymentRow[] => {
  const [{ packed }] = result as [{ packed: string }]
  return (JSON.parse(packed) as unknown[][]).map((cells) => {
    const row = Object.fromEntries(PAYMENT_KEYS.map((key, place) => [key, cells[place]]))
    return withProblems(row)
  })
}

const fromDocument = ({ _id, ...document }: Record<string, unknown>): PaymentRow =>
  withProblems({ ...document, id: String(_id) })

const withProblems = (row: Record<string, unknown>): PaymentRow =>
  ({
    ...row,
    problems: typeof row.problems === 'string' ? JSON.parse(row.problems) : (row.problems ?? []),
  }) as PaymentRow
