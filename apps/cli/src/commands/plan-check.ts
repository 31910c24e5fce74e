/**
 * `oneruler plan check`: everything there is to say of a plan; exits 1 where it has an error. With a ledger, what
 * the law asks of the project is held against the plan too.
 */

import { statuteTerms } from '@oneruler/campaign/statute-terms'
import { type AssertionRun, checkAssertions } from '@oneruler/ruler/authoring/assertions/check-assertions'
import { checkPlan } from '@oneruler/ruler/authoring/check'
import { messageOf, reportText } from '@oneruler/ruler/authoring/report-text'
import { lintStatutes, type StatutoryFinding } from '@oneruler/ruler/authoring/statutes'
import type { Diagnostic } from '@oneruler/ruler/diagnostic'
import { statutePacks } from '@oneruler/server/ruler/statute-packs'
import { statuteWords } from '@oneruler/words/statutes'
import { Command } from 'commander'
import { answer, type Output, tell, words } from '../output.ts'
import { campaignOf, errorsOf, planWords, readText } from './plan-input.ts'

type CheckOptions = Output & { readonly ledger?: string }

/** A diagnostic or a statutory finding, with its sentence. */
interface Said {
  readonly severity: Diagnostic['severity']
  readonly code: string
  readonly message: string
  readonly line: number
  readonly column: number
  /** As a compiler prints it. */
  readonly report: string
}

export const planCheckCommand = (): Command =>
  new Command('check')
    .description(planWords.checkPurpose())
    .argument('<plan>', planWords.planArgument())
    .option('--ledger <dir>', planWords.ledgerOption())
    .option('--json', words.jsonOption(), false)
    .action(async (path: string, options: CheckOptions) => {
      const markdown = readText(path)
      const project =
        options.ledger === undefined ? {} : statuteTerms((await campaignOf(options.ledger)).campaign)
      const checked = checkPlan(markdown)
      const statutory = checked.plan ? lintStatutes(checked.plan, statutePacks(), project) : []
      const held = checked.plan ? checkAssertions(checked.plan) : { assertions: [], diagnostics: [] }
      const diagnostics = [...checked.diagnostics, ...held.diagnostics]
      const said = [
        ...diagnostics.map((one) => saidOf(one, messageOf(one), reportText(markdown, one))),
        ...statutory.map((one) => statutorySaid(one)),
      ].sort((a, b) => a.line - b.line || a.column - b.column)
      const document = {
        ok: errorsOf(diagnostics) === 0,
        diagnostics: said.map(({ report: _, ...diagnostic }) => diagnostic),
        examples: checked.examples.map(({ name, ok }) => ({ name, ok })),
        assertions: held.assertions.map(({ skipped: _, ...assertion }) => assertion),
      }
      answer(options, document, () => tellCheck(options, said, document))
      if (!document.ok) process.exitCode = 1
    })

const saidOf = ({ severity, code, line, column }: Diagnostic, message: string, report: string): Said => ({
  severity,
  code,
  message,
  line,
  column,
  report,
})

function statutorySaid(finding: StatutoryFinding): Said {
  const message = statuteWords.zh[finding.key](finding.params as never)
  return saidOf(finding, message, planWords.statutory({ ...finding, message }))
}

function tellCheck(
  output: Output,
  said: readonly Said[],
  {
    examples,
    assertions,
  }: {
    examples: readonly { name: string; ok: boolean }[]
    assertions: readonly Omit<AssertionRun, 'skipped'>[]
  },
): void {
  for (const { report } of said) tell(output, `${report}\n`)
  if (examples.length > 0) {
    tell(output, planWords.examples({ count: examples.length, ok: examples.filter(({ ok }) => ok).length }))
    for (const example of examples) tell(output, planWords.exampleAt(example))
  }
  if (assertions.length > 0) {
    tell(output, planWords.assertions({ count: assertions.length }))
    for (const assertion of assertions) tell(output, planWords.assertion(assertion))
  }
  const of = (wanted: Said['severity']) => said.filter(({ severity }) => severity === wanted).length
  tell(
    output,
    planWords.checked({
      errors: of('error'),
      warnings: of('warning'),
      notes: of('note'),
      statutory: of('statutory'),
    }),
  )
}
