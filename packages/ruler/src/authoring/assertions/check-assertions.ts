/**
 * 断言的检查 · Check assertions: each proved where that is cheap, else searched; what is false is answered with
 * the smallest household that breaks it and the one that breaks it most.
 *
 * Apart from `checkPlan`, because a search takes longer than all other checks together.
 */
import { type Diagnostic, diagnostic } from '../../diagnostic.ts'
import type { Assertion, Plan } from '../../plan.ts'
import { compare, type Rational } from '../../rational.ts'
import { type Case, judge } from './claim.ts'
import { costOf } from './cost.ts'
import { type Counterexample, counterexampleOf, counterexampleText } from './counterexample.ts'
import { deepen } from './deepen.ts'
import { prove } from './prove.ts'
import { type Ground, groundOf, samplerOf, search } from './search.ts'
import { shrink } from './shrink.ts'

export interface AssertionRun {
  readonly text: string
  readonly status: 'proved' | 'searched' | 'failed'
  /** Households, or moves of a fact, that were judged; 0 where it was proved. */
  readonly cases: number
  /** Not judged: 当 or a 前提 did not hold, or a value was 待定 or 出错. */
  readonly skipped: number
  readonly counterexamples?: { readonly smallest: Counterexample; readonly deepest: Counterexample }
}

export interface AssertionsChecked {
  readonly assertions: readonly AssertionRun[]
  /** E701 or N702 of each. */
  readonly diagnostics: readonly Diagnostic[]
}

export interface AssertionOptions {
  /** Cases tried of each assertion. */
  readonly budget?: number
  /** Another seed tries other households. */
  readonly seed?: number
  /** Whether a proof is looked for first. */
  readonly proves?: boolean
}

const BUDGET = 20_000
/** Cases tried to make one household smaller, or worse. */
const TRIES = 4_000
/** Steps that a case may take on average, and assertions with a whole budget; beyond, there are fewer cases. */
const STEPS_A_CASE = 2_000
const ASSERTIONS = 20

export function checkAssertions(plan: Plan, options: AssertionOptions = {}): AssertionsChecked {
  const ground = groundOf(plan)
  const share = Math.min(1, ASSERTIONS / plan.assertions.length)
  const runs = plan.assertions.map((assertion) => checkAssertion(ground, assertion, share, options))
  return {
    assertions: runs,
    diagnostics: plan.assertions.map(({ place }, at) => diagnosticOf(runs[at] as AssertionRun, place)),
  }
}

function checkAssertion(
  ground: Ground,
  assertion: Assertion,
  share: number,
  { budget = BUDGET, seed = 1, proves = true }: AssertionOptions,
): AssertionRun {
  const { plan } = ground
  const { text } = assertion
  if (proves && prove(plan, assertion)) return { text, status: 'proved', cases: 0, skipped: 0 }
  const sampler = samplerOf(ground, assertion, seed)
  const affordable = Math.min(1, STEPS_A_CASE / costOf(plan, sampler.relevant)) * share
  const tries = Math.ceil(TRIES * affordable)
  const { cases, skipped, broken } = search(plan, assertion, sampler, Math.ceil(budget * affordable))
  if (broken === null) return { text, status: 'searched', cases, skipped }
  const brokenBy = (one: Case): Rational | undefined => {
    const verdict = judge(plan, assertion, one)
    return verdict.kind === 'broken' ? verdict.by : undefined
  }
  const { edges } = sampler
  const smallest = shrink(plan, edges, broken.first, (one) => brokenBy(one) !== undefined, tries)
  const deep = deepen(plan, edges, broken.worst, brokenBy, tries)
  const depth = brokenBy(deep)
  const asDeep = (one: Case): boolean => {
    const by = brokenBy(one)
    return by !== undefined && depth !== undefined && compare(by, depth) >= 0
  }
  const deepest = shrink(plan, edges, deep, asDeep, tries)
  return {
    text,
    status: 'failed',
    cases,
    skipped,
    counterexamples: {
      smallest: counterexampleOf(plan, assertion, smallest),
      deepest: counterexampleOf(plan, assertion, deepest),
    },
  }
}

function diagnosticOf({ status, cases, skipped, counterexamples }: AssertionRun, place: Assertion['place']) {
  if (counterexamples === undefined) {
    const key = status === 'proved' ? 'N702-proved' : cases === 0 ? 'N702-none' : 'N702'
    return diagnostic(key, place, { cases: String(cases), skipped: String(skipped) })
  }
  const { smallest, deepest } = counterexamples
  return diagnostic('E701', place, {
    smallest: counterexampleText(smallest),
    smallestBy: smallest.difference ?? '',
    deepest: counterexampleText(deepest),
    deepestBy: deepest.difference ?? '',
    clauses: [...new Set([...smallest.clauses, ...deepest.clauses])].join('、'),
  })
}
