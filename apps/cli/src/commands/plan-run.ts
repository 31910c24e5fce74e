/** `oneruler plan run`: one household by a plan, line by line; exits 1 where its facts are not taken. */
import { messageOf } from '@oneruler/ruler/authoring/report-text'
import { readFacts } from '@oneruler/ruler/facts'
import type { Line, Outcome } from '@oneruler/ruler/outcome'
import { runPlan } from '@oneruler/ruler/run'
import { rulerFailureWords } from '@oneruler/words/ruler-failures'
import { Command } from 'commander'
import { answer, note, type Output, Refused, tell, words } from '../output.ts'
import { planWords, readJson, runnablePlan } from './plan-input.ts'

type RunOptions = Output & { readonly facts: string }

export const planRunCommand = (): Command =>
  new Command('run')
    .description(planWords.runPurpose())
    .argument('<plan>', planWords.planArgument())
    .requiredOption('--facts <file>', planWords.factsOption())
    .option('--json', words.jsonOption(), false)
    .action((path: string, options: RunOptions) => {
      const plan = runnablePlan(path)
      const read = readFacts(plan, readJson(options.facts))
      if (!read.ok)
        throw new Refused(
          planWords.factsRefused({
            path: options.facts,
            problems: read.problems.map((problem) => messageOf(problem)),
          }),
        )
      const outcome = runPlan(plan, read.household)
      if (outcome.refused.length > 0)
        throw new Refused(planWords.premises({ why: outcome.refused.map((one) => messageOf(one)) }))
      const document = {
        plan: outcome.plan,
        version: outcome.version,
        lines: outcome.lines.map(({ role: _role, tags: _tags, ...line }) => line),
        results: outcome.results,
        explanation: outcome.explanation,
      }
      answer(options, document, () => tellRun(options, outcome))
      for (const { name, failure, origin } of outcome.unsettled)
        if (failure !== null && origin !== null) {
          note(planWords.failed({ name, ...origin, why: rulerFailureWords.zh[failure]() }))
          process.exitCode = 1
        }
    })

function tellRun(output: Output, outcome: Outcome): void {
  const waitsFor = (name: string): readonly string[] =>
    outcome.unsettled.find((one) => one.name === name)?.waitsFor ?? []
  const shown = ({ name, amount, unit, pending }: Line): string =>
    amount !== null
      ? `${amount} ${unit}`
      : pending
        ? planWords.pending({ facts: waitsFor(name) })
        : planWords.notComputed()
  tell(output, planWords.household(outcome))
  for (const role of ['补偿项', '另付项'] as const) {
    const lines = outcome.lines.filter((line) => line.role === role)
    if (lines.length === 0) continue
    tell(output, `\n${role}`)
    for (const line of lines) {
      tell(output, `  ${line.name}　${shown(line)}　${line.clause}`)
      tell(output, `    ${line.substituted}`)
    }
  }
  const nodes = new Map(outcome.explanation.nodes.map((node) => [node.id, node]))
  tell(output, '')
  for (const name of Object.keys(outcome.results)) tell(output, `  ${name}　${nodes.get(name)?.shown ?? ''}`)
}
