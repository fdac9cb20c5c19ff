import type { RosterColumn } from '../../domain/organisation/roster/rosterColumn'
import type { DataValidation, OutputRow, SheetOutput } from '../workbook/workbookOutput'
import { writeWorkbook } from '../workbook/writeWorkbook'

/** Rows that are prepared with drop-down lists and prompts; more may be filled in. */
const PREPARED_ROWS = 2000

/**
 * A template to fill in: an empty sheet whose cells prompt and offer what may be chosen, a sheet of
 * examples, and one that explains every column. `lists` offers choices known only to the county, such as
 * its units.
 */
export const writeRosterTemplate = ({
  title,
  columns,
  lists = {},
}: {
  /** 单位, 人员 … */
  title: string
  columns: readonly RosterColumn[]
  lists?: Readonly<Record<string, readonly string[]>>
}): AsyncIterable<Uint8Array> =>
  writeWorkbook({
    title: `${title}名册模板`,
    sheets: [
      dataSheet({ title, columns, lists }),
      exampleSheet(columns),
      explanationSheet(columns),
    ],
  })

type SheetOptions = {
  title: string
  columns: readonly RosterColumn[]
  lists: Readonly<Record<string, readonly string[]>>
}

const dataSheet = ({ title, columns, lists }: SheetOptions): SheetOutput => ({
  name: `${title}名册`,
  // Codes of 18 digits and telephones with a leading 0 would not survive as numbers.
  columns: columns.map(({ width }) => ({ width, type: 'text' })),
  frozenRows: 1,
  validations: columns.map((column, at) => validationOf(column, at, lists[column.key])),
  rows: [[header(columns)]],
})

const header = (columns: readonly RosterColumn[]): OutputRow => ({
  height: 30,
  cells: columns.map(({ label, required }) => ({
    value: required ? `${label}*` : label,
    style: 'header',
  })),
})

const validationOf = (
  { hint, label, values, required }: RosterColumn,
  at: number,
  list: readonly string[] | undefined,
): DataValidation => {
  const range = { fromRow: 2, toRow: PREPARED_ROWS + 1, fromColumn: at, toColumn: at }
  const prompt = required ? `必填。${hint}` : hint
  if (values) {
    const error = `${label}请从下拉列表中选择`
    return { range, kind: 'list', values: [...values], prompt, error }
  }
  // The list has full names; a short name or an alias is understood as well.
  if (list && list.length > 0) {
    const error = `下拉列表中没有这个全称；简称、别称也能识别，确认无误的可以继续`
    return { range, kind: 'list', values: [...list], prompt, error, asksOnly: true }
  }
  return { range, kind: 'text-length', max: 200, prompt, error: `${label}不超过 200 个字` }
}

const exampleSheet = (columns: readonly RosterColumn[]): SheetOutput => ({
  name: '示例',
  columns: columns.map(({ width }) => ({ width })),
  frozenRows: 1,
  rows: [
    [
      header(columns),
      ...Array.from(
        { length: Math.max(...columns.map(({ examples }) => examples.length)) },
        (_, at): OutputRow => ({
          cells: columns.map(({ examples }) => ({ value: examples[at] ?? '', style: 'text' })),
        }),
      ),
    ],
  ],
})

const explanationSheet = (columns: readonly RosterColumn[]): SheetOutput => ({
  name: '填写说明',
  columns: [{ width: 22 }, { width: 8 }, { width: 70 }, { width: 30 }],
  frozenRows: 1,
  rows: [
    [
      {
        cells: ['栏目', '必填', '怎样填写', '也可以叫作'].map((value) => ({
          value,
          style: 'header' as const,
        })),
      },
      ...columns.map(({ label, required, hint, values, aliases }): OutputRow => ({
        cells: [
          label,
          required ? '是' : '',
          values ? `${hint}（${values.join('、')}）` : hint,
          aliases.join('、'),
        ].map((value) => ({ value, style: 'text' as const })),
      })),
    ],
  ],
})
