import { createSecretKey } from 'node:crypto'
import { inTransaction } from '../../repositories/inTransaction'
import { isUniqueViolation } from '../../repositories/isUniqueViolation'
import type { Scope } from '../../repositories/scope'
import { findDataKeys, insertDataKey, type DataKeyRow } from '../../repositories/vault/dataKeyRows'
import { installationOf } from '../installation'
import { Refusal } from '../Refusal'
import { takeRandomBytes } from './takeRandomBytes'
import { fingerprintOf, wrapKey, type KeyName } from './wrapKey'

const DATA_KEY_BYTES = 32

const FIRST_KEYS: readonly KeyName[] = [
  { keyId: 'seal-1', purpose: 'seal' },
  { keyId: 'index-1', purpose: 'index' },
]

/**
 * The rows of the data keys; at the first use of all, the pair is made. Processes that are first at
 * once end with one pair. Both are made together: where only one is left, rows were lost, and another
 * key in their place would hide it, so that is refused.
 */
export const ensureDataKeys = async (scope: Scope): Promise<DataKeyRow[]> => {
  const rows = await findDataKeys(scope)
  if (rows.length > 0) return whole(rows)
  try {
    return await inTransaction(scope, async (req) => {
      const inside = { payload: scope.payload, req }
      if ((await findDataKeys(inside)).length === 0)
        for (const name of FIRST_KEYS) await addDataKey(inside, name)
      return findDataKeys(inside)
    })
  } catch (error) {
    // A transaction that met the rival's rows is broken: only its owner can start it anew.
    if (scope.req.transactionID || !isUniqueViolation(error)) throw error
    return whole(await findDataKeys(scope))
  }
}

/** Makes a new data key and stores its envelope. */
export const addDataKey = async (scope: Scope, name: KeyName): Promise<void> => {
  const { current } = installationOf(scope.payload).dataKeys
  const dataKey = createSecretKey(takeRandomBytes(DATA_KEY_BYTES))
  await insertDataKey(scope, {
    ...name,
    wrapped: wrapKey({ name, dataKey, by: current }),
    kekFingerprint: fingerprintOf(current),
  })
}

const whole = (rows: DataKeyRow[]): DataKeyRow[] => {
  for (const { purpose } of FIRST_KEYS)
    if (!rows.some((row) => row.purpose === purpose))
      throw new Refusal(
        `数据密钥不完整：缺少用途为 ${purpose} 的密钥。请从备份恢复 data-keys 中的记录`,
        503,
      )
  return rows
}
