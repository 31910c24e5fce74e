/** The counts of a test run, from the JSON report of vitest. */

export interface Report {
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly testResults: readonly {
    readonly status: string
    readonly assertionResults: readonly { readonly status: string }[]
  }[]
}

/**
 * Passed and failed, where nothing that went wrong goes uncounted: a test file that failed without a failed
 * test (it does not load, a hook breaks) is one failure, a check another, and so is a run that ended badly
 * with no failure to show for it (an error outside of tests, a run that found no test, no report at all).
 */
export function tally(
  report: Report | undefined,
  exitedWell: boolean,
  failedChecks: number,
): { passed: number; failed: number } {
  const passed = report?.numPassedTests ?? 0
  const brokenFiles = (report?.testResults ?? []).filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  ).length
  const failedTests = (report?.numFailedTests ?? 0) + brokenFiles
  const unexplained = failedTests === 0 && (!exitedWell || passed === 0) ? 1 : 0
  return { passed, failed: failedTests + unexplained + failedChecks }
}
