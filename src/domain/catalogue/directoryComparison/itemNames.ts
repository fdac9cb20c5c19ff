import type { DirectoryRow } from '../directory/directoryReading'

/** Of a content that becomes part of a name. */
const LONGEST_PART = 40

/**
 * Names by which rows are called as items: the lowest level of 公开事项; with the level above where that
 * alone stands for several, and with the content where even the path does. Unique within the directory.
 */
export const nameRows = (rows: readonly DirectoryRow[]): string[] => {
  const used = new Map<string, number>()
  return unambiguous(rows, [lastLevel, withParent, withContent]).map((name) => {
    const count = (used.get(name) ?? 0) + 1
    used.set(name, count)
    return count === 1 ? name : `${name}（${count}）`
  })
}

type Naming = (row: DirectoryRow) => string

const lastLevel: Naming = ({ path, content }) => path.at(-1) || shorten(content) || '未命名事项'

const withParent: Naming = (row) =>
  row.path.length > 1 ? `${row.path.at(-2)}—${row.path.at(-1)}` : lastLevel(row)

const withContent: Naming = (row) => {
  const part = shorten(row.content)
  return part && row.path.length > 0 ? `${withParent(row)}：${part}` : withParent(row)
}

/** The first naming by which a row differs from every other; the last one where none does. */
const unambiguous = (rows: readonly DirectoryRow[], namings: readonly Naming[]): string[] => {
  const tables = namings.map((naming) => {
    const names = rows.map(naming)
    const counts = new Map<string, number>()
    for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
    return { names, counts }
  })
  return rows.map((_, at) => {
    const found = tables.find(({ names, counts }) => counts.get(names[at] ?? '') === 1)
    return (found ?? tables.at(-1))?.names[at] ?? ''
  })
}

const shorten = (text: string): string => {
  const line = text.replace(/\s+/g, '')
  return line.length > LONGEST_PART ? `${line.slice(0, LONGEST_PART)}…` : line
}
