/**
 * 可缺的后果 · What may be missing: which payable lines stay 待定 for want of which fact (N503).
 */
import type { Report } from '../diagnostic.ts'
import type { Plan } from '../plan.ts'
import type { Scope } from './scope.ts'

export function noteMissing(plan: Plan, scope: Scope, report: Report): void {
  const lines = plan.formulas.filter(({ role }) => role === '补偿项' || role === '另付项')
  for (const fact of plan.entities.flatMap(({ facts }) => facts)) {
    const waiting = lines.filter(({ name }) => scope.names.get(name)?.mayMiss.has(fact.name))
    const names = waiting.map(({ name }) => name).join('、')
    if (names !== '') report('N503', fact.place, { fact: fact.name, names })
  }
}
