import type { KeyObject } from 'node:crypto'
import { decrypt, encryptBehind, IV_BYTES } from './gcm'
import { takeRandomBytes } from './takeRandomBytes'
import { VaultError } from './VaultError'

/** Finds the key of an id, or throws VaultError. */
export type KeyOf = (keyId: string) => KeyObject

const VERSION = 'k1'
const SEALED = /^k1\.([a-z]+-[1-9]\d*)\.([A-Za-z0-9_-]+)$/

/** The beginning of every text that a key sealed; for searching the rows that it sealed. */
export const sealedPrefix = (keyId: string): string => `${VERSION}.${keyId}.`

/** `k1.<keyId>.<base64url of IV, ciphertext and tag>`; `about` must be given again to open it. */
export const sealText = (input: {
  keyId: string
  key: KeyObject
  plain: string
  about: string
}): string => {
  const { keyId, key, plain, about } = input
  const iv = takeRandomBytes(IV_BYTES)
  const data = Buffer.from(plain)
  const body = encryptBehind(iv, { key, iv, about: boundTo(about), data })
  return `${VERSION}.${keyId}.${body.toString('base64url')}`
}

/** The text behind `sealText`. Throws VaultError. */
export const openText = (input: { keyOf: KeyOf; sealed: string; about: string }): string => {
  const { keyOf, sealed, about } = input
  const [, keyId, text] = SEALED.exec(sealed) ?? []
  if (!keyId || !text) throw new VaultError('malformed')
  const body = Buffer.from(text, 'base64url')
  // The last character has bits that the decoder ignores: only the one way of writing it counts.
  if (body.length < IV_BYTES || body.toString('base64url') !== text)
    throw new VaultError('malformed')
  const iv = body.subarray(0, IV_BYTES)
  const data = body.subarray(IV_BYTES)
  return decrypt({ key: keyOf(keyId), iv, about: boundTo(about), data }).toString()
}

/** The id of the key that sealed a text; null when it is no sealed text. */
export const keyIdOfText = (sealed: string): string | null => SEALED.exec(sealed)?.[1] ?? null

/** Texts and files are sealed by the same key; neither can be passed off as the other. */
const boundTo = (about: string): string => `text:${about}`
