import type { MergedRange } from '../../domain/spreadsheet/sheetRow'
import type { OutputCell, OutputRow, SheetOutput } from '../workbook/workbookOutput'
import { writeWorkbook } from '../workbook/writeWorkbook'
import {
  officialColumns,
  type DirectoryColumnOutput,
  type DirectoryDomainOutput,
} from './officialLayout'

const TITLE_ROW = 1
const HEADER_ROW = 2
const FIRST_ROW = 4

/**
 * The catalogue in the official layout of the standard directories, a sheet a domain: title, two header
 * rows with merged parents, merged cells where neighbours agree, set up for A3. What it prints is what the
 * importer reads.
 */
export const writeDirectory = (
  title: string,
  domains: readonly DirectoryDomainOutput[],
): AsyncIterable<Uint8Array> => writeWorkbook({ title, sheets: domains.map(sheetOf) })

const sheetOf = (domain: DirectoryDomainOutput): SheetOutput => {
  const columns = officialColumns(domain)
  const texts = domain.items.map((item, at) => columns.map(({ value }) => value(item, at)))
  const bodyMerges = columns.flatMap(({ merged }, column) => (merged ? runsOf(texts, column) : []))
  const covered = new Set(
    bodyMerges.flatMap(({ fromRow, toRow, fromColumn }) =>
      Array.from({ length: toRow - fromRow }, (_, at) => `${fromRow + 1 + at}:${fromColumn}`),
    ),
  )
  const last = columns.length - 1
  return {
    name: domain.name,
    columns: columns.map(({ width }) => ({ width })),
    frozenRows: FIRST_ROW - 1,
    merges: [
      { fromRow: TITLE_ROW, toRow: TITLE_ROW, fromColumn: 0, toColumn: last },
      ...headerMerges(columns),
      ...bodyMerges,
    ],
    print: {
      paper: 'A3',
      orientation: 'landscape',
      fitToWidth: true,
      titleRows: { fromRow: HEADER_ROW, toRow: FIRST_ROW - 1 },
      pageNumbers: true,
    },
    rows: [
      [
        titleRow(domain.name),
        ...headerRows(columns),
        ...texts.map((cells, at): OutputRow => ({
          cells: cells.map((value, column): OutputCell =>
            covered.has(`${FIRST_ROW + at}:${column}`)
              ? { value: null, style: 'text' }
              : { value, type: 'text', style: value === '√' ? 'centred' : 'text' },
          ),
        })),
      ],
    ],
  }
}

const titleRow = (domain: string): OutputRow => ({
  height: 30,
  cells: [{ value: `${domain}领域基层政务公开标准目录`, style: 'title' }],
})

/** A parent is printed once above its columns; a column without children takes both rows. */
const headerRows = (columns: readonly DirectoryColumnOutput[]): OutputRow[] => [
  {
    cells: columns.map(({ parent }, at) => ({
      value: parent === columns[at - 1]?.parent ? null : parent,
      style: 'header' as const,
    })),
  },
  { cells: columns.map(({ header }) => ({ value: header || null, style: 'header' as const })) },
]

const headerMerges = (columns: readonly DirectoryColumnOutput[]): MergedRange[] => {
  const merges: MergedRange[] = []
  for (let from = 0; from < columns.length;) {
    let to = from
    while (columns[to + 1]?.parent === columns[from]?.parent) to += 1
    const isAlone = columns[from]?.header === ''
    if (isAlone || to > from)
      merges.push({
        fromRow: HEADER_ROW,
        toRow: isAlone ? HEADER_ROW + 1 : HEADER_ROW,
        fromColumn: from,
        toColumn: to,
      })
    from = to + 1
  }
  return merges
}

/** Runs of two or more equal, filled cells of a column, as ranges of the sheet. */
const runsOf = (texts: readonly (readonly string[])[], column: number): MergedRange[] => {
  const merges: MergedRange[] = []
  for (let from = 0; from < texts.length;) {
    const text = texts[from]?.[column]
    let to = from
    while (to + 1 < texts.length && texts[to + 1]?.[column] === text) to += 1
    if (to > from && text)
      merges.push({
        fromRow: FIRST_ROW + from,
        toRow: FIRST_ROW + to,
        fromColumn: column,
        toColumn: column,
      })
    from = to + 1
  }
  return merges
}
