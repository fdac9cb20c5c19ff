import type { SheetGrid, SheetRow } from '../../domain/spreadsheet/sheetRow'
import type { NamedBytes } from '../contentParts/readingContext'
import { Unreadable } from '../contentParts/unreadable'
import { openDelimited } from './delimited/openDelimited'
import { readWordTables } from './document/readWordTables'
import { identifySpreadsheet } from './identifySpreadsheet'
import type { SpreadsheetSheet } from './openSpreadsheet'
import { refusalOf } from './refusals'
import { openWorkbook } from './workbook/openWorkbook'

/** Rows of one sheet, and places of all of them: whole grids are held in memory. */
const MOST_ROWS = 20_000
const MOST_CELLS = 2_000_000

export type ReadGrids = { ok: true; grids: SheetGrid[] } | { ok: false; reason: string }

/**
 * All tables of a small file as a whole, merges included: the sheets of a workbook in its order
 * (empty and hidden ones too), a text table, or the tables of a Word document (.docx).
 */
export const readGrids = async (file: NamedBytes): Promise<ReadGrids> => {
  try {
    return { ok: true, grids: await gridsOf(file) }
  } catch (error) {
    return { ok: false, reason: refusalOf(error).reason }
  }
}

const gridsOf = async (file: NamedBytes): Promise<SheetGrid[]> => {
  const kind = await identifySpreadsheet({ ...file, takesDocuments: true })
  if (kind === 'document') return limited(await readWordTables(file.data))
  const sheets = kind === 'workbook' ? await openWorkbook(file.data) : openDelimited(file)
  const grids: SheetGrid[] = []
  for (const sheet of sheets) {
    const rows = await rowsOf(sheet)
    grids.push({ name: sheet.name, hidden: sheet.hidden, rows, merges: await sheet.merges() })
    limited(grids)
  }
  return grids
}

const rowsOf = async (sheet: SpreadsheetSheet): Promise<SheetRow[]> => {
  const rows: SheetRow[] = []
  let cells = 0
  for await (const batch of sheet.rows()) {
    for (const row of batch) cells += row.texts.length
    rows.push(...batch)
    if (rows.length > MOST_ROWS) throw tooManyRows(sheet.name)
    if (cells > MOST_CELLS) throw tooManyCells()
  }
  return rows
}

const limited = (grids: SheetGrid[]): SheetGrid[] => {
  let cells = 0
  for (const { name, rows } of grids) {
    if (rows.length > MOST_ROWS) throw tooManyRows(name)
    for (const row of rows) cells += row.texts.length
  }
  if (cells > MOST_CELLS) throw tooManyCells()
  return grids
}

const tooManyRows = (name: string): Unreadable =>
  new Unreadable(`表格“${name}”超过${MOST_ROWS}行，请拆成几个文件后再上传。`)

const tooManyCells = (): Unreadable =>
  new Unreadable(`文件里的单元格超过${MOST_CELLS / 10_000}万个，请拆成几个文件后再上传。`)
