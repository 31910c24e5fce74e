/**
 * 两版对比 · Diff: two plans over the same households: who gains, who loses, by which line, and the budget.
 *
 * Amounts are decimal text in 元. A household whose total is 待定 or does not come out under either plan stands in no
 * count and in no sum.
 */
import type { Household } from './household.ts'
import type { Line, Outcome } from './outcome.ts'
import type { Plan } from './plan.ts'
import { add, compare, exactText, parseDecimal, type Rational, ZERO } from './rational.ts'
import { linesOf, runPlan } from './run.ts'

/** One household as each plan reads its facts; null where a plan does not take them. */
export interface Compared {
  readonly household: string
  readonly old: Household | null
  readonly new: Household | null
}

export interface LineDiff {
  readonly name: string
  /** Where it stands in the new plan, or stood in the old. */
  readonly clause: string
  readonly budgetOld: string
  readonly budgetNew: string
  /** Households that get more, or less, by this line. */
  readonly gain: number
  readonly lose: number
}

export interface HouseholdDiff {
  readonly household: string
  readonly old: string | null
  readonly new: string | null
}

export interface PlanDiff {
  readonly gain: number
  readonly lose: number
  readonly same: number
  readonly budgetOld: string
  readonly budgetNew: string
  /** 补偿项 of the new plan in the order of its text, then those that only the old one has. */
  readonly byLine: readonly LineDiff[]
  /** All of them, in the order given. */
  readonly households: readonly HouseholdDiff[]
}

/** The formula that is a household's total; a plan without it is taken by the sum of its 补偿项. */
const TOTAL = '协议总额'

/** What a plan gives a household, by whichever way it was computed: an `Outcome`, or the `Quote` of a compiled plan. */
export interface Computed {
  readonly lines: readonly Pick<Line, 'name' | 'role' | 'amount'>[]
  readonly results: Outcome['results']
  readonly refused: readonly unknown[]
}

export function diffPlans(oldPlan: Plan, newPlan: Plan, compared: Iterable<Compared>): PlanDiff {
  const comparison = new PlanComparison(oldPlan, newPlan)
  for (const { household, old, new: after } of compared)
    comparison.add(household, old && runPlan(oldPlan, old), after && runPlan(newPlan, after))
  return comparison.diff()
}

/** Two plans held against each other, household by household. */
export class PlanComparison {
  readonly #plans: readonly [old: Plan, new: Plan]
  readonly #lines = new Map<string, LineTally>()
  readonly #all = nothing()
  readonly #households: HouseholdDiff[] = []

  constructor(oldPlan: Plan, newPlan: Plan) {
    this.#plans = [oldPlan, newPlan]
    for (const { name, clause } of [...linesOf(newPlan, '补偿项'), ...linesOf(oldPlan, '补偿项')])
      if (!this.#lines.has(name)) this.#lines.set(name, { ...nothing(), clause })
  }

  /** What each plan gives it; null where a plan does not take its facts. */
  add(household: string, old: Computed | null, after: Computed | null): void {
    const [oldPlan, newPlan] = this.#plans
    const [was, is] = [figuresOf(oldPlan, old), figuresOf(newPlan, after)]
    this.#households.push({ household, old: textOf(was), new: textOf(is) })
    if (!was || !is) return
    count(this.#all, was.total, is.total)
    for (const [name, tally] of this.#lines)
      count(tally, was.lines.get(name) ?? ZERO, is.lines.get(name) ?? ZERO)
  }

  /** Of all that were added. */
  diff(): PlanDiff {
    const { gain, lose, same } = this.#all
    return {
      ...{ gain, lose, same },
      ...budgetOf(this.#all),
      byLine: [...this.#lines].map(([name, tally]) => ({
        name,
        clause: tally.clause,
        ...budgetOf(tally),
        gain: tally.gain,
        lose: tally.lose,
      })),
      households: this.#households,
    }
  }
}

interface Tally {
  gain: number
  lose: number
  same: number
  old: Rational
  new: Rational
}
type LineTally = Tally & { readonly clause: string }

const nothing = (): Tally => ({ gain: 0, lose: 0, same: 0, old: ZERO, new: ZERO })

function count(tally: Tally, before: Rational, after: Rational): void {
  const grown = compare(after, before)
  tally[grown > 0 ? 'gain' : grown < 0 ? 'lose' : 'same'] += 1
  tally.old = add(tally.old, before)
  tally.new = add(tally.new, after)
}

const budgetOf = ({ old, new: after }: Tally) => ({ budgetOld: exactText(old), budgetNew: exactText(after) })

interface Figures {
  readonly total: Rational
  readonly lines: ReadonlyMap<string, Rational>
}

const textOf = (figures: Figures | null): string | null => figures && exactText(figures.total)

/** Null where the facts are not taken, a premise does not hold, or the total is not known yet. */
function figuresOf(plan: Plan, computed: Computed | null): Figures | null {
  if (computed === null || computed.refused.length > 0) return null
  const lines = new Map<string, Rational>()
  for (const { name, role, amount } of computed.lines) {
    const value = role === '补偿项' && amount !== null ? parseDecimal(amount) : undefined
    if (value) lines.set(name, value)
  }
  const total = totalOf(plan, computed, lines)
  return total ? { total, lines } : null
}

function totalOf(plan: Plan, { results }: Computed, lines: Figures['lines']): Rational | null {
  const stated = results[TOTAL]
  if (stated !== undefined) return (typeof stated === 'string' && parseDecimal(stated)) || null
  const payable = linesOf(plan, '补偿项')
  return lines.size < payable.length ? null : [...lines.values()].reduce(add, ZERO)
}
