import type { DirectoryImportView, DirectoryItemView } from '../../domain/office/directoryViews'

/** What a person chose of a directory: rows by their place, with the code and name they are to have. */
export type DirectoryChoice = {
  taken: ReadonlySet<string>
  edits: Readonly<Record<string, { code?: string; name?: string }>>
  removed: ReadonlySet<string>
}

export const NOTHING_CHOSEN: DirectoryChoice = { taken: new Set(), edits: {}, removed: new Set() }

export const placeKey = ({ sheet, row }: Pick<DirectoryItemView, 'sheet' | 'row'>): string =>
  `${sheet}!${row}`

/** What nobody need look at twice: rows that add or change, and are not in doubt. */
export const withoutDoubt = ({ items }: DirectoryImportView): DirectoryItemView[] =>
  items.filter(({ kind, doubts }) => kind !== 'same' && doubts.length === 0)

/** With `key` in the set or out of it. */
export const toggled = (
  set: ReadonlySet<string>,
  key: string,
  isIn: boolean,
): ReadonlySet<string> => {
  const next = new Set(set)
  if (isIn) next.add(key)
  else next.delete(key)
  return next
}
