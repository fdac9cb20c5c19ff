import type { MergedRange, SheetRow } from '../../spreadsheet/sheetRow'
import { readCaptions, type PaymentCaptions } from './captions'
import { cleanText, squeeze } from './cleanText'
import type { ColumnMapping } from './columnMapping'
import type { VillageIndex } from './indexVillages'
import type { Report } from './judgedRow'
import { createVillageFinder } from './villageFinder'
import { opensWithVillage, placeOfLine } from './placeOfLine'
import { looksLikeVillage } from './readPlace'
import { createMergedCells, hasMergedRows } from './mergedCells'
import { quoted } from './withoutNumbers'
import { isDitto, isSameVillage, villageOfSheet, writtenVillage } from './writtenVillage'

export type RowPlace = {
  villageId: string | null
  villageText: string
  townshipText: string
  groupText: string
}

export type VillageTracker = {
  /** A row between the payments: a heading may name the village of the rows below. */
  seeHeading: (row: SheetRow) => void
  placeOf: (row: SheetRow, report: Report) => RowPlace
}

export type VillageTrackerOptions = {
  mapping: ColumnMapping
  sheetName: string
  captions: PaymentCaptions
  merges: readonly MergedRange[]
  /** `null`: no register; villages are taken as written. */
  villages: VillageIndex | null
  /** Ids of the townships that the list covers; `null` for the whole county. */
  townships: ReadonlySet<string> | null
}

/**
 * Where each payment belongs, remembered from row to row. In order: the row's own cell; the cell above
 * where village cells are merged or written once a block; the last heading; the lines above the table;
 * the sheet's name. A gap in a column that otherwise names the village on every row, or that is merged
 * over the rows of each, is doubted; so is a title that contradicts the sheet's name.
 */
export const createVillageTracker = (options: VillageTrackerOptions): VillageTracker => {
  const { mapping, captions, villages } = options
  const { fields } = mapping
  const { village: villageColumn } = fields
  const find = createVillageFinder(options)
  const isMerged = createMergedCells(options.merges, villageColumn)
  const firstDataRow = mapping.headerRow + mapping.headerRows
  const hasMerges = hasMergedRows(
    options.merges.filter(({ fromRow }) => fromRow >= firstDataRow),
    villageColumn,
  )
  const sheetVillage = villageOfSheet(options.sheetName, villages)
  const isConflicting =
    captions.village !== undefined &&
    sheetVillage !== null &&
    !isSameVillage(captions.village, sheetVillage, villages)

  let heading: string | null = null
  let headingTownship: string | null = null
  let above = ''
  let aboveTownship = ''
  let aboveGroup = ''
  let namesEveryRow = false

  return {
    seeHeading: (row) => {
      const named = headingOf(row, { villages, nameColumn: fields.name! })
      if (named.township) headingTownship = named.township
      if (!named.village) return
      heading = named.village
      above = ''
      aboveGroup = ''
    },
    placeOf: (row, report) => {
      // A file of corrections holds rows from everywhere: none says anything of the next.
      if (fields.original !== undefined) above = aboveTownship = aboveGroup = ''
      const inCell = textAt(row, villageColumn)
      const own = isDitto(inCell) ? '' : inCell
      const ownTownship = textAt(row, fields.township)
      const inGroupCell = textAt(row, fields.group)
      const ownGroup = isDitto(inGroupCell) ? '' : inGroupCell
      if (ownTownship !== '' && !isDitto(ownTownship)) aboveTownship = ownTownship
      if (own !== '') {
        if (own === above) namesEveryRow = true
        else aboveGroup = ''
        above = own
      }
      if (ownGroup !== '') aboveGroup = ownGroup
      if (inCell === '' && above !== '' && (namesEveryRow || hasMerges) && !isMerged(row.number))
        report('village', 'doubt', `村名为空，已按上一行的${quoted(above)}处理，请核对`)
      const named = above || heading || captions.village || sheetVillage || ''
      if (isConflicting && above === '' && heading === null)
        report('village', 'doubt', conflict(captions.village!, sheetVillage!))
      const townshipText = aboveTownship || headingTownship || captions.township || ''
      const { villageId, group } = find({ villageText: named, townshipText, report })
      const written = villages ? { village: named, group } : writtenVillage(named)
      return {
        villageId,
        villageText: written.village,
        townshipText,
        groupText: ownGroup || written.group || aboveGroup || captions.group || '',
      }
    },
  }
}

const conflict = (captioned: string, ofSheet: string): string =>
  `表头上方写的是${quoted(captioned)}，工作表名称却是${quoted(ofSheet)}，应有一处写错，请核对`

const textAt = (row: SheetRow, column: number | undefined): string =>
  column === undefined ? '' : squeeze(row.texts[column] ?? '')

const MOST_HEADING_CELLS = 4

const headingOf = (
  row: SheetRow,
  { villages, nameColumn }: { villages: VillageIndex | null; nameColumn: number },
): PaymentCaptions => {
  // `一 | 新塘村 | 5.2 | 546`: a village with its sums above its households.
  const inName = squeeze(row.texts[nameColumn] ?? '')
  if (looksLikeVillage(inName)) return { village: inName }
  const filled = row.texts.filter((text) => cleanText(text) !== '')
  if (filled.length === 0 || filled.length > MOST_HEADING_CELLS) return {}
  const captions = readCaptions([row])
  if (captions.village || captions.township) return captions
  const line = filled.join(' ')
  if (line.length <= LONGEST_HEADING && opensWithVillage(line))
    return { ...captions, ...placeOfLine(line) }
  const only = squeeze(filled[0]!).replace(/^[\d一二三四五六七八九十]+[、.]/, '')
  if (filled.length > 1 || only.length > LONGEST_VILLAGE) return captions
  const isKnown = villages && villages.find({ text: only, within: null }).kind !== 'unknown'
  return isKnown || looksLikeVillage(only) ? { ...captions, village: only } : captions
}

const LONGEST_VILLAGE = 20
/** A longer line tells a story. */
const LONGEST_HEADING = 40
