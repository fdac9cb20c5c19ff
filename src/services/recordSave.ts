import type { AuditedRecord } from '../domain/audit/auditEntry'
import { auditScopeOf } from '../domain/audit/auditScope'
import { changedNames } from '../domain/audit/changedFields'
import { recordAudit, wasAudited } from './recordAudit'
import type { ServiceContext } from './serviceContext'

type Fields = Readonly<Record<string, unknown>>

type SaveOptions = {
  context: ServiceContext
  record: AuditedRecord
  /** What the collection calls one of its records. */
  label: string
  /** The name of the field by which a record is known. */
  titleField?: string
  /** The Chinese names of its fields. */
  fieldLabels: ReadonlyMap<string, string>
  /** Null: the record is new. */
  before: object | null
  /** Null: the record is gone. */
  after: object | null
}

/**
 * Puts into the audit log what a person saved in a form: who made, changed or deleted which record, and
 * what differs. Nothing where nothing differs, and nothing twice: an act that a service has told of the
 * same record in this request stands for the save.
 */
export const recordSave = async ({
  context,
  record,
  label,
  titleField = 'id',
  fieldLabels,
  ...states
}: SaveOptions): Promise<void> => {
  const before = states.before as Fields | null
  const after = states.after as Fields | null
  const scope = auditScopeOf(record.collection)
  if (wasAudited(context, record) || scope === 'services') return
  const names = changedNames(before, after)
  if (names.length === 0) return
  const verb = before ? (after ? '修改' : '删除') : '新建'
  const title = (after ?? before)?.[titleField]
  await recordAudit(context, {
    act: `${verb}${label}`,
    subject: typeof title === 'string' && title !== '' ? title : label,
    record,
    ...(scope === 'values'
      ? { before, after }
      : before && after
        ? { details: { fields: names.map((name) => fieldLabels.get(name) ?? name) } }
        : {}),
  })
}
