import { contentHash } from '../publication/contentHash'
import type { ChainedEntry } from './auditEntry'
import { stableText, stableValue } from './stableValue'

/** Stands in the hashed text, so that a later form of the entry can never be mistaken for this one. */
const FORM = 'gongkai-audit-1'

const TEXTS = [
  'actor',
  'actorName',
  'actorUnit',
  'roles',
  'ip',
  'userAgent',
  'act',
  'subject',
  'recordCollection',
  'recordId',
  'reason',
] as const

/**
 * An entry in the form in which it is stored and hashed: only the fields that count, each as both
 * databases give it back. Other columns of a row (its id, its stamps) are ignored.
 */
export const canonicalEntry = (entry: ChainedEntry): ChainedEntry => {
  const texts = Object.fromEntries(
    TEXTS.map((name) => [name, stableText(entry[name] ?? '')]).filter(([, text]) => text !== ''),
  )
  const changes = stableValue({
    before: entry.before,
    after: entry.after,
    details: entry.details,
  }) as Pick<ChainedEntry, 'before' | 'after' | 'details'> | undefined
  return {
    act: '',
    ...texts,
    ...changes,
    seq: entry.seq,
    at: instantText(entry.at),
    simulated: entry.simulated === true,
    previousHash: entry.previousHash,
  }
}

/**
 * The SHA-256 of an entry, in hexadecimal, over the canonical JSON of every field including its number
 * and the hash of the entry before it. The same on both databases.
 */
export const entryHash = (entry: ChainedEntry): string =>
  contentHash({ form: FORM, ...canonicalEntry(entry) })

/** `2026-09-01T01:00:00Z` and `…00.000Z` are one instant; what is no date stays what it is. */
const instantText = (at: string): string => {
  const instant = new Date(at)
  return Number.isNaN(instant.getTime()) ? String(at) : instant.toISOString()
}
