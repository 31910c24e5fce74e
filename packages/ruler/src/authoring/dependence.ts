/**
 * 依从 · Dependence: on which names of a plan a value rests, through every formula, table and condition.
 */
import type { Expression } from '../expression.ts'
import { everyPart } from '../expression-parts.ts'
import type { Plan } from '../plan.ts'
import { indexOf } from '../plan-index.ts'

/** All names, direct or not, that the named value rests on; facts among them. */
export function restsOn(plan: Plan, name: string): ReadonlySet<string> {
  const found = new Set<string>()
  const waiting = directly(plan, name)
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (found.has(next)) continue
    found.add(next)
    waiting.push(...directly(plan, next))
  }
  return found
}

function directly(plan: Plan, name: string): string[] {
  const meaning = indexOf(plan).names.get(name)
  if (meaning?.kind === 'formula') {
    const { expression, condition } = meaning.formula
    return [expression, ...(condition ? [condition] : [])].flatMap(namesIn)
  }
  if (meaning?.kind !== 'column') return []
  const { conditions, rows } = meaning.table
  return [
    ...conditions.map((one) => one.name),
    ...rows.flatMap(({ results }) => namesIn(results[meaning.at]!)),
  ]
}

/** The names an expression asks for, wherever in it they stand. */
export const namesIn = (expression: Expression): string[] =>
  everyPart(expression).flatMap((part) =>
    part.op === 'name'
      ? part.name
      : part.op === 'tiers'
        ? part.column
        : part.op === 'lines'
          ? part.lines
          : [],
  )
