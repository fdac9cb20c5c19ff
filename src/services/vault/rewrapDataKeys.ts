import { findDataKeys, replaceEnvelope } from '../../repositories/vault/dataKeyRows'
import { installationOf } from '../installation'
import { recordAudit } from '../recordAudit'
import { transactionally, type ServiceContext } from '../serviceContext'
import { unwrapWith } from './unwrapWith'
import { fingerprintOf, wrapKey } from './wrapKey'

export type Rewrapping = {
  /** The key that wraps now. */
  fingerprint: string
  /** Data keys that got a new envelope; empty when all had it already. */
  rewrapped: string[]
}

/**
 * Wraps every data key by the present `DATA_KEY`, opening envelopes by whichever key of the environment
 * fits, all in one transaction. Nothing that is sealed changes. Refuses when an envelope cannot be
 * opened, and then changes none.
 */
export const rewrapDataKeys = (context: ServiceContext): Promise<Rewrapping> =>
  transactionally(context, async (inside) => {
    const ring = installationOf(inside.payload).dataKeys
    const fingerprint = fingerprintOf(ring.current)
    const rows = await findDataKeys(inside)
    const old = rows.filter(({ kekFingerprint }) => kekFingerprint !== fingerprint)
    for (const row of old) {
      const dataKey = unwrapWith(ring, row)
      const wrapped = wrapKey({ name: row, dataKey, by: ring.current })
      if (!(await replaceEnvelope(inside, { row, wrapped, kekFingerprint: fingerprint })))
        throw new Error(`data key ${row.keyId} was changed by another process`)
    }
    const rewrapped = old.map(({ keyId }) => keyId)
    if (old.length > 0)
      await recordAudit(inside, {
        act: '更换保护数据密钥的主密钥',
        subject: rewrapped.join('、'),
        details: { from: [...new Set(old.map((row) => row.kekFingerprint))], to: fingerprint },
      })
    return { fingerprint, rewrapped }
  })
