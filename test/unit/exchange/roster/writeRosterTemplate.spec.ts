import { beforeAll, describe, expect, it } from '@jest/globals'
import { PERSON_COLUMNS } from '../../../../src/domain/organisation/roster/personRoster'
import { writeRosterTemplate } from '../../../../src/exchange/roster/writeRosterTemplate'
import { collectBytes } from '../../../../src/exchange/workbook/collectBytes'
import { openPackage, type OpenPackage } from '../workbook/openPackage'

const SHEET = 'xl/worksheets/sheet1.xml'
/** ECMA-376 18.8.30: `@`. */
const TEXT_FORMAT = '49'

describe('the template of a roster', () => {
  let template: OpenPackage
  const validationOf = (column: string) =>
    template
      .elements(SHEET, 'dataValidation')
      .find(({ attributes }) => attributes.sqref?.startsWith(`${column}2:`))?.attributes

  beforeAll(async () => {
    const body = writeRosterTemplate({
      title: '人员',
      columns: PERSON_COLUMNS,
      lists: { unit: ['新塘县财政局', '三塘镇人民政府'] },
    })
    template = await openPackage(await collectBytes(body))
  })

  it('keeps what is typed as text: a code of 18 digits would lose its end, a telephone its 0', () => {
    // Of all formats only those of cells have an xfId.
    const formats = template
      .elements('xl/styles.xml', 'xf')
      .filter(({ attributes }) => 'xfId' in attributes)
      .map(({ attributes }) => attributes.numFmtId)
    const columns = template.elements(SHEET, 'col').map(({ attributes }) => attributes.style)
    expect(columns).toHaveLength(PERSON_COLUMNS.length)
    expect(columns.map((style) => formats[Number(style)])).toEqual(
      PERSON_COLUMNS.map(() => TEXT_FORMAT),
    )
  })

  it('only asks about a unit that is not on its list: a short name is understood as well', () => {
    expect(validationOf('B')).toMatchObject({ type: 'list', errorStyle: 'warning' })
    expect(validationOf('B')?.error).toContain('简称')
  })

  it('refuses what is none of the few values that a column takes', () => {
    expect(validationOf('F')).toMatchObject({ type: 'list' })
    expect(validationOf('F')).not.toHaveProperty('errorStyle')
  })
})
