import type { PayloadRequest, Where } from 'payload'
import { civilDateAt } from '../domain/calendar/civilDate'
import type { AuditRow } from '../exchange/audit/auditRow'
import { writeAuditCsv } from '../exchange/audit/writeAuditCsv'
import { writeAuditXlsx } from '../exchange/audit/writeAuditXlsx'
import type { AuditLog } from '../payload-types'
import { recordAudit } from './recordAudit'
import { Refusal } from './Refusal'
import type { ServiceContext } from './serviceContext'

export type AuditFile = {
  body: AsyncIterable<Uint8Array>
  fileName: string
  mimeType: string
}

type ExportOptions = {
  context: ServiceContext
  req: PayloadRequest
  format: 'xlsx' | 'csv'
  /** The list's filter; what the person may see is applied to it. */
  where?: Where
}

/** Rows in memory at a time. */
const BATCH = 500
/** A workbook is made in memory as a whole. */
const MOST_XLSX_ROWS = 20_000

/**
 * The audit log as a file, oldest entry first, with the list's filter. That somebody took it is on
 * record before the first row is read. Throws a Refusal when a workbook would be too large.
 */
export const exportAudit = async ({
  context,
  req,
  format,
  where = {},
}: ExportOptions): Promise<AuditFile> => {
  const asPerson = { collection: 'audit-log', overrideAccess: false, user: req.user, req } as const
  const { totalDocs } = await context.payload.count({ ...asPerson, where })
  if (format === 'xlsx' && totalDocs > MOST_XLSX_ROWS)
    throw new Refusal(
      `共 ${totalDocs} 条，Excel 一次最多导出 ${MOST_XLSX_ROWS} 条：请缩小时间范围，或者导出 CSV`,
    )
  await recordAudit(context, {
    act: '导出审计日志',
    subject: `${totalDocs} 条`,
    details: { format, where },
  })
  async function* batches(): AsyncGenerator<AuditRow[]> {
    // Entries of the first version have no number and come first, in the order of their ids.
    for (const [field, part] of [
      ['id', { seq: { exists: false } }],
      ['seq', { seq: { exists: true } }],
    ] as const) {
      let last: AuditLog | undefined
      do {
        const { docs }: { docs: AuditLog[] } = await context.payload.find({
          ...asPerson,
          where: {
            and: [where, part, ...(last ? [{ [field]: { greater_than: last[field] } }] : [])],
          },
          sort: field,
          limit: BATCH,
          pagination: false,
          depth: 0,
        })
        if (docs.length > 0) yield docs.map(toRow)
        last = docs.length === BATCH ? docs.at(-1) : undefined
      } while (last)
    }
  }
  const fileName = `审计日志-${civilDateAt(context.now)}.${format}`
  return format === 'csv'
    ? { body: writeAuditCsv(batches()), fileName, mimeType: 'text/csv; charset=utf-8' }
    : { body: workbook(batches()), fileName, mimeType: XLSX }
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

async function* workbook(batches: AsyncIterable<AuditRow[]>): AsyncGenerator<Uint8Array> {
  const rows: AuditRow[] = []
  for await (const batch of batches) rows.push(...batch)
  yield writeAuditXlsx(rows)
}

const toRow = (doc: AuditLog): AuditRow => ({
  seq: doc.seq ?? null,
  at: doc.at ?? '',
  actorName: doc.actorName ?? '',
  actorUnit: doc.actorUnit ?? '',
  roles: doc.roles ?? '',
  ip: doc.ip ?? '',
  userAgent: doc.userAgent ?? '',
  act: doc.act,
  subject: doc.subject ?? '',
  recordCollection: doc.recordCollection ?? '',
  recordId: doc.recordId ?? '',
  reason: doc.reason ?? '',
  before: doc.before,
  after: doc.after,
  details: doc.details,
  simulated: doc.simulated ?? false,
  previousHash: doc.previousHash ?? '',
  hash: doc.hash ?? '',
})
