/** The record that an act was done to. */
export type AuditedRecord = { collection: string; id: string }

/** One entry of the chained audit log, as it is hashed; what is absent is left out. */
export type ChainedEntry = {
  /** From 1, without a gap. */
  seq: number
  /** The instant, ISO 8601 in UTC. */
  at: string
  /** The id of the account. */
  actor?: string | null
  actorName?: string | null
  /** The name of the actor's unit at that time. */
  actorUnit?: string | null
  /** The actor's roles at that time, in words. */
  roles?: string | null
  ip?: string | null
  userAgent?: string | null
  act: string
  subject?: string | null
  recordCollection?: string | null
  recordId?: string | null
  reason?: string | null
  before?: unknown
  after?: unknown
  details?: unknown
  simulated?: boolean | null
  /** The hash of the entry before, or `GENESIS_HASH`. */
  previousHash: string
}

/** The last entry: what the next is chained to. */
export type ChainHead = { seq: number; hash: string }

/** What the first entry is chained to. */
export const GENESIS_HASH = '0'.repeat(64)

/** The head of a log without entries. */
export const GENESIS: ChainHead = { seq: 0, hash: GENESIS_HASH }

/**
 * The act of the entry that opens the chain of a database of the first version: its details say how
 * many entries without a number there were, so that none can be slipped among them later.
 */
export const SEALING_ACT = '启用审计日志的链式存证'
