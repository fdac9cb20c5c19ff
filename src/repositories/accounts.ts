import type { User } from '../payload-types'
import type { Scope } from './scope'

/** An account as stored, with the columns that Payload keeps of sign-ins. */
export type Account = User & { lockUntil?: string | null }

/** The account of a login name, or of the address that may be typed in its place; case does not count. */
export const findAccountNamed = async (
  { payload, req }: Scope,
  name: string,
): Promise<Account | null> => {
  const typed = name.trim().toLowerCase()
  if (typed === '') return null
  const row: unknown = await payload.db.findOne({
    collection: 'users',
    where: { or: [{ username: { equals: typed } }, { email: { equals: typed } }] },
    req,
  })
  return row as Account | null
}
