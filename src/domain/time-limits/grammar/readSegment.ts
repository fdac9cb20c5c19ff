import type { TimeLimitClause } from '../clause'
import {
  divideGap,
  isCore,
  LONGEST_PHRASE,
  type Core,
  type Frame,
  type FrameReading,
} from './frame'
import { readAmount } from './readAmount'
import { inPeriodRhythm } from './readInPeriod'
import { readBareAhead } from './readBareAhead'
import { readDate } from './readDate'
import { readRhythm } from './readRhythm'
import { readTiming } from './readTiming'
import { readWithoutCore } from './readWithoutCore'
import { eventOf } from './phraseEvents'
import { isAlternative, isType, type Token } from './tokens'

export type SegmentReading = { clauses: TimeLimitClause[]; reasons: string[] }

/** Reads the text between two full stops or semicolons: its cores from left to right. */
export const readSegment = (tokens: readonly Token[]): SegmentReading => {
  const cores = coreIndexes(tokens)
  const clauses: TimeLimitClause[] = []
  const reasons: string[] = []
  let unsaid: string | undefined
  cores.forEach((_at, order) => {
    const frame = frameOf({ tokens, cores, order, previousClause: clauses.at(-1) })
    if (frame.core.type === 'unsaid') {
      unsaid ??= frame.core.text
      return
    }
    const reading = readCore(frame)
    if (reading.replacesPrevious) clauses.pop()
    clauses.push(...(reading.clauses ?? []))
    reasons.push(...(reading.reasons ?? []), ...alternativeDoubts(frame, reading))
  })
  const ahead = readBareAhead(tokens)
  clauses.push(...(ahead.clauses ?? []))
  reasons.push(...(ahead.reasons ?? []))
  if (clauses.length === 0 && cores.every((at) => tokens[at]!.type === 'unsaid')) {
    const reading = readWithoutCore(tokens, unsaid)
    clauses.push(...(reading.clauses ?? []))
    reasons.push(...(reading.reasons ?? []))
  }
  return { clauses, reasons }
}

const readCore = (frame: Frame): FrameReading => {
  const { core } = frame
  switch (core.type) {
    case 'amount':
      return readAmount({ ...frame, core })
    case 'date':
      return readDate({ ...frame, core })
    case 'rhythm':
      return readRhythm({ ...frame, core })
    case 'timing':
      return readTiming({ ...frame, core })
    case 'unsaid':
      return {}
  }
}

/** 20个工作日内或每季度: one or the other, and nobody says which. */
const alternativeDoubts = ({ gap, core, previous }: Frame, reading: FrameReading): string[] => {
  const or = gap.findLastIndex(isAlternative)
  const isChoice =
    or >= 0 &&
    (reading.clauses?.length ?? 0) > 0 &&
    isType('amount', 'date', 'rhythm')(previous) &&
    !gap.slice(or).some((token) => eventOf(token) !== undefined)
  return isChoice ? [`“${previous.text}”和“${core.text}”两者择一，请确认以哪个为准`] : []
}

type FrameOptions = {
  tokens: readonly Token[]
  cores: readonly number[]
  order: number
  previousClause: TimeLimitClause | undefined
}

const frameOf = ({ tokens, cores, order, previousClause }: FrameOptions): Frame => {
  const at = cores[order]!
  const previousAt = cores[order - 1]
  const nextAt = cores[order + 1]
  const gapStart = previousAt === undefined ? 0 : previousAt + 1
  const gap = tokens.slice(gapStart, at)
  const cut = previousAt === undefined ? 0 : divideGap(gap)
  return {
    core: tokens[at] as Core,
    left: gap.slice(cut),
    gap,
    right: tokens.slice(at + 1, nextAt ?? tokens.length),
    before: tokens.slice(Math.max(0, at - LONGEST_PHRASE), at),
    previous: previousAt === undefined ? undefined : (tokens[previousAt] as Core),
    next: nextAt === undefined ? undefined : (tokens[nextAt] as Core),
    previousClause,
  }
}

/** The tokens that carry a limit here; a rhythm that only leads to a day or date is part of its words. */
const coreIndexes = (tokens: readonly Token[]): number[] => {
  const candidates = tokens.flatMap((token, at) => (isCore(token) ? [at] : []))
  return candidates.filter((at, order) => carriesLimit({ tokens, at, next: candidates[order + 1] }))
}

type CandidateOptions = { tokens: readonly Token[]; at: number; next: number | undefined }

const carriesLimit = ({ tokens, at, next }: CandidateOptions): boolean => {
  const token = tokens[at]!
  if (token.type === 'date') return !token.isPeriodName || isBoundedPeriodName(tokens, at)
  if (token.type !== 'rhythm') return true
  const follower = next === undefined ? undefined : tokens[next]
  if (follower?.type === 'date' && token.unit === 'year') return false
  if (follower?.type === 'amount') {
    if (inPeriodRhythm({ left: tokens.slice(at, next) })) return false
    if (leadsToEvent(tokens.slice(at + 1, next))) return false
  }
  return token.style !== 'bare' || isBareRhythm(tokens, at)
}

/** 每年…批准后20日内: the rhythm only says that it comes again. */
const leadsToEvent = (gap: readonly Token[]): boolean =>
  gap.some(isType('since', 'after')) &&
  gap.some((token) => eventOf(token) !== undefined) &&
  !gap.some(isType('comma', 'count'))

/** 第一季度 or 上半年 is a date only with a bound, after 每年, or alone. */
const isBoundedPeriodName = (tokens: readonly Token[], at: number): boolean =>
  /[末底内]$/u.test(tokens[at]!.text) ||
  isType('ahead', 'inside')(tokens[at + 1]) ||
  tokens
    .slice(Math.max(0, at - LONGEST_PHRASE), at)
    .some((token) => token.type === 'rhythm' && token.unit === 'year') ||
  tokens.length === 1

/** 月度 and 年度 stand before many nouns; they are a rhythm before an act or a count, or alone. */
const isBareRhythm = (tokens: readonly Token[], at: number): boolean => {
  const following = tokens
    .slice(at + 1, at + LONGEST_PHRASE)
    .find((token) => !isType('glue', 'opener')(token))
  return following === undefined
    ? at === 0
    : isType('act', 'count', 'ahead', 'firstPart')(following)
}
