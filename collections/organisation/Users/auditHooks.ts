/** Accounts and sign-ins in the audit log. */
import type {
  CollectionAfterChangeHook,
  CollectionAfterErrorHook,
  CollectionAfterLoginHook,
  CollectionAfterLogoutHook,
} from 'payload'
import { recordAccountChange } from '../../../src/services/recordAccountChange'
import { recordFailedSignIn } from '../../../src/services/recordFailedSignIn'
import { recordSession } from '../../../src/services/recordSession'
import { accountContextOf } from '../../shared/serviceContextOf'

/** What is done to accounts is a privileged act, whoever does it. */
export const auditAccount: CollectionAfterChangeHook = async ({
  doc,
  operation,
  previousDoc,
  req,
}) => {
  await recordAccountChange({
    context: accountContextOf(req),
    before: operation === 'update' ? previousDoc : null,
    // As stored, hidden columns included, like the state before.
    after: await req.payload.findByID({
      collection: 'users',
      id: doc.id,
      depth: 0,
      overrideAccess: true,
      showHiddenFields: true,
      req,
    }),
  })
  return doc
}

/** In the transaction of the sign-in: a session that is not on record does not exist. */
export const auditSignIn: CollectionAfterLoginHook = async ({ req, user }) => {
  await recordSession({ context: accountContextOf(req), act: '登录' })
  return user
}

export const auditSignOut: CollectionAfterLogoutHook = async ({ req }) => {
  await recordSession({ context: accountContextOf(req), act: '退出登录' })
}

/** Whatever kept a person from signing in. The transaction of the attempt is over by now. */
export const auditFailedSignIn: CollectionAfterErrorHook = async ({ error, req }) => {
  if (!req.pathname?.endsWith('/users/login')) return
  const { username, email } = (req.data ?? {}) as { username?: unknown; email?: unknown }
  const name = [username, email].find((text) => typeof text === 'string' && text.trim() !== '')
  if (typeof name !== 'string') return
  await recordFailedSignIn({
    context: accountContextOf(req),
    name,
    reason: isRefusal(error) ? error.message : undefined,
  })
}

/** Our own words to the person; a wrong password has none, and a fault of the program is for its log. */
const isRefusal = (error: Error): boolean =>
  'isPublic' in error && error.isPublic === true && error.name !== 'AuthenticationError'
