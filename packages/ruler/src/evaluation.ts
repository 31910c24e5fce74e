/**
 * 求值 · Evaluation: one household's values by a plan, each name once a row, only when it is asked for.
 *
 * SPEC.md §4. Alongside the values it notes what each rests on, so that amount and explanation come from one
 * run of one tree.
 */
import type { Expression } from './expression.ts'
import type { Household } from './household.ts'
import type { Plan } from './plan.ts'
import { HOUSEHOLD } from './plan-index.ts'
import { type Named, type PreparedPlan, preparedPlan } from './prepared-plan.ts'
import type { Rational } from './rational.ts'
import { type Inside, type Reason, rowOf } from './reason.ts'
import { failed, type Value } from './value.ts'

export const HOUSEHOLD_ITSELF: Inside = { entity: HOUSEHOLD, row: 0, month: null, outer: null }

/** Parts of expressions gone through for one household: far above any real one, a second or two of a machine. */
const WORK = 10_000_000
/** Kept of one name, so that a sum over ten thousand rows stays readable. */
const ROUNDINGS_KEPT = 50

export class Evaluation {
  readonly prepared: PreparedPlan
  readonly household: Household
  /** Rows and arms that were gone through, where somebody asks for them. */
  readonly touched: Set<object> | undefined
  /** The reason that is being worked out; undefined in a premise or an assertion. */
  current: Reason | undefined = undefined
  readonly #reasons = new Map<number | string, Reason>()
  #work = WORK

  constructor(plan: Plan, household: Household, touched?: Set<object>) {
    this.prepared = preparedPlan(plan)
    this.household = household
    this.touched = touched
  }

  get reasons(): Iterable<Reason> {
    return this.#reasons.values()
  }

  /** The value of a name, and why. The name must be one of the plan; `inside` its row where it has rows. */
  reasonOf(name: string, inside: Inside = HOUSEHOLD_ITSELF): Reason {
    return this.reasonFor(this.prepared.named(name), inside)
  }

  reasonFor(named: Named, inside: Inside): Reason {
    const { scope, at } = named
    const row = scope === null ? undefined : rowOf(inside, scope)
    const month = scope === null || row !== undefined ? null : inside.month
    const key =
      month !== null ? `${at} ${month}` : row === undefined ? at : at + (row + 1) * this.prepared.size
    let reason = this.#reasons.get(key)
    if (reason === undefined) {
      const which =
        month !== null ? `（${month.slice(0, 7)}）` : row === undefined ? '' : `（${scope}${row + 1}）`
      reason = newReason(named, this.#reasons.size, which, inside)
      this.#reasons.set(key, reason)
      const { current } = this
      this.current = reason
      reason.value = this.spend(named.cost) ? named.work(this, inside) : failed('too-much-work')
      this.current = current
    }
    if (this.current !== undefined && reason.user !== this.current) {
      reason.user = this.current
      this.current.uses.push(reason)
    }
    return reason
  }

  evaluate(expression: Expression, inside: Inside): Value {
    return this.prepared.stepOf(expression)(this, inside)
  }

  /** Whether so much more work is still within what one household may cost. */
  spend(parts: number): boolean {
    this.#work -= parts
    return this.#work > 0
  }

  noteRounding(before: Rational, after: Rational, step: string): void {
    const kept = this.current?.roundings
    if (kept !== undefined && kept.length < ROUNDINGS_KEPT) kept.push({ before, after, step })
  }
}

const newReason = ({ name, meaning }: Named, at: number, which: string, inside: Inside): Reason => ({
  at,
  id: `${name}${which}`,
  name,
  meaning,
  inside,
  value: false,
  uses: [],
  user: undefined,
  roundings: [],
  tableRows: [],
  settled: null,
  texts: null,
})
