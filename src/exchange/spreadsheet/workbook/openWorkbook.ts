import type { ArchiveEntry } from '../../contentParts/archive/openArchive'
import { createBudget, type Budget } from '../../contentParts/budget'
import { readRelationships, type Relationship } from '../../contentParts/office/relationships'
import { Unreadable } from '../../contentParts/unreadable'
import { sharedTextsHandler } from '../../contentParts/workbook/sharedTextsHandler'
import { walkXml, type XmlHandler } from '../../contentParts/xml/walkXml'
import { findPart, openPass, PASS_LIMITS } from '../openPart'
import type { SpreadsheetSheet } from '../openSpreadsheet'
import { REFUSALS } from '../refusals'
import { cellFormatsHandler } from './cellFormatsHandler'
import { escapedText } from './escapedText'
import type { ValueFormat } from './numberFormat'
import { readMerges } from './readMerges'
import { readSheetRows } from './readSheetRows'
import type { CellContext } from './rowHandler'
import { workbookHandler, type WorkbookFacts } from './workbookHandler'

/**
 * The worksheets of a workbook in its order. Reads what all sheets share (names, number formats,
 * shared strings) and looks for a first value, so that an empty file is told at once. Throws
 * `Unreadable`.
 */
export const openWorkbook = async (data: Buffer): Promise<SpreadsheetSheet[]> => {
  const budget = createBudget(HELD_LIMITS)
  const entries = await openPass(data, budget)
  const relationships = await readRelationships(entries)
  const parts = workbookParts(relationships)
  const facts: WorkbookFacts = { sheets: [], is1904: false }
  await walkPart({ entries, part: parts.workbook, handler: workbookHandler(facts) })
  const context = await readContext({ entries, parts, budget, is1904: facts.is1904 })
  const sheets = facts.sheets.flatMap(({ name, hidden, id }): SpreadsheetSheet[] => {
    const part = parts.worksheets.get(id)
    if (part === undefined) return []
    return [
      {
        name,
        hidden,
        merges: () => readMerges({ data, part }),
        rows: () => readSheetRows({ data, part, context }),
      },
    ]
  })
  if (sheets.length === 0) throw new Unreadable(REFUSALS.noSheets)
  if (!(await hasRows(sheets))) throw new Unreadable(REFUSALS.noContent)
  return sheets
}

/** What all sheets share is held in memory: less of it than of a sheet. */
const HELD_LIMITS = { ...PASS_LIMITS, inflatedBytes: 256 * 1024 * 1024 }

type WorkbookParts = {
  workbook: string
  worksheets: ReadonlyMap<string, string>
  styles: string | undefined
  sharedStrings: string | undefined
}

const workbookParts = (relationships: readonly Relationship[]): WorkbookParts => {
  const workbook =
    relationships.find(({ source, type }) => source === '' && type === 'officeDocument')?.target ??
    'xl/workbook.xml'
  const own = relationships.filter(
    ({ source, isExternal }) => !isExternal && source.toLowerCase() === workbook.toLowerCase(),
  )
  const targetOf = (wanted: string) => own.find(({ type }) => type === wanted)?.target
  return {
    workbook,
    worksheets: new Map(
      own.filter(({ type }) => type === 'worksheet').map(({ id, target }) => [id, target]),
    ),
    styles: targetOf('styles') ?? 'xl/styles.xml',
    sharedStrings: targetOf('sharedStrings') ?? 'xl/sharedStrings.xml',
  }
}

type ContextInput = {
  entries: readonly ArchiveEntry[]
  parts: WorkbookParts
  budget: Budget
  is1904: boolean
}

const readContext = async ({
  entries,
  parts,
  budget,
  is1904,
}: ContextInput): Promise<CellContext> => {
  const formats: ValueFormat[] = []
  const strings: string[] = []
  await walkPart({ entries, part: parts.styles, handler: cellFormatsHandler(formats) })
  await walkPart({
    entries,
    part: parts.sharedStrings,
    handler: sharedTextsHandler(strings, () => budget.spendCells(1)),
  })
  for (let at = 0; at < strings.length; at++) strings[at] = escapedText(strings[at] ?? '')
  return { formats, strings, is1904 }
}

type WalkInput = {
  entries: readonly ArchiveEntry[]
  part: string | undefined
  handler: XmlHandler
}

/** A workbook may lack styles and shared strings. */
const walkPart = async ({ entries, part, handler }: WalkInput): Promise<void> => {
  const entry = part === undefined ? undefined : findPart(entries, part)
  if (entry) await walkXml(entry.chunks(), () => handler)
}

const hasRows = async (sheets: readonly SpreadsheetSheet[]): Promise<boolean> => {
  for (const sheet of sheets)
    for await (const rows of sheet.rows()) if (rows.length > 0) return true
  return false
}
