import type { ExportState } from './exportKind'

/** How far an export is, as its requester's screen shows it. */
export type ExportProgress = {
  id: string
  fileName: string
  state: ExportState
  rowsDone: number
  /** Null until the rows are counted. */
  rowsTotal: number | null
  bytes: number
  /** Why there is no file, in Chinese; '' when there is no reason. */
  failure: string
  /** The instant until which the file waits, ISO 8601; '' until it is there. */
  expiresAt: string
}
