import type { KeyObject } from 'node:crypto'
import type { Payload } from 'payload'
import type { Scope } from '../../repositories/scope'
import { keyNumber, type DataKeyRow } from '../../repositories/vault/dataKeyRows'
import { installationOf } from '../installation'
import { ensureDataKeys } from './ensureDataKeys'
import { createKeyedIndex, type KeyedIndex } from './keyedIndex'
import { openFile, sealFile } from './sealFile'
import { openText, sealText } from './sealText'
import { unwrapWith } from './unwrapWith'
import { VaultError } from './VaultError'

/**
 * Seals and opens. `about` names the place of a text (`payment:<id>:identity`): what was sealed for one
 * place opens in no other. Opening throws VaultError, which tells nothing of the content.
 */
export type Vault = {
  /** The id of the key that seals now. */
  readonly keyId: string
  seal(plain: string, about: string): string
  open(sealed: string, about: string): string
  /** Keyed hash for equality search: 22 characters, by purpose. The text counts as it stands. */
  index: KeyedIndex
  /** A whole file, at most 50 MB. */
  sealBytes(data: Buffer, about: string): Buffer
  openBytes(sealed: Buffer, about: string): Buffer
}

/**
 * The vault of an installation; its keys are made at the first use. Refuses, naming `DATA_KEY`, when
 * the keys were wrapped by a key that this process does not have.
 *
 * Ask for it anew in each request and each batch of a long job: that costs one small query, and is how
 * a process learns that another one has rotated the keys, or that its own transaction, in which the
 * keys were made, was undone. Nothing is unwrapped again unless the rows have changed.
 */
export const openVault = async (scope: Scope): Promise<Vault> => {
  const rows = await ensureDataKeys(scope)
  const state = rows.map(({ keyId, wrapped, retiredAt }) => [keyId, wrapped, retiredAt]).join()
  const known = opened.get(scope.payload)
  if (known?.state === state) return known.vault
  const vault = vaultOf(scope.payload, rows)
  opened.set(scope.payload, { state, vault })
  return vault
}

/** The key that seals now: the latest that is not retired. */
export const activeSealKey = (rows: readonly DataKeyRow[]): DataKeyRow | undefined =>
  rows
    .filter(({ purpose, retiredAt }) => purpose === 'seal' && !retiredAt)
    .reduce<DataKeyRow | undefined>(
      (latest, row) => (latest && keyNumber(latest.keyId) > keyNumber(row.keyId) ? latest : row),
      undefined,
    )

const opened = new WeakMap<Payload, { state: string; vault: Vault }>()

const vaultOf = (payload: Payload, rows: readonly DataKeyRow[]): Vault => {
  const ring = installationOf(payload).dataKeys
  const keys = new Map<string, KeyObject>()
  for (const row of rows) keys.set(row.keyId, unwrapWith(ring, row))
  const keyOf = (keyId: string | undefined): KeyObject => {
    const key = keyId === undefined ? undefined : keys.get(keyId)
    if (!key) throw new VaultError('unknown-key')
    return key
  }
  const sealKeyOf = (keyId: string): KeyObject => {
    if (!sealing.has(keyId)) throw new VaultError('unknown-key')
    return keyOf(keyId)
  }
  const sealing = new Set(rows.filter(({ purpose }) => purpose === 'seal').map((row) => row.keyId))
  const keyId = activeSealKey(rows)?.keyId ?? ''
  const key = keyOf(keyId)
  return {
    keyId,
    seal: (plain, about) => sealText({ keyId, key, plain, about }),
    open: (sealed, about) => openText({ keyOf: sealKeyOf, sealed, about }),
    index: createKeyedIndex(keyOf(rows.find(({ purpose }) => purpose === 'index')?.keyId)),
    sealBytes: (data, about) => sealFile({ keyId, key, data, about }),
    openBytes: (sealed, about) => openFile({ keyOf: sealKeyOf, sealed, about }),
  }
}
