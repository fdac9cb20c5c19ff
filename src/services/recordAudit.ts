import type { ServiceContext } from './serviceContext'

export type AuditEntry = {
  /** What was done, in Chinese. */
  act: string
  /** To what. */
  subject: string
  reason?: string
  details?: Record<string, unknown>
}

/** Appends a privileged act to the audit log, in the act's own transaction. */
export const recordAudit = async (context: ServiceContext, entry: AuditEntry): Promise<void> => {
  const { payload, req, now, actor, simulated } = context
  await payload.create({
    collection: 'audit-log',
    data: {
      at: now.toISOString(),
      actor: actor?.id,
      actorName: actor?.name ?? '系统',
      act: entry.act,
      subject: entry.subject,
      reason: entry.reason,
      details: entry.details,
      simulated,
    },
    depth: 0,
    overrideAccess: true,
    req,
  })
}
