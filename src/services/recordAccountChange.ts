import type { User } from '../payload-types'
import { idOf } from '../repositories/scope'
import { recordAudit } from './recordAudit'
import type { ServiceContext } from './serviceContext'

type AccountChange = {
  context: ServiceContext
  /** Null for a new account. */
  before: User | null
  after: User
}

/** Puts what was done to an account into the audit log: made, other rights, out of use, new password. */
export const recordAccountChange = async ({
  context,
  before,
  after,
}: AccountChange): Promise<void> => {
  const subject = `${after.name}（${after.username ?? ''}）`
  for (const { act, details } of changesOf(before, after))
    await recordAudit(context, { act, subject, details })
}

type Change = { act: string; details?: Record<string, unknown> }

const changesOf = (before: User | null, after: User): Change[] => {
  if (!before) return [{ act: '新建用户', details: { roles: after.roles, unit: idOf(after.unit) } }]
  const changes: Change[] = []
  if (before.roles.join() !== after.roles.join())
    changes.push({ act: '变更用户角色', details: { before: before.roles, after: after.roles } })
  if (idOf(before.unit) !== idOf(after.unit))
    changes.push({
      act: '变更用户单位',
      details: { before: idOf(before.unit), after: idOf(after.unit) },
    })
  if (before.active !== after.active)
    changes.push({ act: after.active === false ? '停用用户' : '启用用户' })
  if (!before.mustChangePassword && after.mustChangePassword) changes.push({ act: '重置用户密码' })
  return changes
}
