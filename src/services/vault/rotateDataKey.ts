import { markRetired, findDataKeys, keyNumber } from '../../repositories/vault/dataKeyRows'
import type { DataKeyRow } from '../../repositories/vault/dataKeyRows'
import { recordAudit } from '../recordAudit'
import { transactionally, type ServiceContext } from '../serviceContext'
import { addDataKey } from './ensureDataKeys'
import { activeSealKey, openVault } from './openVault'
import { resealStore, type ResealProgress } from './resealStore'
import type { SealedStore } from './SealedStore'

export type RotationOptions = {
  context: ServiceContext
  /** Every place where sealed content lies. A store that is left out keeps what the old keys sealed. */
  stores: readonly SealedStore[]
  onProgress?: (progress: ResealProgress) => void
}

export type Rotation = {
  /** The key that seals now. */
  keyId: string
  /** An earlier rotation was brought to its end; no new key was made. */
  resumed: boolean
  resealed: number
  /** Keys that seal nothing any more. */
  retired: string[]
  /** What is still sealed by older keys: written while the rotation ran. Another run takes it. */
  remaining: number
}

/**
 * A new key for sealing; then everything that older keys sealed is sealed anew, batch by batch, and
 * keys that nothing refers to are retired. Their rows stay: a backup may still need them. Interrupted,
 * it is resumed by calling it again, which makes no further key. What is being read and written goes on
 * meanwhile, for all keys open. Refuses at content that cannot be opened, naming its row.
 */
export const rotateDataKey = async (options: RotationOptions): Promise<Rotation> => {
  const { context, stores, onProgress = () => undefined } = options
  const { resumed, active, older } = await startOrResume(context)
  const rotation: Rotation = {
    keyId: active.keyId,
    resumed,
    resealed: 0,
    retired: [],
    remaining: 0,
  }
  for (const row of older) {
    let remaining = 0
    for (const store of stores) {
      rotation.resealed += await resealStore({ context, store, keyId: row.keyId, onProgress })
      remaining += await store.countSealedBy(row.keyId)
    }
    rotation.remaining += remaining
    if (remaining === 0 && (await retire(context, row))) rotation.retired.push(row.keyId)
  }
  return rotation
}

type Start = { resumed: boolean; active: DataKeyRow; older: DataKeyRow[] }

/** More than one key in use means that an earlier rotation did not come to its end. */
const startOrResume = (context: ServiceContext): Promise<Start> =>
  transactionally(context, async (inside) => {
    // Refuses when the keys in use cannot be opened: none may be wrapped by a key that does not fit.
    await openVault(inside)
    const before = await findSealKeys(inside)
    const resumed = before.filter(({ retiredAt }) => !retiredAt).length > 1
    if (!resumed) {
      const latest = Math.max(...before.map(({ keyId }) => keyNumber(keyId)))
      const keyId = `seal-${latest + 1}`
      await addDataKey(inside, { keyId, purpose: 'seal' })
      await recordAudit(inside, { act: '启用新的数据密钥', subject: keyId })
    }
    const rows = await findSealKeys(inside)
    const active = activeSealKey(rows)
    if (!active) throw new Error('no key seals')
    return { resumed, active, older: rows.filter(({ keyId }) => keyId !== active.keyId) }
  })

const findSealKeys = async (context: ServiceContext): Promise<DataKeyRow[]> =>
  (await findDataKeys(context)).filter(({ purpose }) => purpose === 'seal')

const retire = (context: ServiceContext, row: DataKeyRow): Promise<boolean> =>
  transactionally(context, async (inside) => {
    if (row.retiredAt) return false
    const retired = await markRetired(inside, { row, at: context.now.toISOString() })
    if (retired) await recordAudit(inside, { act: '停用数据密钥', subject: row.keyId })
    return retired
  })
