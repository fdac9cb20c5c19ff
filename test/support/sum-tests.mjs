/**
 * `node test/support/sum-tests.mjs FAILED_STEPS REPORT…`: adds up Jest's JSON reports and prints
 * `N passed, N failed[, N skipped]`. A test file that could not be loaded, a report that was not
 * written and a step outside Jest that failed each count as one failure, so that the line says
 * `0 failed` only when all is well: a run that found no test, or that ended badly although its report
 * reads well (REPORT.failed exists), counts as one too.
 */
import { existsSync, readFileSync } from 'node:fs'

const [failedSteps, ...reports] = process.argv.slice(2)
const total = { passed: 0, failed: Number(failedSteps), skipped: 0 }

for (const report of reports) {
  const counts = countsOf(report)
  total.passed += counts.passed
  total.failed += counts.failed
  total.skipped += counts.skipped
}
console.log(
  `${total.passed} passed, ${total.failed} failed${total.skipped > 0 ? `, ${total.skipped} skipped` : ''}`,
)
process.exit(total.failed > 0 ? 1 : 0)

function countsOf(file) {
  try {
    const report = JSON.parse(readFileSync(file, 'utf8'))
    const failed = report.numFailedTests + report.numRuntimeErrorTestSuites
    return {
      passed: report.numPassedTests,
      failed: failed === 0 && isBad(report, file) ? 1 : failed,
      skipped: report.numPendingTests + report.numTodoTests,
    }
  } catch {
    return { passed: 0, failed: 1, skipped: 0 }
  }
}

/** Jest can also fail as a whole: no test found, a worker that died, a broken global set-up. */
function isBad(report, file) {
  return !report.success || report.numTotalTests === 0 || existsSync(`${file}.failed`)
}
