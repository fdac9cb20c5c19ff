import { describe, expect, it } from '@jest/globals'
import type { DirectoryReading } from '../../../../src/domain/catalogue/directory/directoryReading'
import { readDirectory } from '../../../../src/domain/catalogue/directory/readDirectory'
import { readGrids } from '../../../../src/exchange/spreadsheet/readGrids'
import { BUDGETS } from '../../../support/directories/budgets'
import { CELL_HAZARDS } from '../../../support/directories/cellHazards'
import { COLUMN_HAZARDS } from '../../../support/directories/columnHazards'
import { expectedRows, publishedSheet } from '../../../support/directories/directoryData'
import { docxOf, xlsxOf } from '../../../support/directories/directoryFiles'
import { FARM_SUBSIDIES } from '../../../support/directories/farmSubsidies'
import { HEADER_HAZARDS } from '../../../support/directories/headerHazards'
import { ROW_HAZARDS } from '../../../support/directories/rowHazards'
import { SOCIAL_ASSISTANCE } from '../../../support/directories/socialAssistance'
import { TABLE_HAZARDS } from '../../../support/directories/tableHazards'

const readFile = async (fileName: string, data: Buffer): Promise<DirectoryReading> => {
  const opened = await readGrids({ fileName, data })
  if (!opened.ok) throw new Error(opened.reason)
  return readDirectory(opened.grids)
}

const rowsOf = ({ tables }: DirectoryReading) =>
  tables.flatMap(({ rows }) => rows.map(({ raw: _, ...row }) => row))

describe.each([
  ['社会救助', SOCIAL_ASSISTANCE],
  ['财政预决算', BUDGETS],
  ['涉农补贴', FARM_SUBSIDIES],
] as const)('a whole directory of %s', (domain, data) => {
  it('has thirty rows and more, and is read from a workbook exactly and without a doubt', async () => {
    expect(data.items.length).toBeGreaterThanOrEqual(30)
    const reading = await readFile('目录.xlsx', await xlsxOf([publishedSheet(data)]))
    expect(reading.doubts).toEqual([])
    expect(reading.tables).toHaveLength(1)
    expect(reading.tables[0]).toMatchObject({ title: data.title, domainName: domain, headerRow: 2 })
    expect(rowsOf(reading)).toEqual(expectedRows(data))
  })

  it('says the same after its merges were lost', () => {
    const sheet = { ...publishedSheet(data), merges: [] }
    expect(rowsOf(readDirectory([sheet]))).toEqual(expectedRows(data))
  })
})

it('reads a directory from the table of a Word document exactly', async () => {
  const reading = await readFile('目录.docx', docxOf([publishedSheet(SOCIAL_ASSISTANCE)]))
  expect(reading.tables.map(({ title }) => title)).toEqual([SOCIAL_ASSISTANCE.title])
  expect(rowsOf(reading)).toEqual(expectedRows(SOCIAL_ASSISTANCE))
})

it('reads three domains of one workbook as three tables', async () => {
  const all = [SOCIAL_ASSISTANCE, BUDGETS, FARM_SUBSIDIES]
  const reading = await readFile('全部领域.xlsx', await xlsxOf(all.map(publishedSheet)))
  expect(reading.tables.map(({ domainName }) => domainName)).toEqual([
    '社会救助',
    '财政预决算',
    '涉农补贴',
  ])
  expect(rowsOf(reading)).toEqual(all.flatMap(expectedRows))
})

const HAZARDS = [HEADER_HAZARDS, COLUMN_HAZARDS, ROW_HAZARDS, TABLE_HAZARDS, CELL_HAZARDS]
  .flat()
  .filter(({ grids }) => grids.every(({ hidden }) => !hidden))

it.each(HAZARDS.map((one) => [one.name, one] as const))(
  'reads a workbook as it reads the sheet by hand: %s',
  async (_, { grids }) => {
    const fromFile = await readFile('目录.xlsx', await xlsxOf(grids))
    expect(fromFile).toEqual(readDirectory(grids))
  },
)
