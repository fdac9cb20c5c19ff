import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from '@jest/globals'

const script = path.resolve(import.meta.dirname, '../../support/sum-tests.mjs')
const folder = mkdtempSync(path.join(os.tmpdir(), 'gongkai-sum-'))

afterAll(() => rmSync(folder, { recursive: true }))

type Report = {
  success?: boolean
  passed?: number
  failed?: number
  pending?: number
  todo?: number
  unloaded?: number
  endedBadly?: boolean
}

const write = (report: Report, index: number): string => {
  const file = path.join(folder, `${index}.json`)
  const { success = true, passed = 0, failed = 0, pending = 0, todo = 0, unloaded = 0 } = report
  const { endedBadly = false } = report
  writeFileSync(
    file,
    JSON.stringify({
      success,
      numPassedTests: passed,
      numFailedTests: failed,
      numPendingTests: pending,
      numTodoTests: todo,
      numRuntimeErrorTestSuites: unloaded,
      numTotalTests: passed + failed + pending + todo,
    }),
  )
  rmSync(`${file}.failed`, { force: true })
  if (endedBadly) writeFileSync(`${file}.failed`, '')
  return file
}

const sum = (failedSteps: number, files: readonly string[]) => {
  const { stdout, status } = spawnSync(process.execPath, [script, String(failedSteps), ...files], {
    encoding: 'utf8',
  })
  return { line: stdout, status }
}

describe('the closing line of CI', () => {
  it.each<{ says: string; of: string; steps: number; reports: Report[]; status: number }>([
    {
      of: 'all reports together',
      steps: 0,
      reports: [{ passed: 10 }, { passed: 5 }],
      says: '15 passed, 0 failed',
      status: 0,
    },
    {
      of: 'tests that were skipped or are yet to be written',
      steps: 0,
      reports: [{ passed: 10, pending: 2, todo: 1 }],
      says: '10 passed, 0 failed, 3 skipped',
      status: 0,
    },
    {
      of: 'tests that failed',
      steps: 0,
      reports: [{ passed: 10, failed: 2, success: false }, { passed: 1 }],
      says: '11 passed, 2 failed',
      status: 1,
    },
    {
      of: 'a test file that could not be loaded',
      steps: 0,
      reports: [{ passed: 10, unloaded: 1, success: false }],
      says: '10 passed, 1 failed',
      status: 1,
    },
    {
      of: 'a run that failed without a failing test',
      steps: 0,
      reports: [{ passed: 10, success: false }],
      says: '10 passed, 1 failed',
      status: 1,
    },
    {
      of: 'a run that found no test',
      steps: 0,
      reports: [{ passed: 10 }, {}],
      says: '10 passed, 1 failed',
      status: 1,
    },
    {
      of: 'a run that ended badly although its report reads well',
      steps: 0,
      reports: [{ passed: 10, endedBadly: true }],
      says: '10 passed, 1 failed',
      status: 1,
    },
    {
      of: 'a run with failures that ended badly, but once',
      steps: 0,
      reports: [{ passed: 10, failed: 2, success: false, endedBadly: true }],
      says: '10 passed, 2 failed',
      status: 1,
    },
    {
      of: 'a step outside Jest that failed',
      steps: 1,
      reports: [{ passed: 10 }],
      says: '10 passed, 1 failed',
      status: 1,
    },
  ])('counts $of', ({ steps, reports, says, status }) => {
    expect(sum(steps, reports.map(write))).toEqual({ line: `${says}\n`, status })
  })

  it('counts a report that was never written as a failure', () => {
    expect(sum(0, [write({ passed: 3 }, 0), path.join(folder, 'missing.json')])).toEqual({
      line: '3 passed, 1 failed\n',
      status: 1,
    })
  })
})
