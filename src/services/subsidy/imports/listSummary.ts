import type { FileTotal } from '../../../domain/subsidy/payments/fileTotal'
import { createPaymentSummary } from '../../../domain/subsidy/payments/createPaymentSummary'
import type { JudgedRow } from '../../../domain/subsidy/payments/judgedRow'
import {
  MOST_PROBLEM_ROWS,
  severityOf,
  type KeptProblem,
  type PaymentImportSummary,
  type ProblemRow,
} from '../../../domain/subsidy/payments/paymentImport'
import type { VillageRegister } from './readRegister'

/** Sums of the file that are kept for another check after corrections; a list by pages has one a page. */
const MOST_FILE_TOTALS = 2000

export type ListSummary = {
  /** `problems` are the row's with those of the watch. */
  add: (row: JudgedRow, place: { line: number; problems: readonly KeptProblem[] }) => void
  addTotal: (total: FileTotal) => void
  /** `judgedAt`: the instant at which the other batches were read. */
  finish: (judgedAt: Date) => PaymentImportSummary
}

/** The report of a list, gathered row by row in the order of the file. */
export const createListSummary = ({ villages, townships }: VillageRegister): ListSummary => {
  const summariser = createPaymentSummary()
  const kinds = new Map<string, PaymentImportSummary['kinds'][number]>()
  const problemRows: ProblemRow[] = []
  const fileTotals: PaymentImportSummary['fileTotals'] = []
  let lastLine = 0
  return {
    add: (row, { line, problems }) => {
      lastLine = line
      summariser.add({ ...row, problems: [...problems] })
      const severity = severityOf(problems)
      if (severity === '') return
      for (const problem of problems) count(kinds, problem)
      if (problemRows.length < MOST_PROBLEM_ROWS)
        problemRows.push({
          line,
          sheet: row.sheet,
          row: row.row,
          severity,
          problems: problems.map(({ cell, column, reason }) => ({ cell, column, reason })),
        })
    },
    addTotal: (total) => {
      summariser.addTotal(total)
      if (fileTotals.length < MOST_FILE_TOTALS) fileTotals.push({ ...total, afterLine: lastLine })
    },
    finish: (judgedAt) => {
      const summary = summariser.summarise()
      const byTownship = new Map<string, { rows: number; amountFen: number }>()
      for (const { villageId, rows, amountFen } of summary.villages) {
        const township = villages.get(villageId ?? '')?.townshipId
        if (!township) continue
        const sum = byTownship.get(township) ?? { rows: 0, amountFen: 0 }
        byTownship.set(township, { rows: sum.rows + rows, amountFen: sum.amountFen + amountFen })
      }
      return {
        ...summary,
        villages: summary.villages.map((sum) => {
          const village = villages.get(sum.villageId ?? '')
          return {
            ...sum,
            village: village?.name ?? sum.village,
            township: village?.townshipName ?? '',
          }
        }),
        townships: [...byTownship].map(([townshipId, sum]) => ({
          townshipId,
          name: townships.get(townshipId) ?? '',
          ...sum,
        })),
        fileTotals,
        kinds: [...kinds.values()].sort((one, other) => other.count - one.count),
        problems: problemRows,
        judgedAt: judgedAt.toISOString(),
      }
    },
  }
}

const count = (
  kinds: Map<string, PaymentImportSummary['kinds'][number]>,
  { field, severity }: KeptProblem,
): void => {
  const key = `${field}:${severity}`
  const kind = kinds.get(key)
  if (kind) kind.count += 1
  else kinds.set(key, { field, severity, count: 1 })
}
