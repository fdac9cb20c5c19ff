import { GENESIS, SEALING_ACT, type ChainedEntry, type ChainHead } from './auditEntry'
import type { BreakKind } from './breaks'
import { entryHash } from './entryHash'

/** A row of the log as it was read: what it says of itself may be false. */
export type StoredEntry = ChainedEntry & {
  id: string
  hash: string
}

export type ChainBreak = {
  what: BreakKind
  /** The number of the first broken entry; null where entries without a number are concerned. */
  seq: number | null
  /** The row's id; null when there is no row. */
  id: string | null
  reason: string
}

/** How far the walk has come; bounded, however long the log. */
export type ChainState = {
  last: ChainHead & { id: string | null }
  /** How many entries without a number the sealing entry counted. */
  sealed: number
}

export const CHAIN_START: ChainState = { last: { ...GENESIS, id: null }, sealed: 0 }

export type ChainStep = { ok: true; state: ChainState } | { ok: false; broken: ChainBreak }

/** Checks the next row, in the order of the numbers, against the one before it. */
export const checkNext = (state: ChainState, entry: StoredEntry): ChainStep => {
  const { last } = state
  const expected = last.seq + 1
  if (!Number.isInteger(entry.seq) || entry.seq < expected)
    return broken('inserted', entry, `序号 ${entry.seq} 重复或者无效`)
  if (entry.seq > expected)
    return {
      ok: false,
      broken: {
        what: 'missing',
        seq: expected,
        id: null,
        reason:
          entry.seq === expected + 1
            ? `第 ${expected} 条不见了`
            : `第 ${expected} 至 ${entry.seq - 1} 条不见了`,
      },
    }
  if (entryHash(entry) !== entry.hash)
    return entry.previousHash !== last.hash && belongsElsewhere(entry)
      ? broken('reordered', entry, `第 ${entry.seq} 条原不在此位置`)
      : broken('changed', entry, `第 ${entry.seq} 条的内容与其哈希值不符`)
  if (entry.previousHash !== last.hash)
    // The entry is what it was when it was written, so the one before it is not.
    return last.seq === 0
      ? broken('changed', entry, '第 1 条没有接在起点上')
      : {
          ok: false,
          broken: {
            what: 'changed',
            seq: last.seq,
            id: last.id,
            reason: `第 ${last.seq} 条被改写并重新计算了哈希值：第 ${entry.seq} 条所记的前一条不是它`,
          },
        }
  return {
    ok: true,
    state: {
      last: { seq: entry.seq, hash: entry.hash, id: entry.id },
      sealed: entry.seq === 1 ? sealedBy(entry) : state.sealed,
    },
  }
}

/** Checks the end of the walk against the head that is kept apart. */
export const checkHead = ({ last }: ChainState, head: ChainHead): ChainBreak | null => {
  if (last.seq < head.seq)
    return {
      what: 'missing',
      seq: last.seq + 1,
      id: null,
      reason: `末尾被截断：应有 ${head.seq} 条，只有 ${last.seq} 条`,
    }
  if (last.seq > head.seq)
    return {
      what: 'inserted',
      seq: head.seq + 1,
      id: null,
      reason: `末条应为第 ${head.seq} 条，其后还有 ${last.seq - head.seq} 条`,
    }
  if (last.hash !== head.hash)
    return {
      what: 'head',
      seq: last.seq,
      id: last.id,
      reason: `第 ${last.seq} 条的哈希值与另存的末条哈希值不符：其中之一被改动`,
    }
  return null
}

/** The number of entries without a number may neither grow nor shrink once the chain has begun. */
export const checkUnchained = (
  { last, sealed }: ChainState,
  unchained: number,
): ChainBreak | null =>
  last.seq === 0 || unchained === sealed
    ? null
    : {
        what: 'unchained',
        seq: null,
        id: null,
        reason: `没有序号的记录应为 ${sealed} 条，现有 ${unchained} 条`,
      }

/** How far an entry may have been moved and still be recognised as moved rather than changed. */
const NEIGHBOURS = 100

/** Is the entry's own hash right for another number near by? */
const belongsElsewhere = (entry: StoredEntry): boolean => {
  for (let distance = 1; distance <= NEIGHBOURS; distance += 1)
    for (const seq of [entry.seq - distance, entry.seq + distance])
      if (seq > 0 && entryHash({ ...entry, seq }) === entry.hash) return true
  return false
}

const sealedBy = ({ act, details }: StoredEntry): number => {
  const earlier = (details as { earlier?: unknown } | null | undefined)?.earlier
  return act === SEALING_ACT && typeof earlier === 'number' ? earlier : 0
}

const broken = (what: BreakKind, { seq, id }: StoredEntry, reason: string): ChainStep => ({
  ok: false,
  broken: { what, seq, id, reason },
})
