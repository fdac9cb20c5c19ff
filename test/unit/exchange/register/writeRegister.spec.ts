import { describe, expect, it } from '@jest/globals'
import type { RegisterColumn } from '../../../../src/exchange/register/registerColumn'
import { writeRegister } from '../../../../src/exchange/register/writeRegister'
import { collectBytes } from '../../../../src/exchange/workbook/collectBytes'
import { cellsOf, openPackage } from '../workbook/openPackage'

type Payment = { name: string; on: string; yuan: string; shares: number | null }

const COLUMNS: RegisterColumn<Payment>[] = [
  { label: '姓名', width: 12, value: ({ name }) => name },
  { label: '日期', width: 12, type: 'date', value: ({ on }) => on },
  { label: '金额', width: 14, type: 'money', value: ({ yuan }) => yuan },
  { label: '份数', width: 8, type: 'integer', value: ({ shares }) => shares },
]

const ROWS: Payment[] = [
  { name: '=1+1', on: '2026-02-03', yuan: '-120.50', shares: -2 },
  { name: '张某', on: '', yuan: '0.00', shares: null },
]

const write = (format: 'xlsx' | 'csv', note?: string): Promise<Buffer> =>
  collectBytes(
    writeRegister({
      title: '发放明细',
      columns: COLUMNS,
      rows: [ROWS.slice(0, 1), ROWS.slice(1)],
      format,
      note,
    }),
  )

describe('a register as a workbook', () => {
  it('has its labels above and real types below', async () => {
    const cells = cellsOf(await openPackage(await write('xlsx')))
    expect(cells).toMatchObject({
      A1: { type: 'inlineStr', value: '姓名' },
      A2: { type: 'inlineStr', value: '=1+1' },
      B2: { type: 'n', value: '46056' },
      C2: { type: 'n', value: '-120.50' },
      D2: { type: 'n', value: '-2' },
      B3: { type: 'n', value: '' },
      C3: { type: 'n', value: '0.00' },
    })
  })

  it.each([
    { note: undefined, head: 1 },
    { note: '金额单位：元', head: 2 },
  ])('keeps the header in view, filters by it and repeats it on paper: $note', async (row) => {
    const file = await openPackage(await write('xlsx', row.note))
    const sheet = 'xl/worksheets/sheet1.xml'
    expect(cellsOf(file)[`A${row.head}`]?.value).toBe('姓名')
    expect(cellsOf(file).A1?.value).toBe(row.note ?? '姓名')
    expect(file.elements(sheet, 'pane')[0]?.attributes.ySplit).toBe(String(row.head))
    expect(file.elements(sheet, 'autoFilter')[0]?.attributes.ref).toBe(
      `A${row.head}:D${row.head + 2}`,
    )
    expect(file.elements('xl/workbook.xml', 'definedName')[1]?.text).toBe(
      `'发放明细'!$${row.head}:$${row.head}`,
    )
    expect(file.elements(sheet, 'oddHeader')[0]?.text).toBe('&C发放明细')
    expect(file.elements(sheet, 'pageSetup')[0]?.attributes.orientation).toBe('landscape')
  })
})

describe('a register as CSV', () => {
  it('has only header and rows, numbers as they are and texts that nothing runs', async () => {
    const text = (await write('csv', '金额单位：元')).toString('utf8')
    expect(text.slice(1).split('\r\n')).toEqual([
      '姓名,日期,金额,份数',
      "'=1+1,2026-02-03,-120.50,-2",
      '张某,,0.00,',
      '',
    ])
  })
})
