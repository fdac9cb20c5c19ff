import type { ContentPart } from './contentPart'
import { findPersonalData, type PrivacyOptions } from './findPersonalData'
import { findInTable } from './findInTable'
import type { PrivacyFinding, PrivacyKind } from './privacyFinding'

export type PartFinding = PrivacyFinding & {
  /** The part, and in a table the cell, that holds the datum; offsets count within that text or cell. */
  where: string
}

export type ScanPartsOptions = PrivacyOptions & {
  /** Kinds that the item's law requires to be public, such as names in penalty decisions. */
  publicKinds?: readonly PrivacyKind[]
}

/**
 * What of a publication's parts may not reach the public (`blocking`), and what its law requires to
 * be there and a person should only have seen (`advice`).
 */
export const scanParts = (
  parts: readonly ContentPart[],
  options: ScanPartsOptions = {},
): { blocking: PartFinding[]; advice: PartFinding[] } => {
  const findings = parts.flatMap((part) => findingsOf(part, options))
  const isPublic = ({ kind }: PartFinding) => options.publicKinds?.includes(kind) ?? false
  return {
    blocking: findings.filter((finding) => !isPublic(finding)),
    advice: findings.filter(isPublic),
  }
}

const findingsOf = (part: ContentPart, options: PrivacyOptions): PartFinding[] => {
  if (part.kind === 'text')
    return findPersonalData(part.text, options).map((finding) => ({
      ...finding,
      where: part.where,
    }))
  return findInTable(part.rows, { ...options, title: part.where }).map(
    ({ row, column, finding }) => ({
      ...finding,
      where: part.cellWhere?.(row, column) ?? `${part.where}第${row + 1}行第${column + 1}列`,
    }),
  )
}
