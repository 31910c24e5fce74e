/**
 * 依从 · Dependence: on which names of a plan a value rests, through every formula, table and condition.
 */
import type { Expression } from '../expression.ts'
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
  if (meaning?.kind === 'formula') return namesIn([meaning.formula.expression, meaning.formula.condition])
  if (meaning?.kind !== 'column') return []
  const { conditions, rows } = meaning.table
  return [...conditions.map((one) => one.name), ...namesIn(rows.map(({ results }) => results[meaning.at]))]
}

/** The names an expression asks for, wherever in it they stand. */
function namesIn(part: unknown): string[] {
  if (typeof part !== 'object' || part === null) return []
  if (Array.isArray(part)) return part.flatMap(namesIn)
  const here = part as Expression
  const own =
    here.op === 'name'
      ? [here.name]
      : here.op === 'tiers'
        ? [here.column]
        : here.op === 'lines'
          ? here.lines
          : []
  return [...own, ...Object.values(part).flatMap(namesIn)]
}
