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
  const sheets = [{ sheet: sheetOf(first.grid), mapping: first.mapping, captions: {} }]
  const policyStandard = await standardOf(context, record)
  for await (const { rows } of judgeRows(sheets, { record, register, policyStandard }))
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

const sheetOf = ({ name, hidden, rows, merges }: SheetGrid) => ({
  name,
  hidden,
  merges: () => Promise.resolve([...merges]),

  rows: async function* () {
    yield [...rows]
  },
})
