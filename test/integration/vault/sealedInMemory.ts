import type { Vault } from '../../../src/services/vault/openVault'
import { keyIdOfFile } from '../../../src/services/vault/sealFile'
import { keyIdOfText } from '../../../src/services/vault/sealText'
import type { SealedRow, SealedStore } from '../../../src/services/vault/SealedStore'

export type SealedInMemory = SealedStore & {
  rows: SealedRow[]
  /** Run before each batch is written, with the number of batches written so far. */
  beforeReplace: (batches: number) => void | Promise<void>
}

/** A store of sealed content as the payments are one, held in memory. */
export const sealedInMemory = (rows: SealedRow[]): SealedInMemory => {
  let batches = 0
  const sealedBy = (keyId: string) =>
    store.rows.filter(
      ({ sealed }) =>
        (typeof sealed === 'string' ? keyIdOfText(sealed) : keyIdOfFile(sealed)) === keyId,
    )
  const store: SealedInMemory = {
    name: 'payments',
    rows,
    beforeReplace: () => undefined,
    countSealedBy: (keyId) => Promise.resolve(sealedBy(keyId).length),
    nextBatch: (keyId, limit) =>
      Promise.resolve(
        sealedBy(keyId)
          .slice(0, limit)
          .map((row) => ({ ...row })),
      ),
    replace: async (resealed) => {
      await store.beforeReplace(batches)
      batches += 1
      const byPlace = new Map(resealed.map((row) => [`${row.id} ${row.column}`, row]))
      store.rows = store.rows.map((row) => {
        const change = byPlace.get(`${row.id} ${row.column}`)
        return change?.sealed === row.sealed ? { ...row, sealed: change.resealed } : row
      })
    },
  }
  return store
}

/** Rows `0` to `count - 1`, whose number is their id. */
export const sealedRows = (vault: Vault, count: number): SealedRow[] =>
  Array.from({ length: count }, (_, index) => {
    const id = String(index)
    const about = `payment:${id}:identity`
    return { id, column: 'identity', sealed: vault.seal(id, about), about }
  })
