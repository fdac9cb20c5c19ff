import type { ExportFormat, ExportKind } from '../../../src/domain/export/exportKind'
import type { SheetRow } from '../../../src/domain/spreadsheet/sheetRow'
import { openSpreadsheet } from '../../../src/exchange/spreadsheet/openSpreadsheet'
import { collectBytes } from '../../../src/exchange/workbook/collectBytes'
import type { User } from '../../../src/payload-types'
import { askForExport, type ExportWish } from '../../../src/services/exports/askForExport'
import { fetchExport } from '../../../src/services/exports/fetchExport'
import type { ServiceContext } from '../../../src/services/serviceContext'
import { workOnExports } from '../../../src/services/exports/workOnExports'
import { at } from '../../support/builders'
import type { Installation } from '../../support/installation'

type Opened = Pick<Installation, 'payload'>

/** Asking, making and fetching at one instant, as the office does it over a few seconds. */
export const exporting = ({ payload }: Opened, instant: string) => {
  const as = (person: User): ServiceContext => at(payload, instant, person)
  const ask = (person: User, wish: Partial<ExportWish> & { kind: ExportKind }) =>
    askForExport(as(person), { format: 'csv', where: {}, ...wish })
  const make = () => workOnExports({ payload, clock: () => at(payload, instant).now })
  const fetch = async (person: User, id: string) => {
    const { body, ...file } = await fetchExport(as(person), id)
    return { ...file, data: await collectBytes(body) }
  }
  /** All three, and the file's rows as they are read back. */
  const taken = async (person: User, wish: Partial<ExportWish> & { kind: ExportKind }) => {
    const { id } = await ask(person, wish)
    await make()
    const file = await fetch(person, id)
    return { id, ...file, ...(await readBack(file.data, wish.format ?? 'csv')) }
  }
  return { as, ask, make, fetch, taken }
}

export type ReadBack = {
  sheet: string
  /** The sentence above the header of a workbook. */
  note: string | null
  header: string[]
  /** By label, as they read in the file. */
  rows: Record<string, string>[]
}

/** The first sheet of a file, its header found below the note that a workbook may have. */
export const readBack = async (data: Buffer, format: ExportFormat): Promise<ReadBack> => {
  const opened = await openSpreadsheet({ fileName: `a.${format}`, data })
  if (!opened.ok) throw new Error(opened.reason)
  const [sheet] = opened.sheets
  const all: SheetRow[] = []
  for await (const batch of sheet!.rows()) all.push(...batch)
  const texts = all.map((row) => [...row.texts])
  const hasNote = texts[0]!.filter((text) => text !== '').length === 1 && format === 'xlsx'
  const [header = [], ...rows] = hasNote ? texts.slice(1) : texts
  return {
    sheet: sheet!.name,
    note: hasNote ? texts[0]![0]! : null,
    header,
    rows: rows.map((row) =>
      Object.fromEntries(header.map((label, index) => [label, row[index] ?? ''])),
    ),
  }
}
