import type { KeyObject } from 'node:crypto'
import { decrypt, encryptBehind, IV_BYTES } from './gcm'
import type { KeyOf } from './sealText'
import { takeRandomBytes } from './takeRandomBytes'
import { VaultError } from './VaultError'

const MAGIC = Buffer.from('GKS1')
/** The upload limit of 50 MB. */
export const LARGEST_FILE_BYTES = 50 * 1024 * 1024

/**
 * A whole file sealed: `GKS1`, the length of the key's id (one byte), the id, IV, ciphertext, tag. At
 * most 50 MB; throws VaultError beyond.
 */
export const sealFile = (input: {
  keyId: string
  key: KeyObject
  data: Buffer
  about: string
}): Buffer => {
  const { keyId, key, data, about } = input
  if (data.length > LARGEST_FILE_BYTES) throw new VaultError('too-large')
  const iv = takeRandomBytes(IV_BYTES)
  const head = Buffer.concat([MAGIC, Buffer.from([keyId.length]), Buffer.from(keyId, 'latin1'), iv])
  return encryptBehind(head, { key, iv, about: boundTo(head, about), data })
}

/** The bytes behind `sealFile`. Throws VaultError. */
export const openFile = (input: { keyOf: KeyOf; sealed: Buffer; about: string }): Buffer => {
  const { keyOf, sealed, about } = input
  const keyId = keyIdOfFile(sealed)
  const length = MAGIC.length + 1 + (keyId?.length ?? 0) + IV_BYTES
  if (!keyId || sealed.length < length) throw new VaultError('malformed')
  const head = sealed.subarray(0, length)
  return decrypt({
    key: keyOf(keyId),
    iv: head.subarray(length - IV_BYTES),
    about: boundTo(head, about),
    data: sealed.subarray(length),
  })
}

/** The id of the key that sealed a file, from its first 32 bytes or more; null when it is not sealed. */
export const keyIdOfFile = (sealed: Buffer): string | null => {
  if (!sealed.subarray(0, MAGIC.length).equals(MAGIC)) return null
  const start = MAGIC.length + 1
  const keyId = sealed.toString('latin1', start, start + (sealed[MAGIC.length] ?? 0))
  return /^[a-z]+-[1-9]\d*$/.test(keyId) ? keyId : null
}

const boundTo = (head: Buffer, about: string): Buffer =>
  Buffer.concat([head, Buffer.from(`file:${about}`)])
