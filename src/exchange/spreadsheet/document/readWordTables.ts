import type { SheetGrid } from '../../../domain/spreadsheet/sheetRow'
import { createBudget } from '../../contentParts/budget'
import { readRelationships } from '../../contentParts/office/relationships'
import { DAMAGED, Unreadable } from '../../contentParts/unreadable'
import { walkXml } from '../../contentParts/xml/walkXml'
import { findPart, openPass } from '../openPart'
import { REFUSALS } from '../refusals'
import { wordTablesHandler } from './wordTablesHandler'

/** The tables of a Word document's body in their order. Throws `Unreadable`. */
export const readWordTables = async (data: Buffer): Promise<SheetGrid[]> => {
  const budget = createBudget()
  const entries = await openPass(data)
  const main = (await readRelationships(entries)).find(
    ({ source, type }) => source === '' && type === 'officeDocument',
  )
  const entry = findPart(entries, main?.target ?? 'word/document.xml')
  if (!entry) throw new Unreadable(DAMAGED)
  const grids: SheetGrid[] = []
  await walkXml(entry.chunks(), () => wordTablesHandler({ grids, budget }))
  if (grids.length === 0) throw new Unreadable(REFUSALS.noTables)
  return grids
}
