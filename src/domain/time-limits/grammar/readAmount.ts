import { isType } from './tokens'
import type { AmountFrame, AmountRule } from './amountFrame'
import type { FrameReading } from './frame'
import { advance, ahead, aheadOfEvent } from './readBefore'
import { extension, laterDay, scope, togetherCeiling } from './readContinuation'
import { inPeriod, rhythmCount, updateCycle } from './readInPeriod'
import { floorOnly, labelledDuration, notice, takeDown } from './readPosting'
import { answer, startingLater, within } from './readWithin'

/** What an amount means, asked in this order: the first rule that answers wins. */
export const readAmount = (printed: AmountFrame): FrameReading => {
  const frame = withCountedUnit(printed)
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
  updateCycle,
  inPeriod,
  labelledDuration,
  notice,
  floorOnly,
  answer,
  startingLater,
  within,
]

/** 20日(工作日)内 and 20日内(节假日除外) count working days (行政许可法 82). */
const withCountedUnit = (frame: AmountFrame): AmountFrame => {
  const { core, right } = frame
  const remark = right.slice(0, 4).findIndex(isType('workdaysOnly'))
  const isRemark =
    remark >= 0 &&
    right.slice(0, remark).every(isType('open', 'comma', 'inside', 'act')) &&
    right.slice(0, remark).some(isType('open', 'comma'))
  if (!isRemark || core.unit !== 'day') return frame
  const isInside = right.some(isType('inside'))
  return {
    ...frame,
    core: { ...core, unit: 'workday', isDayLike: false },
    right: isInside ? [right.find(isType('inside'))!, ...right.slice(remark + 1)] : right,
  }
}

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
