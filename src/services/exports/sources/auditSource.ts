import { AUDIT_COLUMNS, type AuditRow } from '../../../exchange/audit/auditRow'
import type { AuditLog } from '../../../payload-types'
import {
  asReader,
  countVisible,
  EXPORT_BATCH,
  exportSource,
  type ExportReader,
} from '../exportSource'

/** The audit log, oldest entry first. */
export const auditSource = exportSource<AuditRow>({
  collection: 'audit-log',
  columns: AUDIT_COLUMNS,
  count: (reader) => countVisible(reader, 'audit-log'),
  batches,
})

/** Entries of the first version have no number and come first, in the order of their ids. */
const PARTS = [
  ['id', { seq: { exists: false } }],
  ['seq', { seq: { exists: true } }],
] as const

async function* batches(reader: ExportReader): AsyncGenerator<AuditRow[]> {
  const { payload, where } = reader
  for (const [field, part] of PARTS) {
    let last: AuditLog | undefined
    do {
      const { docs }: { docs: AuditLog[] } = await payload.find({
        ...asReader(reader),
        collection: 'audit-log',
        where: {
          and: [where, part, ...(last ? [{ [field]: { greater_than: last[field] } }] : [])],
        },
        sort: field,
        limit: EXPORT_BATCH,
        pagination: false,
        depth: 0,
      })
      if (docs.length > 0) yield docs.map(toRow)
      last = docs.length === EXPORT_BATCH ? docs.at(-1) : undefined
    } while (last)
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
