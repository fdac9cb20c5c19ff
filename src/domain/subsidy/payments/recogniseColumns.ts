import type { MergedRange, SheetRow } from '../../spreadsheet/sheetRow'
import { readCaptions, type PaymentCaptions } from './captions'
import { chooseColumns } from './chooseColumns'
import { squeeze } from './cleanText'
import { headerLines, type HeaderBlock } from './headerLines'
import { readHeader } from './headerWording'
import { PAYMENT_FIELDS, REQUIRED_FIELDS, type PaymentField } from './paymentFields'

/** One column of the header. */
export type RecognisedColumn = {
  /** Counts from 0. */
  column: number
  /** The header text; of two header rows `补贴面积/合计`. */
  header: string
  field: PaymentField | null
  confidence: 'sure' | 'likely'
  /** Of several columns of one field the one that is proposed. */
  chosen: boolean
}

export type ColumnRecognition =
  | {
      /** Row of the (first) header line, from 1. */
      headerRow: number
      headerRows: number
      columns: RecognisedColumn[]
      missing: PaymentField[]
      captions: PaymentCaptions
      /** By what an amount is multiplied to be yuan. */
      amountScale: 1 | 10_000
      /** What the person who confirms the columns should look at, in Chinese. */
      doubts: string[]
      /** Why no mapping may follow from the header, in Chinese. */
      refusal: string | null
    }
  | { headerRow: null; reason: string }

/**
 * Finds the header among the first rows of a sheet (30 are plenty) and proposes what its columns hold.
 * Nothing is taken in by this proposal alone: a person confirms it as a `ColumnMapping`.
 */
export const recogniseColumns = (
  firstRows: readonly SheetRow[],
  merges: readonly MergedRange[],
): ColumnRecognition => {
  const best = bestBlock(firstRows, merges)
  if (!best || best.fields.size < FEWEST_FIELDS || !best.fields.has('name'))
    return { headerRow: null, reason: noHeader(best) }
  const captions = readCaptions(firstRows.filter(({ number }) => number < best.headerRow))
  const { columns, doubts, amountScale, isTwice } = chooseColumns({ block: best, captions })
  const found = new Set(columns.filter(({ chosen }) => chosen).map(({ field }) => field))
  return {
    headerRow: best.headerRow,
    headerRows: best.headerRows,
    columns,
    missing: EXPECTED.filter((field) => !found.has(field)),
    captions,
    amountScale,
    doubts,
    refusal: isTwice ? twoLists(best.headerRow) : null,
  }
}

const twoLists = (headerRow: number): string =>
  `第${headerRow}行的表头并排有两份名单（“姓名”和“金额”各有两列）：只能读取一份，请改成上下排列后重新上传`

/** Fields that a list is expected to have; `missing` names those without a column. */
const EXPECTED: readonly PaymentField[] = [
  'village',
  'name',
  'identity',
  'bank',
  'quantity',
  'standard',
  'amount',
]
const FEWEST_FIELDS = 2

const bestBlock = (
  rows: readonly SheetRow[],
  merges: readonly MergedRange[],
): HeaderBlock | undefined => {
  let best: HeaderBlock | undefined
  for (const [at, { number }] of rows.entries()) {
    // Below a header that has what a list needs there are payments, whatever richer header follows.
    if (best && isComplete(best) && number >= best.headerRow + best.headerRows) break
    if (wordsOf(rows[at]!) < 1) continue
    const block = headerLines({ rows, at, merges })
    // The first of equals, but one line of names rather than a line of groups above it.
    const isBetter =
      !best ||
      block.fields.size > best.fields.size ||
      (block.fields.size === best.fields.size && block.headerRows < best.headerRows)
    if (isBetter) best = block
  }
  return best
}

/** A title is one cell, and knows no more than the unit of money; no header begins with it. */
const wordsOf = ({ texts }: SheetRow): number => {
  const filled = texts.filter((text) => squeeze(text) !== '' && !/^[^(（]*[:：]/.test(text))
  return filled.length < 2 ? 0 : filled.filter((text) => readHeader(text) !== null).length
}

const isComplete = ({ fields }: HeaderBlock): boolean =>
  fields.has('name') && (fields.has('amount') || fields.has('gross'))

const noHeader = (best: HeaderBlock | undefined): string => {
  const needed = REQUIRED_FIELDS.map((field) => `“${PAYMENT_FIELDS[field]}”`).join('、')
  const seen = [...(best?.fields ?? [])].map((field) => `“${PAYMENT_FIELDS[field]}”`).join('、')
  const nearest = seen === '' ? '' : `；第${best!.headerRow}行只认出${seen}`
  return `前面的行里没有找到表头：应有一行写明${needed}等列名${nearest}。请检查表头，或人工指定各列`
}
