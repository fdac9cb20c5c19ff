import type { PayloadRequest } from 'payload'
import { hasRole, personOf } from '../../shared/access'

/** May the person of the request bring files at all? */
export const mayUpload = ({ user }: Pick<PayloadRequest, 'user'>): boolean =>
  hasRole(personOf(user), 'editor', 'catalogue')
