import { ValidationError, type CollectionBeforeValidateHook } from 'payload'
import { checkPassword } from '../../../src/domain/organisation/password'

/**
 * Passwords follow the house's rule, and one that somebody else set is an initial one: its holder
 * must change it at first sign-in (demonstration accounts excepted).
 */
export const keepPasswordPolicy: CollectionBeforeValidateHook = ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  const password: unknown = data?.password
  if (!data || typeof password !== 'string' || password === '') return data
  const verdict = checkPassword(password)
  if (verdict !== true)
    throw new ValidationError({
      collection: 'users',
      errors: [{ path: 'password', message: verdict }],
    })
  const demonstration = operation === 'create' ? data.demonstration : originalDoc?.demonstration
  const own = operation === 'update' && req.user?.id === originalDoc?.id
  return { ...data, mustChangePassword: !own && !demonstration }
}
