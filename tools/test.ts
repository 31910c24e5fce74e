/**
 * `npm test`: every check, then every test; `--long` gives property tests more cases (`ONERULER_LONG=1`).
 *
 * The last line is for programs: `<n> passed, <n> failed`. A check that fails, and a test file that cannot
 * be loaded, count as failed.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { failedChecks, runAndTell } from './checks.ts'
import { type Report, tally } from './test-report.ts'

if (process.argv.includes('--long')) process.env.ONERULER_LONG = '1'

const folder = mkdtempSync(join(tmpdir(), 'oneruler-test-'))
const reportPath = join(folder, 'report.json')
try {
  const unclean = failedChecks()
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${reportPath}`]
  const exitedWell = runAndTell('tests', ['vitest', 'run', ...reporters])
  const { passed, failed } = tally(readReport(), exitedWell, unclean.length)
  for (const name of unclean) console.log(`✗ ${name}`)
  process.exitCode = failed > 0 ? 1 : 0
  console.log(`${passed} passed, ${failed} failed`)
} finally {
  rmSync(folder, { recursive: true })
}

/** What vitest wrote; undefined where it did not live to write. */
function readReport(): Report | undefined {
  try {
    return JSON.parse(readFileSync(reportPath, 'utf8')) as Report
  } catch {
    return undefined
  }
}
