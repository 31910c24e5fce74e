import { describe, expect, it } from 'vitest'
import { tally } from '../test-report.ts'

const passed = { status: 'passed', assertionResults: [{ status: 'passed' }] }
const failed = { status: 'failed', assertionResults: [{ status: 'passed' }, { status: 'failed' }] }
const unloadable = { status: 'failed', assertionResults: [] }
const report = (numPassedTests: number, numFailedTests: number, ...testResults: (typeof passed)[]) => ({
  numPassedTests,
  numFailedTests,
  testResults,
})

describe('the closing line of a test run', () => {
  it('counts what passed and what failed', () => {
    expect(tally(report(1, 0, passed), true, 0)).toEqual({ passed: 1, failed: 0 })
    expect(tally(report(2, 1, passed, failed), false, 0)).toEqual({ passed: 2, failed: 1 })
  })

  it('counts a test file that does not load', () => {
    expect(tally(report(1, 0, passed, unloadable), false, 0)).toEqual({ passed: 1, failed: 1 })
  })

  it('counts a check that failed', () => {
    expect(tally(report(1, 0, passed), true, 2)).toEqual({ passed: 1, failed: 2 })
  })

  it('never reports a clean run of one that ended badly, ran nothing or left no report', () => {
    expect(tally(report(1, 0, passed), false, 0)).toEqual({ passed: 1, failed: 1 })
    expect(tally(report(0, 0), true, 0)).toEqual({ passed: 0, failed: 1 })
    expect(tally(undefined, false, 0)).toEqual({ passed: 0, failed: 1 })
  })
})
