import type { ElementEntry } from './contentStandard'

/** Where a person finds each element, by key: its label, and which one it is where labels repeat. */
export const elementPlaces = (
  elements: readonly Pick<ElementEntry, 'key' | 'label'>[],
): ReadonlyMap<string, string> => {
  const seen = new Map<string, number>()
  return new Map(
    elements.map(({ key, label }) => {
      const turn = (seen.get(label) ?? 0) + 1
      seen.set(label, turn)
      return [key, turn === 1 ? `要素“${label}”` : `要素“${label}”之${turn}`]
    }),
  )
}
