import type { FileTotal } from './fileTotal'
import type { JudgedRow } from './judgedRow'
import { createTotalCheck, type TotalDoubt } from './createTotalCheck'

export type VillageSum = {
  villageId: string | null
  village: string
  rows: number
  amountFen: number
}

/** `rows` = `clean` + `doubtful` + `bad`. Sums hold every amount that could be read. */
export type PaymentSummary = {
  rows: number
  clean: number
  /** Doubts only. */
  doubtful: number
  /** At least one error. */
  bad: number
  amountFen: number
  /** In the order of the file. */
  villages: VillageSum[]
  /** Sums of the file that do not agree with its rows. */
  totals: TotalDoubt[]
}

export type PaymentSummariser = {
  add: (row: JudgedRow) => void
  /** In the order of the rows, between them. */
  addTotal: (total: FileTotal) => void
  summarise: () => PaymentSummary
}

/** Counts a stream of judged rows, all sheets of a file in turn. */
export const createPaymentSummary = (): PaymentSummariser => {
  const summary = { rows: 0, clean: 0, doubtful: 0, bad: 0, amountFen: 0 }
  const villages = new Map<string, VillageSum>()
  const totals = createTotalCheck()
  return {
    add: (row) => {
      const { problems, villageId, villageText } = row
      const amountFen = row.amountFen ?? 0
      summary.rows += 1
      summary.amountFen += amountFen
      if (problems.length === 0) summary.clean += 1
      else if (problems.some(({ severity }) => severity === 'error')) summary.bad += 1
      else summary.doubtful += 1
      totals.add({ sheet: row.sheet, amountFen })
      const key = villageId ?? `?${villageText}`
      const sum = villages.get(key)
      if (sum) {
        sum.rows += 1
        sum.amountFen += amountFen
      } else villages.set(key, { villageId, village: villageText, rows: 1, amountFen })
    },
    addTotal: totals.addTotal,
    summarise: () => ({
      ...summary,
      villages: [...villages.values()].map((sum) => ({ ...sum })),
      totals: totals.doubts(),
    }),
  }
}
