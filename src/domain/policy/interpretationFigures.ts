/** A published document with its published interpretations. */
export type InterpretedDocument = {
  needsInterpretation: boolean
  interpretations: readonly { original: boolean }[]
}

export type InterpretationFigures = {
  /** Documents that need an interpretation. */
  needed: number
  /** Those of them that have one. */
  covered: number
  /** `covered / needed`, 0 to 1; null where none is needed. */
  coverage: number | null
  /** Interpretations of all documents, and the original ones (原创解读) among them. */
  interpretations: number
  original: number
  /** `original / interpretations`, 0 to 1; null without an interpretation. */
  originalRatio: number | null
}

/** Coverage and the share of original interpretations (原创政策解读比例), for the supervising bureau. */
export const interpretationFigures = (
  rows: readonly InterpretedDocument[],
): InterpretationFigures => {
  const needing = rows.filter((row) => row.needsInterpretation)
  const covered = needing.filter((row) => row.interpretations.length > 0).length
  const all = rows.flatMap((row) => row.interpretations)
  const original = all.filter((each) => each.original).length
  return {
    needed: needing.length,
    covered,
    coverage: ratio(covered, needing.length),
    interpretations: all.length,
    original,
    originalRatio: ratio(original, all.length),
  }
}

const ratio = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole)
