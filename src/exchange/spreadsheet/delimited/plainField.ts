/** `="00123"`: how exporting systems keep leading zeros from Excel. */
const AS_FORMULA = /^="(.*)"$/su

/**
 * A field without what was put around it for Excel's sake: a formula around a text, an apostrophe
 * before it, tabs beside it. Line breaks become `\n`.
 */
export const plainField = (field: string): string => {
  const trimmed = field.replaceAll(/^\t+|\t+$/gu, '')
  const inner = AS_FORMULA.exec(trimmed)?.[1]?.replaceAll('""', '"')
  const plain = inner ?? (trimmed.startsWith("'") ? trimmed.slice(1) : trimmed)
  return plain.includes('\r') ? plain.replaceAll(/\r\n?/gu, '\n') : plain
}
