import { PAYMENT_FIELDS, type PaymentField } from '../../domain/subsidy/payments/paymentFields'
import type { OutputCell, OutputRow, OutputType } from '../workbook/workbookOutput'
import { writeWorkbook } from '../workbook/writeWorkbook'

/** A row that is not clean, as it goes back to whoever corrects it; numbers of persons are masked. */
export type ProblemRowOutput = {
  /** Its line in the list; what a correction finds it by. */
  line: number
  sheet: string
  row: number
  texts: Readonly<Partial<Record<PaymentField, string>>>
  problems: readonly { field: PaymentField; severity: 'error' | 'doubt'; reason: string }[]
}

/** The columns that are written, in the order in which a list is usually kept. */
const COLUMNS: readonly { field: PaymentField; width: number; type?: OutputType }[] = [
  { field: 'original', width: 8, type: 'integer' },
  { field: 'village', width: 16 },
  { field: 'group', width: 12 },
  { field: 'name', width: 12 },
  { field: 'identity', width: 22, type: 'text' },
  { field: 'bank', width: 24, type: 'text' },
  { field: 'quantity', width: 12, type: 'number' },
  { field: 'standard', width: 12, type: 'money' },
  { field: 'amount', width: 14, type: 'money' },
  { field: 'date', width: 12, type: 'date' },
  { field: 'remark', width: 20 },
]

/**
 * The rows to be corrected as a workbook: cells with a problem are yellow, the reason stands beside. Send
 * back with the wrong cells mended; masked numbers that are left as they are stay what they were.
 */
export const writeProblemRows = (
  title: string,
  pages: AsyncIterable<readonly ProblemRowOutput[]>,
): AsyncIterable<Uint8Array> =>
  writeWorkbook({
    title,
    sheets: [
      {
        name: '问题行',
        columns: [...COLUMNS, { width: 10 }, { width: 18 }, { width: 60 }].map(({ width }) => ({
          width,
        })),
        frozenRows: 1,
        filter: { fromRow: 1, toColumn: COLUMNS.length + 2 },
        rows: rowsOf(pages),
      },
      {
        name: '怎样更正',
        columns: [{ width: 90 }],
        rows: [HOW_TO.map((value): OutputRow => ({ cells: [{ value, style: 'text' }] }))],
      },
    ],
  })

async function* rowsOf(
  pages: AsyncIterable<readonly ProblemRowOutput[]>,
): AsyncGenerator<OutputRow[]> {
  yield [
    {
      cells: [
        ...COLUMNS.map(({ field }) => PAYMENT_FIELDS[field]),
        '原表行',
        '原工作表',
        '问题',
      ].map((value) => ({ value, style: 'header' as const })),
    },
  ]
  for await (const page of pages) yield page.map(rowOf)
}

const rowOf = ({ line, sheet, row, texts, problems }: ProblemRowOutput): OutputRow => {
  const wrong = new Set(problems.map(({ field }) => field))
  const cells = COLUMNS.map(({ field, type }): OutputCell => ({
    value: field === 'original' ? line : (texts[field] ?? ''),
    type,
    style: wrong.has(field) ? 'problem' : 'text',
  }))
  const reasons = problems
    .map(({ severity, reason }) => `${severity === 'error' ? '错误' : '存疑'}：${reason}`)
    .join('\n')
  return {
    cells: [
      ...cells,
      { value: row, type: 'integer', style: 'text' },
      { value: sheet, style: 'text' },
      { value: reasons, style: 'text' },
    ],
  }
}

const HOW_TO = [
  '1. 只改“问题行”中标黄的单元格；“原行号”不要改动，系统据此找到原来的行。',
  '2. 证件号码和账号已隐去中间各位：没有错的保持原样，有错的填写完整的正确号码。',
  '3. 不需要发放的行整行删除即可，入库时选择“问题行不入库”。',
  '4. 保存后在系统中点“上传更正”。系统会把整份名单重新核对一遍。',
]
