import type { PayloadRequest, Where } from 'payload'
import { civilDateAt } from '../domain/calendar/civilDate'
import {
  OBLIGATION_STATE_LABELS,
  type ObligationState,
} from '../domain/supervision/obligationState'
import type { LedgerRow } from '../exchange/ledger/ledgerRow'
import { writeLedgerCsv } from '../exchange/ledger/writeLedgerCsv'
import { writeLedgerXlsx } from '../exchange/ledger/writeLedgerXlsx'
import type { Obligation } from '../payload-types'
import { recordAudit } from './recordAudit'
import type { ServiceContext } from './serviceContext'

export type LedgerFile = { bytes: Buffer; fileName: string; mimeType: string }

type ExportOptions = {
  context: ServiceContext
  req: PayloadRequest
  format: 'xlsx' | 'csv'
  /** The list's filter; what the person may see is applied to it. */
  where?: Where
}

/** The ledger as the person sees it in the list, with the list's filters, as a file. */
export const exportLedger = async ({
  context,
  req,
  format,
  where,
}: ExportOptions): Promise<LedgerFile> => {
  const { docs } = await context.payload.find({
    collection: 'obligations',
    where,
    sort: ['dueDate', 'key'],
    limit: 0,
    pagination: false,
    depth: 1,
    overrideAccess: false,
    user: req.user,
    req,
  })
  const rows = docs.map(toRow)
  await recordAudit(context, {
    act: '导出台账',
    subject: `${rows.length} 条`,
    details: { format, where },
  })
  const fileName = `公开任务台账-${civilDateAt(context.now)}.${format}`
  return format === 'csv'
    ? { bytes: writeLedgerCsv(rows), fileName, mimeType: 'text/csv; charset=utf-8' }
    : {
        bytes: await writeLedgerXlsx(rows),
        fileName,
        mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      }
}

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
