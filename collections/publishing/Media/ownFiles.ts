import type { FilterOptions } from 'payload'
import { personOf, unitIdOf } from '../../shared/access'

/**
 * A person attaches files of their own unit only. Checked at every save: whoever could attach a file
 * of another unit could publish it. The system itself attaches what it is told to.
 */
export const ownFiles: FilterOptions = ({ user }) =>
  user ? { unit: { equals: unitIdOf(personOf(user)) ?? '' } } : true
