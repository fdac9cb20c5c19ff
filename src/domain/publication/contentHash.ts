import { createHash } from 'node:crypto'

/**
 * The SHA-256 of a snapshot in canonical form (object keys sorted at every depth), in hexadecimal.
 * Equal content has an equal hash on any machine, whatever order a database returns keys in.
 */
export const contentHash = (snapshot: unknown): string =>
  createHash('sha256').update(canonicalJson(snapshot)).digest('hex')

const canonicalJson = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  if (value && typeof value === 'object')
    return `{${Object.entries(value)
      .filter(([, entry]) => entry !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
      .map(([key, entry]) => `${JSON.stringify(key)}:${canonicalJson(entry)}`)
      .join(',')}}`
  return JSON.stringify(value) ?? 'null'
}
