import type { PrivacyKind } from './privacyFinding'
import { readNumberChunks, type NumberChunk } from './numberChunks'
import { findNames, type NameSpan } from './findNames'

/** What every detector reads: the normalised text and what was worked out about it once. */
export type ScanSource = {
  text: string
  chunks: readonly NumberChunk[]
  /** In order of their place. */
  names: readonly NameSpan[]
  /** Digits of the numbers that must be public, without country code and separators. */
  officialNumbers: ReadonlySet<string>
}

/** A datum in offsets of the normalised text; an address is kept up to `keepUntil` when masked. */
export type Candidate = { kind: PrivacyKind; start: number; end: number; keepUntil?: number }

export type Detector = (source: ScanSource) => Candidate[]

export const scanSource = (text: string, officialNumbers: readonly string[]): ScanSource => ({
  text,
  chunks: readNumberChunks(text),
  names: findNames(text),
  officialNumbers: new Set(officialNumbers.map(bareNumber)),
})

const bareNumber = (number: string): string =>
  number.replace(/\D/g, '').replace(/^(?:00)?86(?=1\d{10}$|0\d{9,11}$)/, '')
