/** `oneruler plan batch`: every household of a ledger by a plan, its agreements held against it; exits 1 on a mismatch. */
import { writeFileSync } from 'node:fs'
import type { Totals } from '@oneruler/campaign/recomputation'
import { add, decimal, exactText, ZERO } from '@oneruler/ruler/rational'
import { Command } from 'commander'
import { answer, type Output, Refused, tell, words } from '../output.ts'
import { comesOut, runsOf } from './household-run.ts'
import { householdsOf, planWords, runnablePlan } from './plan-input.ts'
import { tableOfRuns } from './plan-table.ts'

type BatchOptions = Output & { readonly ledger: string; readonly out?: string }

export const planBatchCommand = (): Command =>
  new Command('batch')
    .description(planWords.batchPurpose())
    .argument('<plan>', planWords.planArgument())
    .requiredOption('--ledger <dir>', planWords.ledgerOption())
    .option('--out <file>', planWords.outOption(), asCsv)
    .option('--json', words.jsonOption(), false)
    .action(async (path: string, options: BatchOptions) => {
      const plan = runnablePlan(path)
      if (!plan.formulas.some(({ name }) => name === '协议总额'))
        throw new Refused(planWords.noTotal({ path }))
      const { households, rejected } = await householdsOf(options.ledger)
      const before = performance.now()
      const runs = households.flatMap((household) => runsOf(plan, household))
      const seconds = Math.round(performance.now() - before) / 1000
      if (options.out !== undefined) writeTable(options.out, tableOfRuns(plan, runs))
      const agreements = runs.filter(({ agreement }) => agreement !== null)
      const mismatches = agreements.filter((run) => !comesOut(run))
      const total = exactText(
        agreements.reduce((sum, { computed }) => add(sum, decimal(computed.协议总额 ?? '0')), ZERO),
      )
      const document = {
        households: households.length,
        total,
        seconds,
        mismatches: mismatches.map(({ household, agreement, recorded, computed }) => ({
          household,
          agreement,
          recorded,
          computed,
        })),
      }
      answer(options, document, () => {
        for (const { household, agreement, recorded, computed } of mismatches)
          tell(
            options,
            planWords.mismatch({
              household,
              agreement: agreement ?? '',
              recorded: shown(recorded),
              computed: shown(computed),
            }),
          )
        tell(
          options,
          planWords.batch({
            households: households.length,
            agreements: agreements.length,
            total,
            mismatches: mismatches.length,
            seconds,
          }),
        )
        if (options.out !== undefined) tell(options, planWords.written({ path: options.out }))
      })
      if (mismatches.length > 0 || rejected > 0) process.exitCode = 1
    })

const shown = ({ 协议总额, 安置房款, 差价结算 }: Totals): string =>
  planWords.totals({ total: 协议总额, price: 安置房款, settlement: 差价结算 })

function asCsv(path: string): string {
  if (!path.endsWith('.csv')) throw new Refused(planWords.notCsv({ path }), 2)
  return path
}

function writeTable(path: string, table: string): void {
  try {
    writeFileSync(path, table)
  } catch {
    throw new Refused(planWords.notWritten({ path }))
  }
}
