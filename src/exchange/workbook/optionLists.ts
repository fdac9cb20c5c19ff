import { columnLetters } from '../../domain/spreadsheet/sheetRow'
import { rangeOfSheet } from './sheetNames'
import type { OutputCell, OutputRow, SheetOutput } from './workbookOutput'

/** Lists of choices that are too long for a validation, each a column of a hidden sheet with a name. */
export type OptionLists = { lists: readonly (readonly string[])[] }

/** The name that the hidden sheet asks for. */
export const OPTIONS_SHEET = '选项'

/** The lists of all sheets that don't fit into their validations, each once. */
export const collectOptionLists = (sheets: readonly SheetOutput[]): OptionLists => {
  const lists = new Map<string, readonly string[]>()
  for (const { validations = [] } of sheets)
    for (const { kind, values = [] } of validations)
      if (kind === 'list' && !fitsInline(values)) lists.set(JSON.stringify(values), values)
  return { lists: [...lists.values()] }
}

/** The formula of a list of choices: the choices themselves, or the name of their column. */
export const listFormula = (values: readonly string[], { lists }: OptionLists): string => {
  if (fitsInline(values)) return `"${values.join(',').replaceAll('"', '""')}"`
  const text = JSON.stringify(values)
  return nameOfList(lists.findIndex((list) => JSON.stringify(list) === text))
}

/** The defined names of the lists, for `workbook.xml`. */
export const optionNames = (
  { lists }: OptionLists,
  sheetName: string,
): { name: string; range: string }[] =>
  lists.map((list, at) => {
    const column = `$${columnLetters(at)}`
    return {
      name: nameOfList(at),
      range: rangeOfSheet(sheetName, `${column}$1:${column}$${Math.max(list.length, 1)}`),
    }
  })

/** The hidden sheet that holds the lists side by side. */
export const optionsSheet = ({ lists }: OptionLists): SheetOutput => {
  const longest = Math.max(...lists.map((list) => list.length))
  const rows = Array.from({ length: longest }, (_, at): OutputRow => ({
    cells: lists.map((list): OutputCell => ({ value: list[at] ?? null, type: 'text' })),
  }))
  return { name: OPTIONS_SHEET, columns: lists.map(() => ({ width: 30 })), rows: [rows] }
}

const nameOfList = (at: number): string => `选项_${at + 1}`

/** Excel takes 255 characters, and a comma would end a choice. */
const LONGEST_INLINE = 255

const fitsInline = (values: readonly string[]): boolean =>
  values.join(',').replaceAll('"', '""').length <= LONGEST_INLINE &&
  values.every((value) => !value.includes(',') && value === value.trim() && value !== '')
