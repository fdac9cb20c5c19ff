import type { ChainHead } from '../domain/audit/auditEntry'
import {
  CHAIN_START,
  checkHead,
  checkNext,
  checkUnchained,
  type ChainBreak,
  type ChainState,
} from '../domain/audit/chainCheck'
import {
  countUnchainedEntries,
  findAuditEntriesAfter,
  readAuditHead,
} from '../repositories/auditLog'
import type { ServiceContext } from './serviceContext'

export type AuditVerdict = {
  ok: boolean
  /** How many entries were found in order, from the first on. */
  entries: number
  /** Entries of the first version, which no hash protects. */
  unchained: number
  /** The last entry as it is kept apart; worth noting down, for `known`. */
  head: ChainHead
  /** The first broken entry. */
  broken: ChainBreak | null
}

type VerifyOptions = {
  context: Pick<ServiceContext, 'payload' | 'req'>
  /** An entry's number and hash noted down before: it must still be in the chain. */
  known?: ChainHead
}

/** Rows in memory at a time. */
const BATCH = 500

/**
 * Walks the audit log from its first entry to its head, in bounded memory and while others append, and
 * names the first entry that was changed, is missing, was moved or was slipped in.
 */
export const verifyAudit = async ({ context, known }: VerifyOptions): Promise<AuditVerdict> => {
  const first = await walk(context, { from: CHAIN_START, known })
  // Read after the rows, so that it is at least as far as they are.
  const head = await readAuditHead(context)
  const { state, broken } =
    first.broken || first.state.last.seq >= head.seq
      ? first
      : await walk(context, { from: first.state, known, to: head.seq })
  const unchained = await countUnchainedEntries(context)
  const verdict =
    broken ??
    checkHead(state, head) ??
    checkUnchained(state, unchained) ??
    missingKnown(state, known)
  return {
    ok: verdict === null,
    entries: state.last.seq,
    unchained,
    head,
    broken: verdict,
  }
}

type WalkOptions = { from: ChainState; known?: ChainHead; to?: number }
type Walked = { state: ChainState; broken: ChainBreak | null }

const walk = async (
  context: VerifyOptions['context'],
  { from, known, to = Number.MAX_SAFE_INTEGER }: WalkOptions,
): Promise<Walked> => {
  let state = from
  for (;;) {
    const { seq, id } = state.last
    const entries = await findAuditEntriesAfter(context, {
      after: seq === 0 ? null : { seq, id },
      limit: BATCH,
    })
    for (const entry of entries) {
      if (entry.seq > to) return { state, broken: null }
      const step = checkNext(state, entry)
      if (!step.ok) return { state, broken: step.broken }
      state = step.state
      const { last } = state
      if (known && last.seq === known.seq && last.hash !== known.hash)
        return { state, broken: rewritten(known, last.id) }
    }
    if (entries.length < BATCH) return { state, broken: null }
  }
}

const rewritten = ({ seq }: ChainHead, id: string | null): ChainBreak => ({
  what: 'known',
  seq,
  id,
  reason: `第 ${seq} 条的哈希值与此前记下的不同：该条或其以前的记录被改写并重新计算`,
})

const missingKnown = ({ last }: ChainState, known: ChainHead | undefined): ChainBreak | null =>
  known && known.seq > last.seq
    ? {
        what: 'known',
        seq: known.seq,
        id: null,
        reason: `此前记下的第 ${known.seq} 条已不存在，现在只有 ${last.seq} 条`,
      }
    : null
