import type { JudgedRow } from '../../../domain/subsidy/payments/judgedRow'
import type { ColumnMapping } from '../../../domain/subsidy/payments/columnMapping'
import type { CivilDate } from '../../../domain/calendar/civilDate'
import {
  severityOf,
  type PaymentImportSummary,
} from '../../../domain/subsidy/payments/paymentImport'
import { changeClaimed, type PaymentImportRecord } from '../../../repositories/paymentImports'
import type { PaymentRow } from '../../../repositories/payments/paymentRow'
import { readPayments } from '../../../repositories/payments/readPayments'
import { replacePayments } from '../../../repositories/payments/replacePayments'
import { Refusal } from '../../Refusal'
import { transactionally, type ServiceContext } from '../../serviceContext'
import { createWatch } from './createWatch'
import { createListSummary } from './listSummary'
import { readVillageRegister } from './readRegister'

/**
 * Looks through all staged rows of a claimed import for what one row cannot know of itself: payments that
 * stand twice, in the list or in another batch. Renews the report. Needed when rows were corrected, and
 * when another batch of the policy was stored after this list had been read.
 */
export const judgeAgain = async (
  context: ServiceContext,
  { record, by }: { record: PaymentImportRecord; by: string },
): Promise<PaymentImportRecord> => {
  const register = await readVillageRegister(context)
  const watch = await createWatch(context, record)
  const summary = createListSummary(register)
  const totals = [...(record.summary?.fileTotals ?? [])]
  const mappings = mappingsOf(record)
  for await (const page of readPayments(context, { import: record.id })) {
    const changed: PaymentRow[] = []
    for (const row of page) {
      while (totals[0] && totals[0].afterLine < row.line) summary.addTotal(totals.shift()!)
      const judged = judgedOf(row)
      const own = row.problems.filter(({ watched }) => !watched)
      const mapping = mappings.get(row.sheet)
      const problems = mapping
        ? [...own, ...watch({ judged, person: row.identityKey, mapping })]
        : row.problems
      summary.add(judged, { line: row.line, problems })
      if (JSON.stringify(problems) !== JSON.stringify(row.problems)) {
        const severity = severityOf(problems)
        const batch =
          severity === 'error' ? null : (record.recognition.batchIds[row.township ?? ''] ?? null)
        changed.push({ ...row, problems, severity, batch })
      }
    }
    if (changed.length > 0)
      await transactionally(context, (inside) => replacePayments(inside, changed))
  }
  for (const total of totals) summary.addTotal(total)
  return keepSummary(context, { record, by, summary: summary.finish(context.now) })
}

const keepSummary = async (
  context: ServiceContext,
  {
    record,
    by,
    summary,
  }: { record: PaymentImportRecord; by: string; summary: PaymentImportSummary },
): Promise<PaymentImportRecord> => {
  const changed = await changeClaimed(context, {
    id: record.id,
    by,
    data: {
      summary,
      badRows: summary.bad,
      doubtfulRows: summary.doubtful,
      amountFen: summary.amountFen,
    },
  })
  if (!changed) throw new Refusal('这份名单正在办理其他操作，请稍后再试', 409)
  return changed
}

const mappingsOf = ({ recognition }: PaymentImportRecord): Map<string, ColumnMapping> =>
  new Map(
    (recognition.confirmed ?? []).map(({ sheet, mapping }) => [
      recognition.sheets[sheet]?.name ?? '',
      mapping,
    ]),
  )

/** A stored row as the rules know it; its numbers stay sealed. */
const judgedOf = (row: PaymentRow): JudgedRow => ({
  row: row.row,
  sheet: row.sheet,
  originalRow: null,
  villageId: row.village,
  villageText: row.villageText,
  townshipText: '',
  groupText: row.groupText,
  name: row.name,
  identity: row.identitySealed ? { kind: 'unchanged' } : null,
  bank: row.bankSealed ? { kind: 'unchanged' } : null,
  quantity: row.quantity,
  standardFen: row.standardFen,
  amountFen: row.amountFen,
  paidOn: row.paidOn as CivilDate | null,
  remark: row.remark,
  problems: row.problems,
})
