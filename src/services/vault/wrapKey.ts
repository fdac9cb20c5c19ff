import { createHash, createSecretKey, type KeyObject } from 'node:crypto'
import type { KeyPurpose } from '../../repositories/vault/dataKeyRows'
import { decrypt, encryptBehind, IV_BYTES } from './gcm'
import { takeRandomBytes } from './takeRandomBytes'
import { VaultError } from './VaultError'

/** Which key is in the envelope. */
export type KeyName = { keyId: string; purpose: KeyPurpose }

const VERSION = 1

/** The first 8 hexadecimal digits of a key's SHA-256: enough to tell keys apart, fine to print. */
export const fingerprintOf = (key: KeyObject): string =>
  createHash('sha256').update(key.export()).digest('hex').slice(0, 8)

/** A data key wrapped by the key of the environment: base64 of version, IV, ciphertext and tag. */
export const wrapKey = (input: { name: KeyName; dataKey: KeyObject; by: KeyObject }): string => {
  const { name, dataKey, by } = input
  const iv = takeRandomBytes(IV_BYTES)
  const head = Buffer.concat([Buffer.from([VERSION]), iv])
  const data = dataKey.export()
  return encryptBehind(head, { key: by, iv, about: boundTo(name), data }).toString('base64')
}

/** The data key in the envelope. Throws VaultError when it was wrapped by another key or for another name. */
export const unwrapKey = (input: { name: KeyName; wrapped: string; by: KeyObject }): KeyObject => {
  const { name, wrapped, by } = input
  const bytes = Buffer.from(wrapped, 'base64')
  if (bytes[0] !== VERSION || bytes.length <= IV_BYTES) throw new VaultError('malformed')
  const iv = bytes.subarray(1, 1 + IV_BYTES)
  const data = bytes.subarray(1 + IV_BYTES)
  return createSecretKey(decrypt({ key: by, iv, about: boundTo(name), data }))
}

const boundTo = ({ keyId, purpose }: KeyName): string => `key:${keyId}:${purpose}`
