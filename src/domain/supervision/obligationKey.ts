/**
 * The identity of an obligation: item × clause × unit × occurrence. The item's version is left out on
 * purpose, so a new version of an item never makes a second obligation.
 */
import { formatOccurrence } from './occurrenceId'

/** Article 26's own limit, for items none of whose clauses gives a date. */
export const STATUTORY_CLAUSE_INDEX = -1

export type ObligationIdentity = {
  itemId: string
  /** Index in the item version's clauses, or `STATUTORY_CLAUSE_INDEX`. */
  clauseIndex: number
  unitId: string
  /** See `occurrenceId.ts`. */
  occurrence: string
}

/** `itemId:clauseIndex:unitId:occurrence`. Throws a RangeError when a part is empty or has a colon. */
export const buildObligationKey = (identity: ObligationIdentity): string => {
  const { itemId, clauseIndex, unitId, occurrence } = identity
  const parts = [itemId, String(clauseIndex), unitId, occurrence]
  const isSound = parts.every((part) => part !== '' && !part.includes(':'))
  if (!isSound || !Number.isInteger(clauseIndex) || clauseIndex < STATUTORY_CLAUSE_INDEX) {
    throw new RangeError(`公开任务编号的组成部分不合要求：${JSON.stringify(identity)}`)
  }
  return parts.join(':')
}

/** The reverse of `buildObligationKey`; null when the text is no such key. */
export const parseObligationKey = (key: string): ObligationIdentity | null => {
  const parts = key.split(':')
  const [itemId, clauseIndex, unitId, occurrence] = parts
  if (parts.length !== 4 || !itemId || !unitId || !occurrence) return null
  if (!clauseIndex || !/^(-1|0|[1-9]\d*)$/.test(clauseIndex)) return null
  return { itemId, clauseIndex: Number(clauseIndex), unitId, occurrence }
}

/** 2026年第四季度; null for an event, whose title says more than its id. */
export const occurrenceLabel = (key: string): string | null => {
  const identity = parseObligationKey(key)
  return identity && formatOccurrence(identity.occurrence)
}
