/** Something of a Word file that did not come into the body as it was. */
export type Dropped = { what: string; count: number; where?: string }

export type Losses = {
  /** `where` is text of the document near it. */
  note(loss: { what: string; where?: string; count?: number }): void
  list(): Dropped[]
}

/** Collects what a conversion loses or changes: one line a kind, with the first places named. */
export const collectLosses = (): Losses => {
  const kinds = new Map<string, { count: number; places: string[] }>()
  return {
    note: ({ what, where, count = 1 }) => {
      const kind = kinds.get(what) ?? { count: 0, places: [] }
      kind.count += count
      const place = where ? excerpt(where) : ''
      if (place && kind.places.length < MAX_PLACES && !kind.places.includes(place)) {
        kind.places.push(place)
      }
      kinds.set(what, kind)
    },
    list: () =>
      [...kinds].map(([what, { count, places }]) => ({
        what,
        count,
        ...(places.length > 0 ? { where: places.join('、') } : {}),
      })),
  }
}

/** More would hide the message it stands in. */
const MAX_PLACES = 3
const EXCERPT = 20

const excerpt = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim()
  if (line === '') return ''
  return `“${line.length > EXCERPT ? `${line.slice(0, EXCERPT)}…` : line}”`
}
