import type { Candidate, Detector } from './scanSource'

/**
 * Plates of vehicles, GA 36-2018: province, letter, five places, or six for new energies; 警, 挂, 学,
 * 领, 使, 港, 澳, 试, 超 take the last place; consular and WJ plates of their own form. Licence and
 * file numbers (湘B2-2009…) have no such five places and end.
 */
export const detectPlate: Detector = ({ text }) => [
  ...[...text.matchAll(PLATE)].flatMap((match): Candidate[] =>
    isSerial(match[1]!)
      ? [{ kind: 'plate', start: match.index, end: match.index + match[0].length }]
      : [],
  ),
  ...[...text.matchAll(FARM_PLATE)].flatMap((match): Candidate[] =>
    VEHICLE.test(text.slice(Math.max(0, match.index - 10), match.index))
      ? [{ kind: 'plate', start: match.index, end: match.index + match[0].length }]
      : [],
  ),
]

const PROVINCES = '京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵黔粤青藏川宁琼'
/** Tractors and other farm vehicles: province, two digits of the city, five places. */
const FARM_PLATE = new RegExp(
  `[${PROVINCES}] ?\\d{2}[ ·.-]{1,2}[A-Z\\d]\\d{4}(?![0-9A-Za-z*])`,
  'g',
)
const VEHICLE = /(?:车牌?|牌照|号牌|拖拉机|收割机|车辆|农机)(?:号码?|为)?[\s::(]{0,2}$/
const PLATE = new RegExp(
  `[${PROVINCES}] ?[A-HJ-NP-Zo](?:[ ·.-]{1,2}|牌|号)?` +
    '((?:[DF][A-HJ-NP-Z0-9*]\\d{4}|\\d{5}[DF]|[A-HJ-NP-Z0-9*]{5}|[A-HJ-NP-Z0-9]{4}[警挂学领使港澳试超]))(?![0-9A-Za-z*])',
  'gi',
)

/** Two digits at least, at most two letters beside a new energy's; at most one place hidden. */
const isSerial = (serial: string): boolean => {
  const digits = serial.replace(/\D/g, '').length
  return (
    digits >= 2 &&
    (serial.match(/\*/g)?.length ?? 0) <= 1 &&
    serial.replace(/[^A-Za-z]/g, '').length <= 3
  )
}
