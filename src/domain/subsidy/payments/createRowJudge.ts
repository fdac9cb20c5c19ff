import type { MergedRange, SheetRow } from '../../spreadsheet/sheetRow'
import type { PaymentCaptions } from './captions'
import { cleanText, squeeze } from './cleanText'
import type { ColumnMapping } from './columnMapping'
import { createPayeeReader } from './createPayeeReader'
import { createCutAmount } from './createCutAmount'
import { createDateReader } from './createDateReader'
import { createHeaderWatch } from './createHeaderWatch'
import { createUnnamedSum } from './createUnnamedSum'
import type { FileTotal } from './fileTotal'
import { readFileTotal } from './fileTotal'
import type { VillageIndex } from './indexVillages'
import { problemAt, type JudgedRow, type Report, type RowProblem } from './judgedRow'
import { createFiguresReader } from './readFigures'
import { createRowKind } from './rowKind'
import { createVillageTracker } from './villageTracker'
import { withoutNumbers } from './withoutNumbers'

export type RowJudgeOptions = {
  mapping: ColumnMapping
  sheetName: string
  captions: PaymentCaptions
  /** Of the sheet, where its file knows merged cells. */
  merges?: readonly MergedRange[]
  /** `null`: no register at hand; villages are taken as written and not checked. */
  villages: VillageIndex | null
  /** Ids of the townships that the batch covers; `null` or absent for the whole county. */
  townships?: ReadonlySet<string> | null
  /** Per unit, in fen, as the policy publishes it; `null` or absent: not compared. */
  policyStandard?: number | null
  /** False for corrections of a list with deductions, which they do not repeat. */
  comparesProduct?: boolean
  /** The batch's year, for dates like `3月5日`. */
  year: number | null
  /** Hears of the sums that the file claims, to be checked by `createPaymentSummary`. */
  onTotal?: (total: FileTotal) => void
}

/** Judges the rows of one sheet, in order; `null` for a row that is no payment. */
export type RowJudge = (row: SheetRow) => JudgedRow | null

/**
 * A judge of one sheet's rows. It remembers the village from row to row, so every row of the sheet goes
 * through it in order, those above the header too. Columns are looked up once, here.
 */
export const createRowJudge = (options: RowJudgeOptions): RowJudge => {
  const { mapping, sheetName, merges = [], townships = null } = options
  const { fields } = mapping
  const kindOf = createRowKind(mapping)
  const tracker = createVillageTracker({ ...options, merges, townships })
  const readPayee = createPayeeReader({ mapping, merges })
  const readFigures = createFiguresReader({ ...options, merges })
  const readDate = createDateReader(options)
  const sums = createUnnamedSum({ mapping, merges })
  const headers = createHeaderWatch(mapping)
  const cut = createCutAmount(mapping)

  let problems: RowProblem[] = []
  let current = 0
  const report: Report = (field, severity, reason) => {
    problems.push(problemAt({ mapping, row: current, field, severity, reason }))
  }
  const textOf = (row: SheetRow, column: number | undefined): string =>
    column === undefined ? '' : cleanText(row.texts[column] ?? '')

  return (row) => {
    const kind = kindOf(row)
    if (kind === 'header') cut.seeHeader(row)
    if (kind === 'total' || (kind === 'payment' && sums.isSum(row))) {
      sums.passTotal()
      options.onTotal?.(readFileTotal({ row, mapping, sheetName }))
      return null
    }
    if (row.number > mapping.headerRow) {
      if (kind === 'heading') tracker.seeHeading(row)
      if (kind === 'header') headers.see(row)
    }
    if (kind !== 'payment') return null
    problems = []
    current = row.number
    const movedAt = headers.movedAt()
    if (movedAt !== null) report('amount', 'error', movedReason(movedAt, mapping))
    if (row.hidden) report('name', 'doubt', '这一行在表格中被隐藏，请核对是否应当发放')
    const place = tracker.placeOf(row, report)
    const original = fields.original === undefined ? '' : squeeze(textOf(row, fields.original))
    const originalRow = ROW_NUMBER.test(original) ? Number(original) : null
    const payee = readPayee({ row, report, isCorrection: originalRow !== null })
    const figures = readFigures(row, report)
    if (cut.isCut(row)) report('amount', 'error', CUT)
    sums.add(figures.amountFen)
    return {
      row: row.number,
      sheet: sheetName,
      originalRow,
      villageId: place.villageId,
      villageText: withoutNumbers(place.villageText),
      townshipText: withoutNumbers(place.townshipText),
      groupText: withoutNumbers(place.groupText),
      name: payee.name,
      identity: payee.identity,
      bank: payee.bank,
      quantity: figures.quantity,
      standardFen: figures.standardFen,
      amountFen: figures.amountFen,
      paidOn: readDate(row, report),
      remark: withoutNumbers(textOf(row, fields.remark)),
      problems,
    }
  }
}

const movedReason = (movedAt: number, { headerRow }: ColumnMapping): string =>
  `第${movedAt}行的表头与第${headerRow}行的栏目次序不同，这一行无法按第${headerRow}行的栏目读取，请改成同样的栏目`

const CUT = '金额右边一格像是它的后几位：数字里的千分位逗号可能把它分成了两格，请核对'

const ROW_NUMBER = /^\d{1,7}$/
