/**
 * 上下限 · Bounds: what a household's figure came to before 限于, or 较大 and 较小 beside a number, held it.
 */
import { Evaluation, HOUSEHOLD_ITSELF } from '@oneruler/ruler/evaluation'
import type { Expression } from '@oneruler/ruler/expression'
import { partsOf } from '@oneruler/ruler/expression-parts'
import type { Household } from '@oneruler/ruler/household'
import type { Formula, Plan } from '@oneruler/ruler/plan'
import { exactText } from '@oneruler/ruler/rational'
import { isNumber } from '@oneruler/ruler/value'
import type { SheetBounds } from '../plan-pages.ts'

interface Held {
  readonly of: Expression
  readonly low: Expression | null
  readonly high: Expression | null
}

/** Of the formulas of the household itself, in the order of the plan; only arms that are taken count. */
export function boundsOf(plan: Plan, household: Household): SheetBounds[] {
  const run = new Evaluation(plan, household)
  const text = (part: Expression): string | undefined => {
    const value = run.evaluate(part, HOUSEHOLD_ITSELF)
    return isNumber(value) ? exactText(value) : undefined
  }
  return plan.formulas
    .filter(({ scope }) => scope === null)
    .flatMap((formula) =>
      takenParts(run, formula).flatMap((part) => {
        const held = heldBy(part)
        const [before, low, high] = [held?.of, held?.low, held?.high].map((one) => (one ? text(one) : null))
        const isKnown = before != null && low !== undefined && high !== undefined
        return isKnown ? { name: formula.name, before, low, high } : []
      }),
    )
}

/** Down to sums over rows, whose parts belong to a row. */
function takenParts(run: Evaluation, { condition, expression }: Formula): Expression[] {
  if (condition !== null && run.evaluate(condition, HOUSEHOLD_ITSELF) !== true) return []
  const parts: Expression[] = [expression]
  for (let at = 0; at < parts.length; at++) {
    const part = parts[at] as Expression
    if (part.op === 'if') {
      const holds = run.evaluate(part.condition, HOUSEHOLD_ITSELF)
      if (typeof holds === 'boolean') parts.push(holds ? part.whenTrue : part.whenFalse)
    } else if (part.op !== 'aggregate') parts.push(...partsOf(part))
  }
  return parts
}

/** 较大 with one number holds from below, 较小 from above; of 0, which only keeps a sign, nobody need be told. */
function heldBy(part: Expression): Held | null {
  if (part.op === 'clamp') return part
  if ((part.op !== 'largest' && part.op !== 'smallest') || part.of.length !== 2) return null
  const limit = part.of.find((one) => one.op === 'number' && Number(one.value) !== 0)
  const of = part.of.find((one) => one.op !== 'number')
  if (limit === undefined || of === undefined) return null
  return part.op === 'largest' ? { of, low: limit, high: null } : { of, low: null, high: limit }
}
