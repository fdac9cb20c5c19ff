import {
  type CollectionAfterErrorHook,
  type CollectionBeforeChangeHook,
  type CollectionBeforeLoginHook,
  type CollectionBeforeOperationHook,
  type CollectionBeforeValidateHook,
} from 'payload'
import { checkPassword } from '../../../src/domain/organisation/password'
import { refuse } from '../../shared/refuse'
import { isSamePassword } from '../../../src/services/isSamePassword'

/**
 * Passwords follow the house's rule, and one that somebody else set is an initial one: its holder
 * must change it at first sign-in (demonstration accounts excepted), to another, before anything else.
 * The reason of a refusal is the whole message: the form folds its password fields away when it fails,
 * and a field's own message with them.
 */
export const keepPasswordPolicy: CollectionBeforeValidateHook = async ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (!data) return data
  const own = operation === 'update' && req.user?.id === originalDoc?.id
  const password: unknown = data.password
  if (typeof password !== 'string' || password === '') {
    if (own && originalDoc?.mustChangePassword) refuse('请先修改初始密码', 403)
    return data
  }
  const verdict = checkPassword(password)
  if (verdict !== true) return refuse(verdict)
  const { hash, salt } = originalDoc ?? {}
  if (own && (await isSamePassword({ password, hash, salt }))) refuse('新密码不得与原密码相同')
  const demonstration = operation === 'create' ? data.demonstration : originalDoc?.demonstration
  return { ...data, mustChangePassword: !own && !demonstration }
}

/** A new password ends the account's other sessions, and an account out of use has none. */
export const endSessions: CollectionBeforeChangeHook = ({ data, operation, originalDoc, req }) => {
  if (operation !== 'update') return data
  if (data.active === false) return { ...data, sessions: [] }
  if (!data.password) return data
  const account = req.user as { id: string; _sid?: string } | null
  const current = account?.id === originalDoc?.id ? account?._sid : undefined
  const sessions = (originalDoc?.sessions ?? []) as { id: string }[]
  return { ...data, sessions: sessions.filter(({ id }) => id === current) }
}

/** An account out of use can't sign in. Said only to who knows the password. */
export const refuseInactive: CollectionBeforeLoginHook = ({ user }) =>
  user.active === false ? refuse('账号已停用，请联系系统管理员', 403) : user

/** One answer to a wrong password and to a name that is not there: who has an account is nobody's. */
export const tellOneFailure: CollectionAfterErrorHook = ({ error }) =>
  error.name === 'AuthenticationError'
    ? { response: { errors: [{ message: '登录名或密码不正确' }] } }
    : undefined

/** Nobody but the administrator resets a password: mail to an office is no proof of who asks. */
export const refusePasswordRecovery: CollectionBeforeOperationHook = ({ operation, args }) =>
  operation === 'forgotPassword' || operation === 'resetPassword'
    ? refuse('忘记密码请联系系统管理员重置', 403)
    : args
