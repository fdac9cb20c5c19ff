import type { User } from '../payload-types'
import { changedNames } from '../domain/audit/changedFields'
import { idOf } from '../repositories/scope'
import { recordAudit } from './recordAudit'
import type { ServiceContext } from './serviceContext'

/** As stored, with the hash of the password: that it changed is told, the hash is not. */
type Account = User & { hash?: string | null }

type AccountChange = {
  context: ServiceContext
  /** Null for a new account. */
  before: Account | null
  after: Account
}

/**
 * Puts what was done to an account into the audit log, one entry a save: made, other rights, another
 * unit, out of use, new password. Whoever did it; signing in changes nothing that counts.
 */
export const recordAccountChange = async ({
  context,
  before,
  after,
}: AccountChange): Promise<void> => {
  const states = { before: before && toldOf(before), after: toldOf(after) }
  const acts = actsOf({ before, after, isOwn: context.actor?.id === after.id })
  if (acts.length === 0 && changedNames(states.before, states.after).length > 0)
    acts.push('修改用户资料')
  if (acts.length === 0) return
  await recordAudit(context, {
    act: acts.join('、'),
    subject: `${after.name}（${after.username ?? ''}）`,
    record: { collection: 'users', id: after.id },
    ...states,
  })
}

const actsOf = ({
  before,
  after,
  isOwn,
}: Pick<AccountChange, 'before' | 'after'> & { isOwn: boolean }): string[] => {
  if (!before) return ['新建用户']
  const acts: [boolean, string][] = [
    [before.roles.join() !== after.roles.join(), '变更用户角色'],
    [idOf(before.unit) !== idOf(after.unit), '变更用户单位'],
    [before.active !== after.active, after.active === false ? '停用用户' : '启用用户'],
    [before.hash !== after.hash, isOwn ? '修改本人密码' : '重置用户密码'],
  ]
  return acts.filter(([happened]) => happened).map(([, act]) => act)
}

/** Without the rows' own ids, which a form may renew, and without what only the password changes. */
const toldOf = (user: Account): Record<string, unknown> => ({
  ...user,
  hash: undefined,
  salt: undefined,
  mustChangePassword: undefined,
  unit: idOf(user.unit),
  deputies: user.deputies?.map(({ user: deputy, from, to }) => ({ user: idOf(deputy), from, to })),
})
