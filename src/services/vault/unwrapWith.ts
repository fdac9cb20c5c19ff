import type { KeyObject } from 'node:crypto'
import type { DataKeyRow } from '../../repositories/vault/dataKeyRows'
import { Refusal } from '../Refusal'
import type { DataKeyRing } from './DataKeyRing'
import { fingerprintOf, unwrapKey } from './wrapKey'
import { VaultError } from './VaultError'

const SERVICE_UNAVAILABLE = 503

/** The data key in a row's envelope, by whichever key of the ring fits; null when none does. */
export const tryUnwrap = (ring: DataKeyRing, row: DataKeyRow): KeyObject | null => {
  for (const by of [ring.current, ...ring.previous])
    try {
      return unwrapKey({ name: row, wrapped: row.wrapped, by })
    } catch (error) {
      if (!(error instanceof VaultError)) throw error
    }
  return null
}

/** The same; refuses, naming the fingerprints, when no key fits. */
export const unwrapWith = (ring: DataKeyRing, row: DataKeyRow): KeyObject => {
  const key = tryUnwrap(ring, row)
  if (key) return key
  const known = [ring.current, ...ring.previous].map(fingerprintOf)
  throw new Refusal(
    `数据密钥 ${row.keyId} 由另一把主密钥保护（指纹 ${row.kekFingerprint}），现有的 DATA_KEY 和 DATA_KEY_PREVIOUS 打不开它（指纹 ${known.join('、')}）。` +
      '请恢复原来的 DATA_KEY（未设置时为数据目录下的 data-key 文件），或把原来的密钥写入 DATA_KEY_PREVIOUS',
    SERVICE_UNAVAILABLE,
  )
}
