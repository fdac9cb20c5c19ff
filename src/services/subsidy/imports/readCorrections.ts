import type { ColumnMapping } from '../../../domain/subsidy/payments/columnMapping'
import type { JudgedRow } from '../../../domain/subsidy/payments/judgedRow'
import { mappingOf } from '../../../domain/subsidy/payments/mappingOf'
import { recogniseColumns } from '../../../domain/subsidy/payments/recogniseColumns'
import type { SheetGrid } from '../../../domain/spreadsheet/sheetRow'
import { readGrids } from '../../../exchange/spreadsheet/readGrids'
import type { PaymentImportRecord } from '../../../repositories/paymentImports'
import { Refusal } from '../../Refusal'
import type { ServiceContext } from '../../serviceContext'
import { judgeRows } from './judgeRows'
import { standardOf } from './readPaymentList'
import type { VillageRegister } from './readRegister'

/** Rows in which the header is looked for. */
const FIRST_ROWS = 10

/**
 * Reads a file of corrections: rows that name the line they correct. All or none: a line that the list
 * does not have, or that is named twice, refuses the file and says where.
 */
export const readCorrections = async (
  context: ServiceContext,
  {
    record,
    register,
    file,
  }: {
    record: PaymentImportRecord
    register: VillageRegister
    file: { fileName: string; data: Buffer }
  },
): Promise<Map<number, JudgedRow>> => {
  const read = await readGrids(file)
  if (!read.ok) throw new Refusal(read.reason)
  const found = read.grids.flatMap((grid) => {
    const recognition = recogniseColumns(grid.rows.slice(0, FIRST_ROWS), grid.merges)
    const mapped = mappingOf(recognition)
    return mapped.ok && mapped.mapping.fields.original !== undefined
      ? [{ grid, mapping: mapped.mapping }]
      : []
  })
  const [first] = found
  if (!first)
    throw new Refusal('没有找到“原行号”“姓名”“补贴金额”等栏目：请在下载的“问题行”文件中更正后上传')
  const corrections = new Map<number, JudgedRow>()
  const mapping = withoutUnknown(first, record)
  const sheets = [{ sheet: sheetOf(first.grid), mapping, captions: {} }]
  const policyStandard = await standardOf(context, record)
  const comparesProduct = !countsMore(record)
  for await (const { rows } of judgeRows(sheets, {
    record,
    register,
    policyStandard,
    comparesProduct,
  }))
    for (const judged of rows) {
      const line = judged.originalRow
      if (line === null || line < 1 || line > record.rowsRead)
        throw new Refusal(`第 ${judged.row} 行的“原行号”不在这份名单中，请勿改动“原行号”`)
      const earlier = corrections.get(line)
      if (earlier) throw new Refusal(`第 ${judged.row} 行与第 ${earlier.row} 行的“原行号”相同`)
      corrections.set(line, judged)
    }
  if (corrections.size === 0) throw new Refusal('更正文件里没有一行发放记录')
  return corrections
}

/**
 * The file of problems has every column, the list itself perhaps no areas or identity numbers: what it
 * never had and nobody filled in is not missed now.
 */
const withoutUnknown = (
  { grid, mapping }: { grid: SheetGrid; mapping: ColumnMapping },
  { recognition }: PaymentImportRecord,
): ColumnMapping => {
  const fields = { ...mapping.fields }
  const below = grid.rows.filter(({ number }) => number >= mapping.headerRow + mapping.headerRows)
  for (const field of ['quantity', 'identity'] as const) {
    const column = fields[field]
    if (column === undefined) continue
    const isKnown = (recognition.confirmed ?? []).some(
      (one) => one.mapping.fields[field] !== undefined,
    )
    if (!isKnown && below.every(({ texts }) => (texts[column] ?? '').trim() === ''))
      delete fields[field]
  }
  return { ...mapping, fields }
}

/** Then the amount follows from 应发 or the months paid for as well, which a file of corrections does not hold. */
const countsMore = ({ recognition }: PaymentImportRecord): boolean =>
  (recognition.confirmed ?? []).some(
    ({ mapping }) => mapping.fields.gross !== undefined || mapping.fields.months !== undefined,
  )

const sheetOf = ({ name, hidden, rows, merges }: SheetGrid) => ({
  name,
  hidden,
  merges: () => Promise.resolve([...merges]),

  rows: async function* () {
    yield [...rows]
  },
})
