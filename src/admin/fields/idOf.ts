/** The id of a relationship's value in a form: an id, or the whole record. */
export const idOf = (value: unknown): string | null => {
  if (typeof value === 'string' && value !== '') return value
  if (typeof value === 'object' && value !== null && 'id' in value) return String(value.id)
  return null
}
