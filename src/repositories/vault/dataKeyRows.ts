import { compareAndSet } from '../compareAndSet'
import { EVERYTHING, type Scope } from '../scope'

export type KeyPurpose = 'seal' | 'index'

/** A wrapped data key as it is stored. */
export type DataKeyRow = {
  id: string
  /** `seal-1`, `seal-2`, … or `index-1`. */
  keyId: string
  purpose: KeyPurpose
  wrapped: string
  kekFingerprint: string
  /** Instants in ISO 8601. */
  createdAt: string
  retiredAt: string | null
}

/** All data keys, in the order of their numbers. There are a handful, for they change once in years. */
export const findDataKeys = async ({ payload, req }: Scope): Promise<DataKeyRow[]> => {
  const { docs } = await payload.find({ collection: 'data-keys', req, ...EVERYTHING })
  return docs
    .map(({ id, keyId, purpose, wrapped, kekFingerprint, createdAt, retiredAt }) => ({
      id,
      keyId,
      purpose,
      wrapped,
      kekFingerprint,
      createdAt,
      retiredAt: retiredAt ?? null,
    }))
    .sort((one, other) => keyNumber(one.keyId) - keyNumber(other.keyId))
}

/** The number in `seal-12`. */
export const keyNumber = (keyId: string): number => Number(keyId.slice(keyId.lastIndexOf('-') + 1))

/** Fails with a unique violation when the id is taken. */
export const insertDataKey = async (
  { payload, req }: Scope,
  row: Pick<DataKeyRow, 'keyId' | 'purpose' | 'wrapped' | 'kekFingerprint'>,
): Promise<void> => {
  await payload.create({
    collection: 'data-keys',
    data: row,
    depth: 0,
    overrideAccess: true,
    req,
  })
}

/** Puts a new envelope in place of the one that was read; false when another is there by now. */
export const replaceEnvelope = async (
  scope: Scope,
  { row, wrapped, kekFingerprint }: { row: DataKeyRow; wrapped: string; kekFingerprint: string },
): Promise<boolean> => {
  const replaced = await compareAndSet(scope, {
    collection: 'data-keys',
    id: row.id,
    expect: { wrapped: { equals: row.wrapped } },
    data: { wrapped, kekFingerprint },
  })
  return replaced !== null
}

/** Notes from when on a key seals nothing; false when that was noted before. `at` in ISO 8601. */
export const markRetired = async (
  scope: Scope,
  { row, at }: { row: DataKeyRow; at: string },
): Promise<boolean> => {
  const retired = await compareAndSet(scope, {
    collection: 'data-keys',
    id: row.id,
    expect: { retiredAt: { exists: false } },
    data: { retiredAt: at },
  })
  return retired !== null
}
