import { createCipheriv, createDecipheriv, type KeyObject } from 'node:crypto'
import { VaultError } from './VaultError'

export const IV_BYTES = 12
export const TAG_BYTES = 16

const CIPHER = 'aes-256-gcm'
/** A full tag and nothing shorter: by default Node would accept four bytes. */
const OPTIONS = { authTagLength: TAG_BYTES } as const
/** A file is worked through in slices, so that no second copy of it lies in memory. */
const SLICE_BYTES = 1024 * 1024

export type GcmInput = {
  key: KeyObject
  /** 12 bytes that were never used with this key before. */
  iv: Buffer
  /** What the text is bound to; not part of the result. */
  about: string | Buffer
  data: Buffer
}

/** Encrypts by AES-256-GCM into `head`, ciphertext and tag, in one buffer. */
export const encryptBehind = (head: Buffer, { key, iv, about, data }: GcmInput): Buffer => {
  const cipher = createCipheriv(CIPHER, key, iv, OPTIONS).setAAD(bytesOf(about))
  const whole = Buffer.allocUnsafe(head.length + data.length + TAG_BYTES)
  head.copy(whole)
  inSlices(data, (slice, at) => cipher.update(slice).copy(whole, head.length + at))
  cipher.final()
  cipher.getAuthTag().copy(whole, head.length + data.length)
  return whole
}

/** Decrypts ciphertext and tag. Throws VaultError when key, IV, text, tag or `about` do not agree. */
export const decrypt = ({ key, iv, about, data }: GcmInput): Buffer => {
  const length = data.length - TAG_BYTES
  if (length < 0) throw new VaultError('malformed')
  const decipher = createDecipheriv(CIPHER, key, iv, OPTIONS)
    .setAAD(bytesOf(about))
    .setAuthTag(data.subarray(length))
  const plain = Buffer.allocUnsafe(length)
  inSlices(data.subarray(0, length), (slice, at) => decipher.update(slice).copy(plain, at))
  try {
    decipher.final()
  } catch {
    plain.fill(0)
    throw new VaultError('not-authentic')
  }
  return plain
}

const inSlices = (data: Buffer, take: (slice: Buffer, at: number) => void): void => {
  for (let at = 0; at < data.length; at += SLICE_BYTES)
    take(data.subarray(at, at + SLICE_BYTES), at)
}

const bytesOf = (about: string | Buffer): Buffer =>
  typeof about === 'string' ? Buffer.from(about) : about
