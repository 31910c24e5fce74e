/** `oneruler plan diff`: two versions of a plan over the households of a ledger: winners and losers. */
import { factsNow } from '@oneruler/campaign/plan-facts'
import { diffPlans, type PlanDiff } from '@oneruler/ruler/diff'
import { compare, decimal, exactText, type Rational, subtract, ZERO } from '@oneruler/ruler/rational'
import { Command } from 'commander'
import { answer, note, type Output, tell, words } from '../output.ts'
import { householdsOf, planWords, runnablePlan, takenFacts } from './plan-input.ts'

type DiffOptions = Output & { readonly ledger: string }

/** Households told one by one; `--json` has them all. */
const MOST_TOLD = 20

export const planDiffCommand = (): Command =>
  new Command('diff')
    .description(planWords.diffPurpose())
    .argument('<old>', planWords.oldArgument())
    .argument('<new>', planWords.newArgument())
    .requiredOption('--ledger <dir>', planWords.ledgerOption())
    .option('--json', words.jsonOption(), false)
    .action(async (oldPath: string, newPath: string, options: DiffOptions) => {
      const [oldPlan, newPlan] = [runnablePlan(oldPath), runnablePlan(newPath)]
      const { households, rejected } = await householdsOf(options.ledger)
      const diff = diffPlans(
        oldPlan,
        newPlan,
        households.map((household) => {
          const facts = factsNow(household)
          return {
            household: household.number,
            old: takenFacts(oldPlan, household.number, facts),
            new: takenFacts(newPlan, household.number, facts),
          }
        }),
      )
      answer(options, diff, () => tellDiff(options, diff))
      const compared = diff.gain + diff.lose + diff.same
      if (compared < households.length) note(planWords.notCompared({ count: households.length - compared }))
      if (rejected > 0) process.exitCode = 1
    })

function tellDiff(
  output: Output,
  { gain, lose, same, budgetOld, budgetNew, byLine, households }: PlanDiff,
): void {
  tell(output, planWords.counts({ gain, lose, same }))
  tell(output, planWords.budget({ old: budgetOld, new: budgetNew, change: change(budgetOld, budgetNew) }))
  for (const { name, budgetOld: old, budgetNew, ...counts } of byLine)
    if (counts.gain + counts.lose > 0)
      tell(
        output,
        planWords.lineDiff({ name, old, new: budgetNew, change: change(old, budgetNew), ...counts }),
      )
  const moved = households
    .flatMap(({ household, old, new: after }) =>
      old === null || after === null ? [] : [{ household, old, new: after, by: grown(old, after) }],
    )
    .filter(({ by }) => compare(by, ZERO) !== 0)
    .sort((a, b) => compare(a.by, b.by))
  for (const { household, old, new: after } of moved.slice(0, MOST_TOLD))
    tell(output, planWords.householdDiff({ household, old, new: after, change: change(old, after) }))
  if (moved.length > MOST_TOLD) tell(output, planWords.more({ count: moved.length - MOST_TOLD }))
}

const grown = (old: string, after: string): Rational => subtract(decimal(after), decimal(old))

/** With its sign: +1200, −300. */
function change(old: string, after: string): string {
  const text = exactText(grown(old, after))
  return text.startsWith('-') ? text.replace('-', '−') : `+${text}`
}
