import { describe, expect, it } from '@jest/globals'
import { readDirectory } from '../../../../src/domain/catalogue/directory/readDirectory'
import { CELL_HAZARDS } from '../../../support/directories/cellHazards'
import { ADVERSARIAL_CASES } from '../../../support/directories/adversarialCases'
import type { Hazard } from '../../../support/directories/hazard'
import { HEADER_HAZARDS } from '../../../support/directories/headerHazards'
import { ROW_HAZARDS } from '../../../support/directories/rowHazards'

const byName = (hazards: readonly Hazard[]) => hazards.map((one) => [one.name, one] as const)

describe.each([
  ['the header', HEADER_HAZARDS],
  ['the rows', ROW_HAZARDS],
  ['the cells', CELL_HAZARDS],
  ['whatever else comes to mind', ADVERSARIAL_CASES],
])('what published directories do with %s', (_, hazards) => {
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
