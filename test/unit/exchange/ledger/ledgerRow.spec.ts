import { describe, expect, it } from '@jest/globals'
import { LEDGER_COLUMNS, type LedgerRow } from '../../../../src/exchange/ledger/ledgerRow'
import type { RegisterFormat } from '../../../../src/exchange/register/registerColumn'
import { writeRegister } from '../../../../src/exchange/register/writeRegister'
import { collectBytes } from '../../../../src/exchange/workbook/collectBytes'
import { cellsOf, openPackage } from '../workbook/openPackage'

const row: LedgerRow = {
  title: '财政预决算：部门预算',
  item: '部门预算',
  domain: '财政预决算',
  unit: '县财政局',
  anchorDate: '2026-02-02',
  dueDate: '2026-02-24',
  state: '逾期公开',
  publishedOn: '2026-02-26',
  workdaysLate: 2,
  provisional: false,
  ceiling: true,
  explanation: '批复之日不计入；第20日在春节假期，顺延至2月24日',
}

const written = (format: RegisterFormat): Promise<Buffer> =>
  collectBytes(
    writeRegister({ title: '公开任务台账', columns: LEDGER_COLUMNS, rows: [[row]], format }),
  )

describe('the ledger', () => {
  it('has a header and a line a row as CSV', async () => {
    const lines = (await written('csv')).toString('utf8').trimEnd().split('\r\n')
    expect(lines).toHaveLength(2)
    expect(lines[0]).toContain('公开任务,公开事项,领域,责任单位')
    expect(lines[1]).toContain('2026-02-24,逾期公开,2026-02-26,2,,是')
  })

  it('has real dates and numbers in a workbook', async () => {
    const cells = cellsOf(await openPackage(await written('xlsx')))
    expect(cells).toMatchObject({
      A2: { type: 'inlineStr', value: row.title },
      E2: { type: 'n', value: '46055' },
      F2: { type: 'n', value: '46077' },
      H2: { type: 'n', value: '46079' },
      I2: { type: 'n', value: '2' },
      K2: { type: 'inlineStr', value: '是' },
    })
  })
})
