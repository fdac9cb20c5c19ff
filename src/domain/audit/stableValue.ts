/**
 * A value as both databases give it back: MongoDB drops empty objects and refuses some keys, SQLite
 * keeps JSON, and neither knows `undefined`. What is absent, null or empty means the same here, dates
 * are ISO texts, numbers are finite. Applied before an entry is stored and again before it is hashed;
 * applying it twice changes nothing.
 */
export const stableValue = (value: unknown): unknown => {
  switch (typeof value) {
    case 'string':
      return stableText(value)
    case 'number':
      // Adding zero turns -0 into 0, which is what JSON keeps of it.
      return Number.isFinite(value) ? value + 0 : undefined
    case 'boolean':
      return value
    case 'bigint':
      return String(value)
    case 'object':
      return value === null ? undefined : stableObject(value)
    default:
      return undefined
  }
}

/** A text that both databases store as it is: no NUL, no half of a surrogate pair. */
export const stableText = (text: string): string =>
  text
    .replaceAll('\0', '')
    .replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '\uFFFD')

const stableObject = (value: object): unknown => {
  if (Array.isArray(value)) return value.map((entry) => stableValue(entry) ?? null)
  if (hasToJson(value)) return stableValue(jsonOf(value))
  const entries = Object.entries(value)
    .map(([key, entry]): [string, unknown] => [stableKey(key), stableValue(entry)])
    .filter(([key, entry]) => key !== '__proto__' && entry !== undefined)
  return entries.length === 0 ? undefined : Object.fromEntries(entries)
}

/** Dots and a leading dollar sign mean something to MongoDB; full-width they are only themselves. */
const stableKey = (key: string): string =>
  stableText(key).replaceAll('.', '．').replace(/^\$/, '＄')

const hasToJson = (value: object): value is { toJSON(): unknown } =>
  'toJSON' in value && typeof value.toJSON === 'function'

/** An invalid date throws or gives null; neither says anything. */
const jsonOf = (value: { toJSON(): unknown }): unknown => {
  try {
    const json = value.toJSON()
    return json === value ? undefined : json
  } catch {
    return undefined
  }
}
