import type { MergedRange, SheetRow } from '../../spreadsheet/sheetRow'
import { readCaptions, type PaymentCaptions } from './captions'
import { cleanText, squeeze } from './cleanText'
import type { ColumnMapping } from './columnMapping'
import type { VillageIndex } from './indexVillages'
import type { Report } from './judgedRow'
import { createVillageFinder } from './villageFinder'
import { looksLikeVillage } from './readPlace'
import { createMergedCells } from './mergedCells'
import { quoted } from './withoutNumbers'

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
 * the sheet's name. A gap in a column that otherwise names the village on every row is doubted.
 */
export const createVillageTracker = (options: VillageTrackerOptions): VillageTracker => {
  const { mapping, captions, villages } = options
  const { village: villageColumn, township: townshipColumn, group: groupColumn } = mapping.fields
  const find = createVillageFinder(options)
  const isMerged = createMergedCells(options.merges, villageColumn)
  const sheetVillage = villageOfSheet(options.sheetName, villages)

  let heading: string | null = null
  let headingTownship: string | null = null
  let above = ''
  let aboveTownship = ''
  let aboveGroup = ''
  let namesEveryRow = false

  return {
    seeHeading: (row) => {
      const named = headingOf(row, { villages, nameColumn: mapping.fields.name! })
      if (named.township) headingTownship = named.township
      if (!named.village) return
      heading = named.village
      above = ''
      aboveGroup = ''
    },
    placeOf: (row, report) => {
      const own = textAt(row, villageColumn)
      const ownTownship = textAt(row, townshipColumn)
      const ownGroup = textAt(row, groupColumn)
      if (ownTownship !== '') aboveTownship = ownTownship
      if (own !== '') {
        if (own === above) namesEveryRow = true
        else aboveGroup = ''
        above = own
      }
      if (ownGroup !== '') aboveGroup = ownGroup
      const carried = own === '' && above !== ''
      if (carried && namesEveryRow && !isMerged(row.number))
        report('village', 'doubt', `村名为空，已按上一行的${quoted(above)}处理，请核对`)
      const villageText = above || heading || captions.village || sheetVillage || ''
      const townshipText =
        ownTownship || aboveTownship || headingTownship || captions.township || ''
      const { villageId, group } = find({ villageText, townshipText, report })
      return {
        villageId,
        villageText,
        townshipText,
        groupText: ownGroup || group || aboveGroup || captions.group || '',
      }
    },
  }
}

const textAt = (row: SheetRow, column: number | undefined): string =>
  column === undefined ? '' : squeeze(row.texts[column] ?? '')

/** A sheet called 新塘村 (or 3.新塘村) is that village's. */
const villageOfSheet = (sheetName: string, villages: VillageIndex | null): string | null => {
  const name = squeeze(sheetName).replace(/^[\d.、_-]+|[(_-].*$|\d+$/g, '')
  if (name === '') return null
  if (villages && villages.find({ text: name, within: null }).kind !== 'unknown') return name
  return looksLikeVillage(name) ? name : null
}

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
  const only = squeeze(filled[0]!).replace(/^[\d一二三四五六七八九十]+[、.]/, '')
  if (filled.length > 1 || only.length > LONGEST_VILLAGE) return captions
  const isKnown = villages && villages.find({ text: only, within: null }).kind !== 'unknown'
  return isKnown || looksLikeVillage(only) ? { ...captions, village: only } : captions
}

const LONGEST_VILLAGE = 20
