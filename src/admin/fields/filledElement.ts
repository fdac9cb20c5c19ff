import type { ContentElement } from '../../domain/catalogue/itemContent'
import { readElementEntries, type ElementEntry } from '../../domain/publication/contentStandard'

/** An element of the content standard with how the unit met it: what `disclosures.elements` keeps. */
export type FilledElement = ContentElement & ElementEntry

/** What was entered so far, item by item: mode and text by element key. */
export type WrittenEntries = ReadonlyMap<string, Pick<ElementEntry, 'mode' | 'text'>>

/** Reads the stored JSON; anything else is no element. What is required, only the standard knows. */
export const readFilledElements = (value: unknown): FilledElement[] =>
  readElementEntries(value).map((entry) => ({ ...entry, required: false }))

export const entriesOf = (elements: readonly FilledElement[]): WrittenEntries =>
  new Map(elements.map(({ key, mode, text }) => [key, { mode, text }]))

/**
 * The item's standard with what was entered for it. An element that the standard has dropped stays
 * while it holds text: nothing typed disappears.
 */
export const fillElements = ({
  standard,
  written,
  stored,
}: {
  standard: readonly ContentElement[]
  written: WrittenEntries
  stored: readonly FilledElement[]
}): FilledElement[] => {
  const keys = new Set(standard.map(({ key }) => key))
  const kept = stored.filter(({ key, text }) => !keys.has(key) && text.trim() !== '')
  return [...standard.map((one) => ({ ...one, ...(written.get(one.key) ?? UNWRITTEN) })), ...kept]
}

const UNWRITTEN: Pick<ElementEntry, 'mode' | 'text'> = { mode: 'text', text: '' }
