import type { PayloadRequest, Where } from 'payload'
import { civilDateAt } from '../domain/calendar/civilDate'
import { AUDIT_COLUMNS, type AuditRow } from '../exchange/audit/auditRow'
import {
  MOST_XLSX_ROWS,
  REGISTER_TYPES,
  type RegisterFormat,
} from '../exchange/register/registerColumn'
import { writeRegister } from '../exchange/register/writeRegister'
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
  format: RegisterFormat
  /** The list's filter; what the person may see is applied to it. */
  where?: Where
}

/** Rows in memory at a time. */
const BATCH = 500

/**
 * The audit log as a file, oldest entry first, with the list's filter. That somebody took it is on
 * record before the first row is read. Throws a Refusal when there are more than a sheet has rows.
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
      `共 ${totalDocs} 条，Excel 的一张表最多 ${MOST_XLSX_ROWS} 条：请导出 CSV，或者缩小时间范围`,
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
  return {
    body: writeRegister({ title: '审计日志', columns: AUDIT_COLUMNS, rows: batches(), format }),
    fileName: `审计日志-${civilDateAt(context.now)}.${format}`,
    mimeType: REGISTER_TYPES[format],
  }
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
