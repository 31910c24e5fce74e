/**
 * 检查方案 · Check a plan: from Markdown to a plan and everything there is to say of it.
 *
 *   markdown ─ readBlocks ─ declare ─ resolve ─┬─ checks of tables, ranges, use, prose ─▶ diagnostics
 *                                              └─ runExamples ─▶ examples
 *
 * Whatever the text is, the answer is a value: many diagnostics at once, never an exception.
 */
import { type Diagnostic, diagnostic, inOrder, type Report } from '../diagnostic.ts'
import type { Assertion, Plan } from '../plan.ts'
import { readBlocks } from './blocks.ts'
import { checkCoverage } from './check-coverage.ts'
import { checkLimits } from './check-limits.ts'
import { noteMissing } from './check-missing.ts'
import { checkProse } from './check-prose.ts'
import { checkReach } from './check-reach.ts'
import { checkTables } from './check-tables.ts'
import { checkUse } from './check-use.ts'
import { declare } from './declare.ts'
import { LIMITS } from './limits.ts'
import { Ranges } from './ranges.ts'
import { type Resolved, resolve } from './resolve.ts'
import { type ExampleRun, runExamples } from './run-examples.ts'

export interface Checked {
  /** No error: warnings, notes and statutory findings do not change it. */
  readonly ok: boolean
  /** Null where the plan cannot be run; with errors in its tables or figures it can, for an editor. */
  readonly plan: Plan | null
  readonly diagnostics: readonly Diagnostic[]
  readonly examples: readonly ExampleRun[]
  /** As parsed; who searches or proves them says how they fared. */
  readonly assertions: readonly Assertion[]
}

export function checkPlan(markdown: string): Checked {
  const found: Diagnostic[] = []
  const report: Report = (key, place, params) => {
    if (found.length < LIMITS.diagnostics) found.push(diagnostic(key, place, params))
  }
  const text = markdown.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')
  const blocks = readBlocks(text, report)
  const resolved = resolve(declare(blocks, report), report)
  const { plan } = resolved
  const canRun = !found.some(({ severity }) => severity === 'error')
  const examples = canRun ? checkWhole(resolved, report) : []
  const diagnostics = inOrder(found)
  return {
    ok: !diagnostics.some(({ severity }) => severity === 'error'),
    plan: canRun ? plan : null,
    diagnostics,
    examples,
    assertions: plan.assertions,
  }
}

/** The checks that need a plan without a hole; the figures of its examples come last. */
function checkWhole({ plan, scope }: Resolved, report: Report): ExampleRun[] {
  const ranges = new Ranges(plan)
  checkTables(plan, scope, ranges, report)
  checkReach(plan, ranges, report)
  checkLimits(plan, ranges, report)
  checkUse(plan, scope, report)
  checkProse(plan, report)
  noteMissing(plan, scope, report)
  const touched = new Set<object>()
  const examples = runExamples(plan, touched, report)
  checkCoverage(plan, touched, report)
  return examples
}
