import { createHash } from 'node:crypto'
import type { PartFinding } from './scanParts'

/**
 * A stable key of one finding, 64 hexadecimal digits: equal for the same datum of the same kind at
 * the same place. A release by the secrecy reviewer is recorded under it, so that the record need
 * not repeat the datum. The key of a number can be guessed by trying all numbers: it belongs in
 * office records only, never in public ones.
 */
export const findingKey = ({ where, kind, text }: PartFinding): string =>
  createHash('sha256')
    .update(JSON.stringify([where, kind, text]))
    .digest('hex')
