import { columnLetters } from '../../domain/spreadsheet/sheetRow'
import { commentBoxesXml, commentsXml } from './commentParts'
import {
  collectOptionLists,
  OPTIONS_SHEET,
  optionNames,
  optionsSheet,
  type OptionLists,
} from './optionLists'
import {
  appPropertiesXml,
  contentTypesXml,
  corePropertiesXml,
  packageRelationsXml,
  sheetRelationsXml,
  workbookRelationsXml,
  workbookXml,
  type DefinedName,
  type PackagedSheet,
} from './packageParts'
import { rangeOfSheet, sheetNames } from './sheetNames'
import { filterRange, sheetXml, type SheetFacts } from './sheetXml'
import { styleSheetXml } from './styleSheet'
import type { SheetOutput, WorkbookOutput } from './workbookOutput'
import { zipStream, type AddPart } from './zipStream'

/**
 * A workbook (xlsx) as bytes, written while its rows are read: sheet after sheet, in bounded memory, no
 * faster than it is taken. Rows of a later sheet are asked for only after the sheet before is done.
 * Throws a RangeError when a sheet has more rows than Excel; an error of the rows comes through.
 */
export const writeWorkbook = (workbook: WorkbookOutput): AsyncIterable<Uint8Array> =>
  zipStream((add) => writeParts(workbook, add))

const writeParts = async (workbook: WorkbookOutput, add: AddPart): Promise<void> => {
  const options = collectOptionLists(workbook.sheets)
  const sheets =
    options.lists.length > 0 ? [...workbook.sheets, optionsSheet(options)] : workbook.sheets
  const isHidden = (at: number): boolean => at >= workbook.sheets.length
  const names = sheetNames(sheets.map(({ name }) => name))

  await add('[Content_Types].xml', contentTypesXml(names.length))
  await add('_rels/.rels', packageRelationsXml())
  await add(
    'docProps/core.xml',
    corePropertiesXml(workbook.title ?? names[0] ?? '', workbook.creator),
  )
  await add('docProps/app.xml', appPropertiesXml())
  await add('xl/styles.xml', styleSheetXml())
  const facts: SheetFacts[] = []
  for (const [at, sheet] of sheets.entries())
    facts.push(await writeSheet({ sheet, number: at + 1, options, add }))
  const packaged = names.map((name, at): PackagedSheet => ({ name, hidden: isHidden(at) }))
  await add(
    'xl/workbook.xml',
    workbookXml(packaged, definedNames({ sheets, names, facts, options })),
  )
  await add('xl/_rels/workbook.xml.rels', workbookRelationsXml(packaged))
}

type WriteSheetOptions = { sheet: SheetOutput; number: number; options: OptionLists; add: AddPart }

const writeSheet = async ({
  sheet,
  number,
  options,
  add,
}: WriteSheetOptions): Promise<SheetFacts> => {
  const facts: SheetFacts = { rows: 0, comments: [] }
  await add(
    `xl/worksheets/sheet${number}.xml`,
    sheetXml({ sheet, facts, options, isFirst: number === 1 }),
  )
  if (facts.comments.length === 0) return facts
  await add(`xl/worksheets/_rels/sheet${number}.xml.rels`, sheetRelationsXml(number))
  await add(`xl/comments${number}.xml`, commentsXml(facts.comments))
  await add(`xl/drawings/vmlDrawing${number}.vml`, commentBoxesXml(facts.comments))
  return facts
}

type DefinedNamesOptions = {
  sheets: readonly SheetOutput[]
  names: readonly string[]
  facts: readonly SheetFacts[]
  options: OptionLists
}

/** Excel finds filters and repeated rows by these names, not by the sheet alone. */
const definedNames = ({ sheets, names, facts, options }: DefinedNamesOptions): DefinedName[] => [
  ...sheets.flatMap((sheet, at): DefinedName[] => {
    const name = names[at] ?? ''
    const filter = filterRange(sheet, facts[at]?.rows ?? 0)
    const titles = sheet.print?.titleRows
    return [
      ...(filter
        ? [
            {
              name: '_xlnm._FilterDatabase',
              range: rangeOfSheet(
                name,
                `$A$${filter.fromRow}:$${columnLetters(filter.toColumn)}$${filter.toRow}`,
              ),
              sheet: at,
              hidden: true,
            },
          ]
        : []),
      ...(titles
        ? [
            {
              name: '_xlnm.Print_Titles',
              range: rangeOfSheet(name, `$${titles.fromRow}:$${titles.toRow}`),
              sheet: at,
            },
          ]
        : []),
    ]
  }),
  ...(options.lists.length > 0 ? optionNames(options, names.at(-1) ?? OPTIONS_SHEET) : []),
]
