import { findAccountNamed } from '../repositories/accounts'
import { hasAuditEntry } from '../repositories/auditLog'
import { recordAudit } from './recordAudit'
import type { ServiceContext } from './serviceContext'

type FailedSignIn = {
  context: ServiceContext
  /** What was typed as the name. */
  name: string
  /** Why, where it is not the password. */
  reason?: string
}

const FAILED = '登录失败'
const LOCKED = '账号锁定'
/** Under this name stands who has not signed in. */
const NOBODY = '未登录'

/** Names that nobody has are told once a minute and address, so that guessing can't flood the log. */
const UNKNOWN_NAME_PAUSE_MS = 60_000

/**
 * Puts a failed sign-in into the audit log, and the lock that the last of several brings. What is typed
 * during a lock is not told again. A name that belongs to no account is not kept: it may be a password
 * in the wrong field.
 */
export const recordFailedSignIn = async ({
  context,
  name,
  reason,
}: FailedSignIn): Promise<void> => {
  const account = await findAccountNamed(context, name)
  // Nobody has signed in: whoever the browser still holds a session of did not do this.
  const attempt = { ...context, actor: null }
  if (!account) return recordUnknownName(attempt)
  const subject = `${account.name}（${account.username ?? ''}）`
  const record = { collection: 'users', id: account.id }
  const lockUntil = account.lockUntil ? new Date(account.lockUntil) : null
  const isLocked = lockUntil !== null && lockUntil > context.now
  const isToldAlready =
    isLocked &&
    (await hasAuditEntry(context, {
      act: LOCKED,
      recordId: account.id,
      since: new Date(lockUntil.getTime() - lockTimeOf(context)),
    }))
  if (isToldAlready) return
  await recordAudit(attempt, { act: FAILED, by: NOBODY, subject, record, reason })
  if (isLocked)
    await recordAudit(attempt, {
      act: LOCKED,
      subject,
      record,
      reason: '连续多次输错密码',
      details: { until: lockUntil.toISOString() },
    })
}

const recordUnknownName = async (attempt: ServiceContext): Promise<void> => {
  const isToldAlready = await hasAuditEntry(attempt, {
    act: FAILED,
    recordId: null,
    ip: attempt.origin?.ip ?? null,
    since: new Date(attempt.now.getTime() - UNKNOWN_NAME_PAUSE_MS),
  })
  if (!isToldAlready)
    await recordAudit(attempt, { act: FAILED, by: NOBODY, subject: '没有这个登录名' })
}

const lockTimeOf = ({ payload }: ServiceContext): number =>
  payload.collections.users.config.auth.lockTime ?? 0
