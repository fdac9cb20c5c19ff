import type { ContentPart } from '../../domain/privacy/contentPart'

/** Where a picture was taken, in decimal degrees; north and east are positive. */
export type ImagePosition = { where: string; latitude: number; longitude: number }

/** What was got out of a file; readers add to it as they go. */
export type Reading = {
  parts: ContentPart[]
  /** Chinese notes on what could not be checked; a person has to look at it. */
  unreadable: string[]
  positions: ImagePosition[]
}

export const emptyReading = (): Reading => ({ parts: [], unreadable: [], positions: [] })

/** Adds one text unless there is nothing in it. */
export const addText = (reading: Reading, where: string, text: string): void => {
  if (/\S/u.test(text)) reading.parts.push({ kind: 'text', where, text })
}

/** Adds what was read from a file within the file; its places are prefixed with its path. */
export const addNested = (reading: Reading, path: string, nested: Reading): void => {
  const prefixed = (where: string): string => `${path} › ${where}`
  for (const part of nested.parts) {
    const { where } = part
    if (part.kind === 'text') {
      reading.parts.push({ ...part, where: prefixed(where) })
      continue
    }
    const { cellWhere } = part
    reading.parts.push({
      ...part,
      where: prefixed(where),
      ...(cellWhere && {
        cellWhere: (row: number, column: number) => prefixed(cellWhere(row, column)),
      }),
    })
  }
  for (const note of nested.unreadable) reading.unreadable.push(prefixed(note))
  for (const position of nested.positions)
    reading.positions.push({ ...position, where: prefixed(position.where) })
}

/** Formats repeat a text (a text box and its fallback for old programs): one copy is enough. */
export const withoutRepeats = (reading: Reading): Reading => {
  const seen = new Set<string>()
  const parts = reading.parts.filter((part) => {
    if (part.kind === 'table') return true
    const key = `${part.where}\0${part.text}`
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
  return { ...reading, parts, unreadable: [...new Set(reading.unreadable)] }
}
