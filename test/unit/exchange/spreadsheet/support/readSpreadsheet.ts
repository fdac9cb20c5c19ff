import type { SheetGrid, SheetRow } from '../../../../../src/domain/spreadsheet/sheetRow'
import {
  openSpreadsheet,
  type SpreadsheetSheet,
} from '../../../../../src/exchange/spreadsheet/openSpreadsheet'
import { readGrids } from '../../../../../src/exchange/spreadsheet/readGrids'

type Given = Uint8Array | string

const bytes = (data: Given): Buffer => Buffer.from(data as Uint8Array)

/** The sheets of a file that is expected to be readable. */
export const sheetsOf = async (data: Given, fileName = '表.xlsx'): Promise<SpreadsheetSheet[]> => {
  const opened = await openSpreadsheet({ fileName, data: bytes(data) })
  if (!opened.ok) throw new Error(`refused: ${opened.reason}`)
  return opened.sheets
}

export const firstSheet = async (data: Given, fileName?: string): Promise<SpreadsheetSheet> => {
  const [sheet] = await sheetsOf(data, fileName)
  if (!sheet) throw new Error('no sheet')
  return sheet
}

/** All rows of the first sheet. */
export const rowsOf = async (data: Given, fileName?: string): Promise<SheetRow[]> => {
  const rows: SheetRow[] = []
  for await (const batch of (await firstSheet(data, fileName)).rows()) rows.push(...batch)
  return rows
}

export const textsOf = async (data: Given, fileName?: string): Promise<(readonly string[])[]> =>
  (await rowsOf(data, fileName)).map(({ texts }) => texts)

export const refusalOf = async (data: Given, fileName = '表.xlsx'): Promise<string> => {
  const opened = await openSpreadsheet({ fileName, data: bytes(data) })
  return opened.ok ? 'opened' : opened.reason
}

export const gridsOf = async (data: Given, fileName = '表.xlsx'): Promise<SheetGrid[]> => {
  const read = await readGrids({ fileName, data: bytes(data) })
  if (!read.ok) throw new Error(`refused: ${read.reason}`)
  return read.grids
}

export const gridRefusalOf = async (data: Given, fileName = '表.xlsx'): Promise<string> => {
  const read = await readGrids({ fileName, data: bytes(data) })
  return read.ok ? 'read' : read.reason
}
