import type { PayloadRequest, Where } from 'payload'
import { civilDateAt } from '../domain/calendar/civilDate'
import {
  OBLIGATION_STATE_LABELS,
  type ObligationState,
} from '../domain/supervision/obligationState'
import { LEDGER_COLUMNS, type LedgerRow } from '../exchange/ledger/ledgerRow'
import {
  MOST_XLSX_ROWS,
  REGISTER_TYPES,
  type RegisterFormat,
} from '../exchange/register/registerColumn'
import { writeRegister } from '../exchange/register/writeRegister'
import type { Obligation } from '../payload-types'
import { recordAudit } from './recordAudit'
import { Refusal } from './Refusal'
import type { ServiceContext } from './serviceContext'

export type LedgerFile = {
  body: AsyncIterable<Uint8Array>
  fileName: string
  mimeType: string
}

type ExportOptions = {
  context: ServiceContext
  req: PayloadRequest
  format: RegisterFormat
  /** The list's filter; what the person may see is applied to it. */
  where?: Where
}

/** Rows in memory at a time. */
const BATCH = 500

/**
 * The ledger as the person sees it in the list, with the list's filters, as a file that is written while
 * it is read, by due date. Throws a Refusal when there are more rows than a sheet has.
 */
export const exportLedger = async ({
  context,
  req,
  format,
  where = {},
}: ExportOptions): Promise<LedgerFile> => {
  const asPerson = {
    collection: 'obligations',
    overrideAccess: false,
    user: req.user,
    req,
  } as const
  const { totalDocs } = await context.payload.count({ ...asPerson, where })
  if (format === 'xlsx' && totalDocs > MOST_XLSX_ROWS)
    throw new Refusal(
      `共 ${totalDocs} 条，Excel 的一张表最多 ${MOST_XLSX_ROWS} 条：请导出 CSV，或者按单位、到期周筛选`,
    )
  await recordAudit(context, {
    act: '导出台账',
    subject: `${totalDocs} 条`,
    details: { format, where },
  })
  async function* batches(): AsyncGenerator<LedgerRow[]> {
    let last: Obligation | undefined
    do {
      const { docs }: { docs: Obligation[] } = await context.payload.find({
        ...asPerson,
        where: last ? { and: [where, after(last)] } : where,
        sort: ['dueDate', 'key'],
        limit: BATCH,
        pagination: false,
        depth: 1,
      })
      if (docs.length > 0) yield docs.map(toRow)
      last = docs.length === BATCH ? docs.at(-1) : undefined
    } while (last)
  }
  return {
    body: writeRegister({
      title: '公开任务台账',
      columns: LEDGER_COLUMNS,
      rows: batches(),
      format,
    }),
    fileName: `公开任务台账-${civilDateAt(context.now)}.${format}`,
    mimeType: REGISTER_TYPES[format],
  }
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
