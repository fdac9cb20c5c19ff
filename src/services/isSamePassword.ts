import { pbkdf2, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'

/** How Payload 3.90 keeps a password; it exports neither its parameters nor its comparison. */
const PREFIX = 'pbkdf2-sha256-v1:'
const ITERATIONS = 600_000
const KEY_BYTES = 32

type IsSamePasswordOptions = { password: string; hash: unknown; salt: unknown }

/** Is this the password that the account already has? */
export const isSamePassword = async ({
  password,
  hash,
  salt,
}: IsSamePasswordOptions): Promise<boolean> => {
  if (typeof hash !== 'string' || typeof salt !== 'string' || !hash.startsWith(PREFIX)) return false
  const known = Buffer.from(hash.slice(PREFIX.length), 'hex')
  const given = await promisify(pbkdf2)(password, salt, ITERATIONS, KEY_BYTES, 'sha256')
  return known.length === given.length && timingSafeEqual(known, given)
}
