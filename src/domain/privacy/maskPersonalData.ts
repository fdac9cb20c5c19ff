import type { PrivacyFinding } from './privacyFinding'

/**
 * The text with every finding replaced by its mask; everything else stays unit for unit. The
 * findings are those of `findPersonalData` for exactly this text, in any order.
 * @throws when a finding does not describe this text: masking the wrong place would leak the right one.
 */
export const maskPersonalData = (text: string, findings: readonly PrivacyFinding[]): string => {
  let masked = ''
  let done = 0
  for (const finding of [...findings].sort((a, b) => a.start - b.start)) {
    if (finding.start < done || text.slice(finding.start, finding.end) !== finding.text)
      throw new Error('privacy findings do not belong to this text')
    masked += text.slice(done, finding.start) + finding.masked
    done = finding.end
  }
  return masked + text.slice(done)
}
