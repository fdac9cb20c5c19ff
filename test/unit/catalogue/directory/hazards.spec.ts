import { describe, expect, it } from '@jest/globals'
import { readDirectory } from '../../../../src/domain/catalogue/directory/readDirectory'
import { ADVERSARIAL_CELLS } from '../../../support/directories/adversarialCells'
import { ADVERSARIAL_TABLES } from '../../../support/directories/adversarialTables'
import { CELL_HAZARDS } from '../../../support/directories/cellHazards'
import { CHOICE_HAZARDS } from '../../../support/directories/choiceHazards'
import { COLUMN_HAZARDS } from '../../../support/directories/columnHazards'
import { GROUP_HAZARDS } from '../../../support/directories/groupHazards'
import type { Hazard } from '../../../support/directories/hazard'
import { HEADER_HAZARDS } from '../../../support/directories/headerHazards'
import { ROW_HAZARDS } from '../../../support/directories/rowHazards'
import { TABLE_HAZARDS } from '../../../support/directories/tableHazards'

const byName = (hazards: readonly Hazard[]) => hazards.map((one) => [one.name, one] as const)

describe.each([
  ['the header', HEADER_HAZARDS],
  ['the columns', COLUMN_HAZARDS],
  ['the rows', ROW_HAZARDS],
  ['the tables', TABLE_HAZARDS],
  ['the cells', CELL_HAZARDS],
  ['choices', CHOICE_HAZARDS],
  ['groups of columns', GROUP_HAZARDS],
  ['cells, thought up', ADVERSARIAL_CELLS],
  ['tables, thought up', ADVERSARIAL_TABLES],
])('what directories do with %s', (_, hazards) => {
  it.each(byName(hazards))('is read: %s', (_name, hazard) => {
    const { tables, doubts } = readDirectory(hazard.grids)
    const readings = tables.map(({ title, domainName, rows }) => ({
      title,
      domainName,
      rows: rows.map(({ raw, ...row }) => {
        expect(raw.length).toBeGreaterThan(0)
        return row
      }),
    }))
    expect(readings).toEqual(hazard.tables)
    expect(doubts).toEqual(hazard.doubts ?? [])
  })
})
