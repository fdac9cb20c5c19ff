import type { ContentPart } from '../../../src/domain/privacy/contentPart'
import { PRIVACY_KINDS, type PrivacyKind } from '../../../src/domain/privacy/privacyFinding'
import { scanParts } from '../../../src/domain/privacy/scanParts'
import { withIdCheck, withLuhn } from './numbers'

type Datum = { kind: PrivacyKind; text: string }

/** A marked line taken apart: what the detector is given and what stands in it, in order. */
export const readMarkedLine = (
  line: string,
  kind: PrivacyKind = 'sensitive',
): { part: ContentPart; expected: Datum[] } => {
  const expected: Datum[] = []
  const bare = line.replace(/‹(?:([a-z-]+):)?([^›]*)›/g, (_, named: string | undefined, text) => {
    const own = PRIVACY_KINDS.find((one) => one === named) ?? kind
    expected.push({ kind: own, text: completed(own, text) })
    return completed(own, text)
  })
  const grid = /^▦([^▦]*)▦\n([\s\S]*)$/.exec(bare)
  if (grid === null) return { part: { kind: 'text', where: '正文', text: bare }, expected }
  const rows = (grid[2] ?? '').split('\n').map((row) => row.split('|'))
  return { part: { kind: 'table', where: grid[1] ?? '', rows }, expected }
}

/** The data that were missed and the findings that are none: a datum counts once half of it is found. */
export const compareMarkedLine = (
  line: string,
  kind?: PrivacyKind,
): { missed: Datum[]; wrong: Datum[]; right: Datum[] } => {
  const { part, expected } = readMarkedLine(line, kind)
  const found = scanParts([part]).blocking
  const same = (one: Datum, other: Datum) =>
    one.kind === other.kind &&
    (one.text.includes(other.text) || other.text.includes(one.text)) &&
    Math.min(one.text.length, other.text.length) * 2 >= Math.max(one.text.length, other.text.length)
  return {
    missed: expected.filter((datum) => !found.some((finding) => same(datum, finding))),
    right: expected.filter((datum) => found.some((finding) => same(datum, finding))),
    wrong: found.filter((finding) => !expected.some((datum) => same(datum, finding))),
  }
}

const completed = (kind: PrivacyKind, text: string): string => {
  if (!text.endsWith('?')) return text
  const body = text.slice(0, -1)
  const digits = body.normalize('NFKC').replace(/\D/g, '')
  return body + (kind === 'id-card' ? withIdCheck(digits) : withLuhn(digits)).slice(-1)
}
