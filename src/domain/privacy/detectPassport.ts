import { nameBefore } from './nameBefore'
import { isPassportLabel, labelBefore } from './numberLabels'
import type { Candidate, Detector, ScanSource } from './scanSource'

/**
 * Passports and travel permits. The letters and digits alone also number products and standards, so
 * a label (护照, 通行证, 台胞证…) must introduce them; Chinese passports (E, G, D, S, P) are also
 * taken right beside a person's name.
 */
export const detectPassport: Detector = (source) => [
  ...[...source.text.matchAll(DOCUMENT)].flatMap((match) => found(source, match, isLabelled)),
  ...[...source.text.matchAll(CHINESE_PASSPORT)].flatMap((match) =>
    found(source, match, isBesideName),
  ),
]

/** Letters first as in nearly all countries; 8 or 10 digits for Taiwan residents; 14 or 15 and 7 digits before 2007. */
const DOCUMENT =
  /(?<![0-9A-Za-z*])(?:[A-Za-z]{3}\d{12}|[A-Za-z]{1,3} ?\d{6,10}|[A-Za-z]{1,2} \d{3,4}[ -]\d{4,5}|[A-Za-z]{1,2}\d{2,6}[ -]\d{2,6}|\d{8,10}(?:\([A-Z]\))?)(?![0-9A-Za-z*]|[.年-]\d)/g
const CHINESE_PASSPORT =
  /(?<![0-9A-Za-z*])(?:[EG]\d{8}|E[A-HJ-NP-Z]\d{7}|[DSP][A-Z]?\d{7,8}|[CHM]\d{8}(?:\d{2})?)(?![0-9A-Za-z*])/gi

type Question = (source: ScanSource, start: number, datum: string) => boolean

const found = (source: ScanSource, match: RegExpExecArray, question: Question): Candidate[] =>
  question(source, match.index, match[0])
    ? [{ kind: 'passport', start: match.index, end: match.index + match[0].length }]
    : []

const isLabelled: Question = ({ text }, start, datum) => {
  const label = labelBefore(text, start)
  if (
    /^[A-Za-z]/.test(datum) &&
    /^\)?号?(?:的)?(?:护照|通行证)/.test(text.slice(start + datum.length, start + datum.length + 8))
  )
    return true
  if (!isPassportLabel(label)) return false
  return (
    /^[A-Za-z]/.test(datum) || (/(?:台胞证|台湾|护照|回乡证|通行证)/.test(label) && !isDate(datum))
  )
}

const isDate = (datum: string): boolean =>
  /^(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])$/.test(datum)

const isBesideName: Question = ({ text, names }, start) => {
  const name = nameBefore(names, start)
  if (name === undefined || start - name.end > 6) return false
  return /^[\s,、(::|]{1,3}(?:[男女][\s,、|]{1,2})?$/.test(text.slice(name.end, start))
}
