/**
 * 备好的方案 · Prepared plan: every name and every expression as the step that works it out, made ready once a
 * plan and only when it is first asked for.
 */
import { columnStep } from './evaluate-table.ts'
import type { Evaluation } from './evaluation.ts'
import type { Expression } from './expression.ts'
import { everyPart } from './expression-parts.ts'
import type { Formula, Plan } from './plan.ts'
import { HOUSEHOLD, indexOf, type Meaning, scopeOf } from './plan-index.ts'
import { ZERO } from './rational.ts'
import { type Inside, rowOf } from './reason.ts'
import { stepOf } from './steps.ts'
import type { Value } from './value.ts'

/** Works an expression out inside a row. */
export type Step = (run: Evaluation, inside: Inside) => Value

/** A name of the plan. */
export interface Named {
  readonly name: string
  readonly meaning: Meaning
  readonly scope: string | null
  /** Its number, below the size of the plan. */
  readonly at: number
  /** How many parts its step goes through at most, sums over rows apart. */
  readonly cost: number
  readonly work: Step
}

const prepared = new WeakMap<Plan, PreparedPlan>()

export function preparedPlan(plan: Plan): PreparedPlan {
  let known = prepared.get(plan)
  if (known === undefined) {
    known = new PreparedPlan(plan)
    prepared.set(plan, known)
  }
  return known
}

export class PreparedPlan {
  readonly plan: Plan
  /** How many names the plan has. */
  readonly size: number
  readonly #named = new Map<string, Named>()
  readonly #steps = new Map<Expression, Step>()

  constructor(plan: Plan) {
    this.plan = plan
    this.size = indexOf(plan).names.size
  }

  named(name: string): Named {
    const known = this.#named.get(name)
    if (known !== undefined) return known
    const meaning = indexOf(this.plan).names.get(name)
    if (meaning === undefined) throw new Error(`no such name: ${name}`)
    // Numbered and known before its step is made, in which other names are asked for.
    const named: Mutable<Named> = {
      name,
      meaning,
      scope: scopeOf(meaning),
      at: this.#named.size,
      cost: costOf(meaning),
      work: (run, inside) => {
        named.work = this.#workOf(meaning)
        return named.work(run, inside)
      },
    }
    this.#named.set(name, named)
    return named
  }

  stepOf(expression: Expression): Step {
    let step = this.#steps.get(expression)
    if (step === undefined) {
      step = stepOf(this, expression)
      this.#steps.set(expression, step)
    }
    return step
  }

  #workOf(meaning: Meaning): Step {
    switch (meaning.kind) {
      case 'fact':
        return factOf(meaning)
      case 'given': {
        const { value, text } = meaning.given
        return value === null ? () => text : this.stepOf(value)
      }
      case 'month':
        return (_, inside) => inside.month ?? ''
      case 'list':
        return () => ''
      case 'formula':
        return this.#formula(meaning.formula)
      case 'column':
        return columnStep(this, meaning)
    }
  }

  #formula({ condition, expression }: Formula): Step {
    const step = this.stepOf(expression)
    if (condition === null) return step
    const applies = this.stepOf(condition)
    return (run, inside) => {
      const isDue = applies(run, inside)
      if (isDue === false) return ZERO
      return isDue === true ? step(run, inside) : isDue
    }
  }
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] }

function costOf(meaning: Meaning): number {
  if (meaning.kind === 'formula') {
    const { condition, expression } = meaning.formula
    return everyPart(expression).length + (condition === null ? 0 : everyPart(condition).length)
  }
  return meaning.kind === 'column' ? meaning.rows.length * (meaning.table.conditions.length + 1) : 1
}

function factOf({ fact: { name }, entity }: Extract<Meaning, { kind: 'fact' }>): Step {
  const missing = { waitsFor: new Set([name]) }
  return (run, inside) => {
    const row = entity === HOUSEHOLD ? 0 : (rowOf(inside, entity) ?? 0)
    return run.household.get(entity)?.[row]?.get(name) ?? missing
  }
}
