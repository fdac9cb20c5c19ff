import type { Budget } from './budget'
import type { Reading } from './reading'

export type NamedBytes = { fileName: string; data: Buffer }

/** What a reader is given besides the bytes. */
export type ReadingContext = {
  budget: Budget
  /**
   * Reads a file within the file and adds it under `path`. What cannot be read becomes a note in
   * `unreadable`; a spent budget is thrown, as it ends the whole reading.
   */
  readNested: (input: { into: Reading; path: string; data: Buffer }) => Promise<void>
}

/** Reads one format. Throws `Unreadable` with a reason for a person. */
export type Reader = (file: NamedBytes, context: ReadingContext) => Promise<Reading>
