import type { Scope } from '../../repositories/scope'
import { findDataKeys, type KeyPurpose } from '../../repositories/vault/dataKeyRows'
import { installationOf } from '../installation'
import { activeSealKey } from './openVault'
import { tryUnwrap } from './unwrapWith'
import { fingerprintOf } from './wrapKey'

/** Fingerprints and instants (ISO 8601); no key material. */
export type KeyStatus = {
  current: string
  previous: string[]
  keys: {
    keyId: string
    purpose: KeyPurpose
    /** What is sealed now is sealed by it. */
    active: boolean
    kekFingerprint: string
    /** Can a key of the environment open its envelope? */
    opens: boolean
    createdAt: string
    retiredAt: string | null
  }[]
}

/** Which key of the environment wraps which data key. Makes none, and works when none can be opened. */
export const readKeyStatus = async (scope: Scope): Promise<KeyStatus> => {
  const ring = installationOf(scope.payload).dataKeys
  const rows = await findDataKeys(scope)
  const sealing = activeSealKey(rows)?.keyId
  return {
    current: fingerprintOf(ring.current),
    previous: ring.previous.map(fingerprintOf),
    keys: rows.map((row) => ({
      keyId: row.keyId,
      purpose: row.purpose,
      active: row.purpose === 'index' || row.keyId === sealing,
      kekFingerprint: row.kekFingerprint,
      opens: tryUnwrap(ring, row) !== null,
      createdAt: row.createdAt,
      retiredAt: row.retiredAt,
    })),
  }
}
