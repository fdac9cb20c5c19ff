import type { AmountFrame, AmountRule } from './amountFrame'
import type { FrameReading } from './frame'
import { advance, ahead, aheadOfEvent } from './readBefore'
import { extension, laterDay, scope, togetherCeiling } from './readContinuation'
import { inPeriod, rhythmCount } from './readInPeriod'
import { floorOnly, labelledDuration, notice, takeDown } from './readPosting'
import { answer, startingLater, within } from './readWithin'

/** What an amount means, asked in this order: the first rule that answers wins. */
export const readAmount = (frame: AmountFrame): FrameReading => {
  for (const rule of RULES) {
    const reading = rule(frame)
    if (reading) return withAmountDoubts(frame, reading)
  }
  return {}
}

const RULES: readonly AmountRule[] = [
  extension,
  scope,
  laterDay,
  togetherCeiling,
  advance,
  takeDown,
  ahead,
  aheadOfEvent,
  rhythmCount,
  inPeriod,
  labelledDuration,
  notice,
  floorOnly,
  answer,
  startingLater,
  within,
]

const withAmountDoubts = ({ core }: AmountFrame, reading: FrameReading): FrameReading => {
  if (!reading.clauses?.length) return reading
  const doubts = [
    ...(core.isRange && reading.clauses[0]?.day === undefined
      ? [`“${core.text}”是一个范围，按上限理解，请确认`]
      : []),
    ...(Number.isInteger(core.value) || core.unit === 'hour' ? [] : [`“${core.text}”不是整数`]),
    ...(core.value === 0 && /[0零〇]/u.test(core.text) ? [`“${core.text}”为零`] : []),
    ...(core.isOrdinal && reading.clauses[0]?.kind !== 'periodic'
      ? [`“${core.text}”是序数，请确认`]
      : []),
  ]
  return { ...reading, reasons: [...(reading.reasons ?? []), ...doubts] }
}
