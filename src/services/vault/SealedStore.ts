/** One sealed text or file in its place. */
export type SealedRow = {
  id: string
  /** The column, or whatever tells the sealed places of one row apart. */
  column: string
  /** A text of `Vault.seal`, or bytes of `Vault.sealBytes`. */
  sealed: string | Buffer
  about: string
}

/** The same sealed anew by the present key. */
export type ResealedRow = SealedRow & { resealed: string | Buffer }

/** A place where sealed content lies, for the rotation of the key that sealed it. */
export type SealedStore = {
  /** For messages: `payments`. */
  name: string
  countSealedBy(keyId: string): Promise<number>
  /** Up to `limit` places that the key sealed, in any order; a store of large files may answer fewer. */
  nextBatch(keyId: string, limit: number): Promise<SealedRow[]>
  /**
   * Writes `resealed` where `sealed` still stands, in one transaction. What has changed in between is
   * left alone: `nextBatch` answers it again if it is still of the old key.
   */
  replace(rows: readonly ResealedRow[]): Promise<void>
}
