import { Refusal } from '../Refusal'
import type { ServiceContext } from '../serviceContext'
import { openVault, type Vault } from './openVault'
import type { ResealedRow, SealedRow, SealedStore } from './SealedStore'
import { VaultError } from './VaultError'

/** Rows that are sealed anew in one transaction. */
const BATCH = 1000

/** How far one store has come with one old key. */
export type ResealProgress = { store: string; keyId: string; done: number; total: number }

/**
 * Seals anew everything in a store that `keyId` sealed; answers how many places. Refuses at a place
 * that cannot be opened, naming it; throws when the store keeps answering the same places.
 */
export const resealStore = async (options: {
  context: ServiceContext
  store: SealedStore
  keyId: string
  onProgress: (progress: ResealProgress) => void
}): Promise<number> => {
  const { context, store, keyId, onProgress } = options
  const total = await store.countSealedBy(keyId)
  let done = 0
  let previous: SealedRow[] = []
  for (;;) {
    const rows = await store.nextBatch(keyId, BATCH)
    if (rows.length === 0) return done
    if (isSameBatch(rows, previous))
      throw new Error(`${store.name}: replace() left ${rows.length} places as they were`)
    const vault = await openVault(context)
    await store.replace(rows.map((row) => resealed(vault, { store, row })))
    done += rows.length
    previous = rows
    onProgress({ store: store.name, keyId, done, total: Math.max(total, done) })
  }
}

const resealed = (
  vault: Vault,
  { store, row }: { store: SealedStore; row: SealedRow },
): ResealedRow => {
  const { sealed, about } = row
  try {
    return {
      ...row,
      resealed:
        typeof sealed === 'string'
          ? vault.seal(vault.open(sealed, about), about)
          : vault.sealBytes(vault.openBytes(sealed, about), about),
    }
  } catch (error) {
    if (!(error instanceof VaultError)) throw error
    throw new Refusal(`${store.name} 的记录 ${row.id}（${row.column}）：${error.message}`)
  }
}

const isSameBatch = (rows: readonly SealedRow[], previous: readonly SealedRow[]): boolean =>
  rows.length === previous.length &&
  rows.every(({ id, column, sealed }, index) => {
    const before = previous[index]
    return before?.id === id && before.column === column && isSame(before.sealed, sealed)
  })

const isSame = (one: string | Buffer, other: string | Buffer): boolean =>
  typeof one === 'string' || typeof other === 'string' ? one === other : one.equals(other)
