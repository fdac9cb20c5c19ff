/**
 * Ids for nodes that need one (links, pictures): 24 hexadecimal digits, as the editor's own, but made
 * of the file's content and a count, so that the same file gives the same content.
 */
export const nodeIds = (data: Buffer): (() => string) => {
  const seed = fnv1a(data).toString(16).padStart(8, '0')
  let count = 0
  return () => {
    count += 1
    return seed + count.toString(16).padStart(16, '0')
  }
}

/** A 32-bit hash (FNV-1a): it tells files apart and protects nothing. */
const fnv1a = (data: Buffer): number => {
  let hash = 0x811c9dc5
  for (const byte of data) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0
  return hash
}
