import type { AuditedRecord, ChainedEntry, ChainHead } from '../domain/audit/auditEntry'
import { SEALING_ACT } from '../domain/audit/auditEntry'
import { changedFields, withoutSecrets } from '../domain/audit/changedFields'
import { canonicalEntry, entryHash } from '../domain/audit/entryHash'
import { USER_ROLES } from '../domain/organisation/userRole'
import {
  countUnchainedEntries,
  insertAuditEntry,
  moveAuditHead,
  readAuditHead,
  unitNameOf,
} from '../repositories/auditLog'
import { actorName, transactionally, type ServiceContext } from './serviceContext'
import { withoutPersonalData } from './withoutPersonalData'

export type AuditEntry = {
  /** What was done, in Chinese. */
  act: string
  /** To what. */
  subject: string
  /** Who, where it is neither a person who has signed in nor the system. */
  by?: string
  /** The record behind the subject, so that its history can be found. */
  record?: AuditedRecord
  reason?: string
  /** The record's fields before and after; only what differs is kept, secrets are not. */
  before?: Readonly<Record<string, unknown>> | null
  after?: Readonly<Record<string, unknown>> | null
  details?: Record<string, unknown>
}

/**
 * Appends a privileged act to the audit log, in the act's own transaction (or one of its own where there
 * is none), chained to the entry before it. The one way in which entries come into being.
 */
export const recordAudit = (context: ServiceContext, entry: AuditEntry): Promise<void> =>
  transactionally(context, async (inside) => {
    const head = await sealEarlierEntries(inside, await readAuditHead(inside))
    await append(inside, head, await entryOf(inside, entry))
    markAudited(context, entry.record)
  })

/** Has a service recorded what was done to the record in this request? Asked once: the answer is used up. */
export const wasAudited = ({ req }: Pick<ServiceContext, 'req'>, record: AuditedRecord): boolean =>
  (req.context?.[AUDITED] as Set<string> | undefined)?.delete(keyOf(record)) ?? false

type Unchained = Omit<ChainedEntry, 'seq' | 'previousHash'>

const append = async (
  context: ServiceContext,
  head: ChainHead,
  entry: Unchained,
): Promise<ChainHead> => {
  const chained = canonicalEntry({ ...entry, seq: head.seq + 1, previousHash: head.hash })
  const next = { seq: chained.seq, hash: entryHash(chained) }
  await moveAuditHead(context, next)
  await insertAuditEntry(context, { ...chained, hash: next.hash })
  return next
}

/** Entries of the first version have no number: the first entry of the chain says how many they are. */
const sealEarlierEntries = async (context: ServiceContext, head: ChainHead): Promise<ChainHead> => {
  if (head.seq > 0) return head
  const earlier = await countUnchainedEntries(context)
  if (earlier === 0) return head
  return append(context, head, {
    at: context.now.toISOString(),
    actorName: '系统',
    act: SEALING_ACT,
    subject: `此前 ${earlier} 条记录没有序号`,
    details: { earlier },
    simulated: context.simulated,
  })
}

const entryOf = async (
  context: ServiceContext,
  { act, subject, by, record, reason, before, after, details }: AuditEntry,
): Promise<Unchained> => {
  const { actor, now, simulated, origin } = context
  return {
    at: now.toISOString(),
    actor: actor?.id,
    actorName: by ?? actorName(context),
    actorUnit: actor?.unit ? await unitNameOf(context, actor.unit) : undefined,
    roles: actor?.roles.map((role) => USER_ROLES[role].label).join('、'),
    ip: origin?.ip,
    userAgent: origin?.userAgent,
    act,
    subject: maskedOf(record, subject),
    recordCollection: record?.collection,
    recordId: record?.id,
    reason: reason && maskedOf(record, reason),
    ...changedFields(before, after),
    details: withoutSecrets(details),
    simulated,
  }
}

/** The title of a copy may hold what must be masked before it is public; the log keeps it for good. */
const maskedOf = (record: AuditedRecord | undefined, text: string): string =>
  record?.collection === 'disclosures' ? withoutPersonalData(text) : text

const AUDITED = 'audited'

/** Kept in the request's context, which the transaction's own request shares or copies. */
const markAudited = ({ req }: ServiceContext, record: AuditedRecord | undefined): void => {
  if (!record) return
  req.context ??= {}
  const audited = (req.context[AUDITED] ??= new Set<string>()) as Set<string>
  audited.add(keyOf(record))
}

const keyOf = ({ collection, id }: AuditedRecord): string => `${collection}:${id}`
