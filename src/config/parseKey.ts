import { createSecretKey, type KeyObject } from 'node:crypto'

const KEY_BYTES = 32
const HEX = /^[0-9a-f]{64}$/i
const BASE64 = /^[A-Za-z0-9+/_-]{43}=?$/

/** A key of 32 bytes in base64 (`openssl rand -base64 32`) or hexadecimal; null when it is neither. */
export const parseKey = (text: string): KeyObject | null => {
  const trimmed = text.trim()
  const encoding = HEX.test(trimmed) ? 'hex' : BASE64.test(trimmed) ? 'base64' : null
  if (!encoding) return null
  const bytes = Buffer.from(trimmed, encoding)
  return bytes.length === KEY_BYTES ? createSecretKey(bytes) : null
}
