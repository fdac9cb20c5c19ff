import { recordAudit } from './recordAudit'
import type { ServiceContext } from './serviceContext'

type SessionAct = '登录' | '退出登录' | '解除账号锁定'

/** Puts the beginning or end of a session into the audit log, or an account's release from a lock. */
export const recordSession = async ({
  context,
  act,
  account,
}: {
  context: ServiceContext
  act: SessionAct
  /** Whose account; the actor's own unless told. */
  account?: { id: string; name: string; username?: string | null }
}): Promise<void> => {
  const about = account ?? context.actor
  if (!about) return
  await recordAudit(context, {
    act,
    subject: account ? `${account.name}（${account.username ?? ''}）` : about.name,
    record: { collection: 'users', id: about.id },
  })
}
