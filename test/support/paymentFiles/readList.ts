import { createDuplicateWatch } from '../../../src/domain/subsidy/payments/createDuplicateWatch'
import { createPaymentSummary } from '../../../src/domain/subsidy/payments/createPaymentSummary'
import { createRowJudge } from '../../../src/domain/subsidy/payments/createRowJudge'
import type { VillageIndex } from '../../../src/domain/subsidy/payments/indexVillages'
import type { JudgedRow } from '../../../src/domain/subsidy/payments/judgedRow'
import { mappingOf } from '../../../src/domain/subsidy/payments/mappingOf'
import { recogniseColumns } from '../../../src/domain/subsidy/payments/recogniseColumns'
import type { FixtureSheet } from './hazards'

/** Reads a list as the program does when a person accepts what it proposes. */
export const readList = (
  sheets: readonly FixtureSheet[],
  options: { villages?: VillageIndex; policyStandard?: number } = {},
) => {
  const watch = createDuplicateWatch()
  const summary = createPaymentSummary()
  const rows: JudgedRow[] = []
  const doubts: string[] = []
  for (const sheet of sheets) {
    const recognition = recogniseColumns(sheet.rows.slice(0, 30), sheet.merges)
    const result = mappingOf(recognition)
    if (!result.ok || recognition.headerRow === null) throw new Error(JSON.stringify(result))
    const { mapping } = result
    doubts.push(...recognition.doubts)
    const judge = createRowJudge({
      mapping,
      sheetName: sheet.name,
      captions: recognition.captions,
      merges: sheet.merges,
      villages: options.villages ?? null,
      policyStandard: options.policyStandard ?? null,
      year: recognition.captions.year ?? null,
      onTotal: summary.addTotal,
    })
    for (const row of sheet.rows) {
      const judged = judge(row)
      if (!judged) continue
      const person = judged.identity?.kind === 'given' ? judged.identity.digits : null
      const twice = watch.see({ judged, person, mapping })
      if (twice) judged.problems.push(twice)
      summary.add(judged)
      rows.push(judged)
    }
  }
  return { rows, doubts, summary: summary.summarise() }
}

/** `E5 error 身份证号…`, one a problem of all rows. */
export const problemsOf = (rows: readonly JudgedRow[]): string[] =>
  rows.flatMap(({ problems }) =>
    problems.map(({ cell, severity, reason }) => `${cell} ${severity} ${reason}`),
  )
