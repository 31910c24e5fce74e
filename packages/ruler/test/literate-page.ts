/**
 * A page under `good` or `bad`: a plan in a `~~~~方案` fence, households in `~~~~户` fences, and after each the
 * full answer in a `~~~~答` fence, as a person would read it.
 */
import { checkAssertions } from '../src/authoring/assertions/check-assertions.ts'
import { checkPlan } from '../src/authoring/check.ts'
import { messageOf, reportText } from '../src/authoring/report-text.ts'
import { readFacts } from '../src/facts.ts'
import type { Outcome } from '../src/outcome.ts'
import type { Plan } from '../src/plan.ts'
import { runPlan } from '../src/run.ts'

export interface Page {
  readonly title: string
  readonly plan: string
  /** What the page says of the check; empty where it says nothing of it. */
  readonly checked: string
  readonly households: readonly { readonly facts: string; readonly answer: string }[]
}

const FENCE = /^~~~~(方案|户|答)\n([\s\S]*?)^~~~~$/gm

export function readPage(text: string): Page {
  const parts = [...text.matchAll(FENCE)].map(([, kind, body = '']) => ({ kind, body }))
  const answerAfter = (at: number): string =>
    parts[at + 1]?.kind === '答' ? (parts[at + 1]?.body ?? '') : ''
  return {
    title: /^# (.+)$/m.exec(text)?.[1] ?? '',
    plan: parts.find(({ kind }) => kind === '方案')?.body ?? '',
    checked: answerAfter(parts.findIndex(({ kind }) => kind === '方案')),
    households: parts.flatMap(({ kind, body }, at) =>
      kind === '户' ? { facts: body, answer: answerAfter(at) } : [],
    ),
  }
}

/** Everything the check says, assertions last, as a compiler prints it; 无 where it has nothing to say. */
export function answerToCheck(markdown: string): string {
  const { plan, diagnostics } = checkPlan(markdown)
  const said = [...diagnostics, ...(plan ? checkAssertions(plan).diagnostics : [])]
  return said.length === 0 ? '无\n' : `${said.map((one) => reportText(markdown, one)).join('\n\n')}\n`
}

/** A household's figures line by line, or why it has none. */
export function answerToFacts(plan: Plan, facts: string): string {
  const read = readFacts(plan, JSON.parse(facts))
  if (!read.ok) return `${read.problems.map((problem) => messageOf(problem)).join('\n')}\n`
  const outcome = runPlan(plan, read.household)
  if (outcome.refused.length > 0) return `${outcome.refused.map((one) => messageOf(one)).join('\n')}\n`
  const lines = outcome.lines.map(
    ({ name, amount, unit, substituted }) =>
      `${name} = ${amount === null ? whyNot(outcome, name) : `${amount} ${unit}`}    ${substituted}`,
  )
  const results = Object.entries(outcome.results).map(
    ([name, value]) => `${name} = ${value ?? whyNot(outcome, name)}`,
  )
  return `${[...lines, ...results].join('\n')}\n`
}

function whyNot({ unsettled }: Outcome, name: string): string {
  const { waitsFor, failure, settled } = unsettled.find((one) => one.name === name) ?? {}
  const soFar = settled == null ? '' : `，已定小计 ${settled}`
  return failure ? `出错（${failure}）` : `待定（缺 ${waitsFor?.join('、')}${soFar}）`
}
