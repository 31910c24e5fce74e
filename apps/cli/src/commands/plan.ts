/** `oneruler plan`: check a plan, run it on one household, hold a ledger against it, compare two versions. */
import { Command } from 'commander'
import { planBatchCommand } from './plan-batch.ts'
import { planCheckCommand } from './plan-check.ts'
import { planDiffCommand } from './plan-diff.ts'
import { planWords } from './plan-input.ts'
import { planRunCommand } from './plan-run.ts'

export const planCommand = (): Command => {
  const plan = new Command('plan').description(planWords.purpose())
  for (const command of [planCheckCommand, planRunCommand, planBatchCommand, planDiffCommand])
    plan.addCommand(command())
  return plan
}
