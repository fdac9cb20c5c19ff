import type { CollectionBeforeValidateHook } from 'payload'
import { personOf, unitIdOf } from '../../shared/access'

/** A file belongs to the unit of whoever brought it. */
export const signUpload: CollectionBeforeValidateHook = ({ data, operation, req }) => {
  const unit = unitIdOf(personOf(req.user))
  return operation === 'create' && unit ? { ...data, unit } : data
}
