import { createHmac, createSecretKey, hkdfSync, type KeyObject } from 'node:crypto'

const INDEX_BYTES = 16

/** Answers the keyed hash of a text for a purpose: 22 characters, good for equality search only. */
export type KeyedIndex = (purpose: string, text: string) => string

/**
 * HMAC-SHA-256 with a key of its own for each purpose (HKDF from the index key), cut to 16 bytes in
 * base64url. The text counts as it stands: the caller brings it into one form first.
 */
export const createKeyedIndex = (indexKey: KeyObject): KeyedIndex => {
  const keys = new Map<string, KeyObject>()
  const keyFor = (purpose: string): KeyObject => {
    const known = keys.get(purpose)
    if (known) return known
    const derived = createSecretKey(
      Buffer.from(hkdfSync('sha256', indexKey, '', `gongkai:index:${purpose}`, 32)),
    )
    keys.set(purpose, derived)
    return derived
  }
  return (purpose, text) =>
    createHmac('sha256', keyFor(purpose))
      .update(text)
      .digest()
      .subarray(0, INDEX_BYTES)
      .toString('base64url')
}
