import { detectAddress } from './detectAddress'
import { detectBankCard } from './detectBankCard'
import { detectIdCard } from './detectIdCard'
import { detectLandline } from './detectLandline'
import { detectMobile } from './detectMobile'
import { detectPassport } from './detectPassport'
import { detectPlate } from './detectPlate'
import { detectSensitive } from './detectSensitive'
import { detectThinMask } from './detectThinMask'
import { maskValue } from './maskValue'
import { normaliseText } from './normaliseText'
import type { PrivacyFinding } from './privacyFinding'
import { scanSource, type Candidate, type Detector } from './scanSource'

export type PrivacyOptions = {
  /** Telephone numbers that must be public, such as the unit's policy hotline; any separators. */
  officialNumbers?: readonly string[]
}

/** What the detectors see in running text, in order and without overlap; tables in it are not looked for. */
export const detectPersonalData = (text: string, options: PrivacyOptions): PrivacyFinding[] => {
  const normalised = normaliseText(text)
  const source = scanSource(normalised.text, options.officialNumbers ?? [])
  return withoutOverlap(DETECTORS.map((detect) => detect(source))).map((candidate) => {
    const { start, end } = normalised.originalRange(candidate.start, candidate.end)
    const datum = text.slice(start, end)
    const kept =
      candidate.keepUntil === undefined || candidate.keepUntil <= candidate.start
        ? 0
        : normalised.originalRange(candidate.start, candidate.keepUntil).end - start
    return {
      kind: candidate.kind,
      start,
      end,
      text: datum,
      masked: maskValue({ kind: candidate.kind, datum, kept }),
    }
  })
}

/** In order of trust: a check character proves more than a prefix, a number more than words. */
const DETECTORS: readonly Detector[] = [
  detectIdCard,
  detectBankCard,
  detectThinMask,
  detectMobile,
  detectPassport,
  detectPlate,
  detectLandline,
  detectAddress,
  detectSensitive,
]

const withoutOverlap = (byDetector: readonly (readonly Candidate[])[]): Candidate[] => {
  const ranked = byDetector
    .flatMap((candidates, rank) => candidates.map((candidate) => ({ ...candidate, rank })))
    .sort((a, b) => a.start - b.start || a.rank - b.rank || b.end - a.end)
  const kept: (Candidate & { rank: number })[] = []
  for (const next of ranked) {
    const last = kept.at(-1)
    if (last === undefined || last.end <= next.start) kept.push(next)
    else if (next.rank < last.rank) kept[kept.length - 1] = next
  }
  return kept
}
