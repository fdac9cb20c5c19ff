import type { ContentElement } from '../../domain/catalogue/itemContent'

/** An element of the content standard with what the unit wrote: what `disclosures.elements` keeps. */
export type FilledElement = ContentElement & { text: string }

/** What was written so far, item by item: text by element key. */
export type WrittenTexts = ReadonlyMap<string, string>

/** Reads the stored JSON; anything else is no element. */
export const readFilledElements = (value: unknown): FilledElement[] =>
  Array.isArray(value)
    ? value.flatMap((one: Partial<FilledElement> | null) =>
        typeof one?.key === 'string'
          ? [
              {
                key: one.key,
                label: one.label ?? one.key,
                required: Boolean(one.required),
                text: one.text ?? '',
              },
            ]
          : [],
      )
    : []

export const textsOf = (elements: readonly FilledElement[]): WrittenTexts =>
  new Map(elements.map(({ key, text }) => [key, text]))

/**
 * The item's standard with the texts written for it. An element that the standard has dropped stays
 * while it holds text: nothing typed disappears.
 */
export const fillElements = ({
  standard,
  written,
  stored,
}: {
  standard: readonly ContentElement[]
  written: WrittenTexts
  stored: readonly FilledElement[]
}): FilledElement[] => {
  const keys = new Set(standard.map(({ key }) => key))
  const kept = stored.filter(({ key, text }) => !keys.has(key) && text.trim() !== '')
  return [...standard.map((one) => ({ ...one, text: written.get(one.key) ?? '' })), ...kept]
}
